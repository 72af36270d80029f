import ArgumentParser
import AssessmentModel
import AssessmentStore
import QuestionnaireFormat
import Wording

/// Which assessments a command is about; a selection picks rows and never adds units together.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only this cycle, such as 2026.", valueName: "code"))
  var cycle: String?

  @Option(help: ArgumentHelp("Only this affiliate.", valueName: "code"))
  var affiliate: String?

  /// The cycle asked for; nil for all.
  var cycleCode: CycleCode? { cycle.map { CycleCode($0) } }

  /// Whether an assessment is asked for.
  func matches(_ assessment: Assessment) -> Bool {
    (cycle == nil || assessment.cycle.rawValue == cycle)
      && (affiliate == nil || assessment.affiliate.rawValue == affiliate)
  }

  /// Makes sure that what is named exists.
  ///
  /// - Throws: `CommandFailure` with 66 and the nearest name when it does not.
  func check(in database: AssessmentDatabase) throws {
    let cycles = try database.cycles().map(\.code)
    if let cycleCode, !cycles.contains(cycleCode) {
      throw unknown(.unknownCycle, cycleCode.rawValue, known: cycles.map(\.rawValue))
    }
    guard let affiliate else { return }
    let affiliates = try (cycleCode.map { [$0] } ?? cycles).flatMap {
      try database.affiliates(of: $0).map(\.code.rawValue)
    }
    guard affiliates.contains(affiliate) else {
      throw unknown(.unknownAffiliate, affiliate, known: Set(affiliates).sorted())
    }
  }

  private func unknown(
    _ phrase: FailurePhrase, _ code: String, known: [String]
  ) -> CommandFailure {
    CommandFailure(.noInput) { wording in
      wording(phrase, ["code": code, "advice": wording.advice(for: code, among: known)])
    }
  }
}

extension Wording {
  /// What to do about a name that is not known: the one probably meant, or all there are.
  func advice(for name: String, among known: [String]) -> String {
    if let nearest = SpellingSuggestion.nearest(to: name, among: known) {
      return self(FailurePhrase.didYouMean, ["name": nearest])
    }
    guard !known.isEmpty else { return self(FailurePhrase.noneYet) }
    return self(FailurePhrase.knownAre, ["names": known.joined(separator: ", ")])
  }
}
