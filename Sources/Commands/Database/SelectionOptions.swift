import ArgumentParser
import AssessmentModel
import AssessmentStore
import QuestionnaireFormat

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
      throw unknown("cycle", cycleCode.rawValue, known: cycles.map(\.rawValue))
    }
    guard let affiliate else { return }
    let affiliates = try (cycleCode.map { [$0] } ?? cycles).flatMap {
      try database.affiliates(of: $0).map(\.code.rawValue)
    }
    guard affiliates.contains(affiliate) else {
      throw unknown("affiliate", affiliate, known: Set(affiliates).sorted())
    }
  }

  private func unknown(_ thing: String, _ code: String, known: [String]) -> CommandFailure {
    let hint = SpellingSuggestion.nearest(to: code, among: known).map { "did you mean '\($0)'?" }
    let list = known.isEmpty ? "there is none yet" : "known are \(known.joined(separator: ", "))"
    return CommandFailure(.noInput, "\(thing) '\(code)': not in this database; \(hint ?? list)")
  }
}
