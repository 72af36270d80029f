import AssessmentModel
import AssessmentStore
import Reporting
import Wording

/// The one assessment a report is about, with what stands in its head.
struct ReportSubject {
  let assessment: AnsweredAssessment
  let affiliate: Affiliate
  let cycle: AssessmentCycle

  /// Finds the one organisation's assessment that a selection means.
  ///
  /// - Throws: `CommandFailure` with 66 when there is none, with 64 when there are several.
  init(_ selection: SelectionOptions, in library: AssessmentLibrary) throws {
    let found = try library.organisations(selection)
    guard let first = found.first else {
      throw CommandFailure(.noInput, .nothingToReport, ["command": "ccms take"])
    }
    guard found.count == 1 else {
      let names = found.map { "--cycle \($0.cycle) --affiliate \($0.affiliate)" }
      throw CommandFailure(
        .usage, "there are several assessments; choose one of: \(names.joined(separator: "; "))")
    }
    assessment = try library.counting(first)
    cycle = try library.database.cycle(first.cycle).orMissing(.cycle, first.cycle.rawValue)
    affiliate = try library.database.affiliate(first.affiliate, in: first.cycle)
      .orMissing(.affiliate, first.affiliate.rawValue)
  }
}

extension Optional {
  /// The value, or the error that says what is missing.
  fileprivate func orMissing(_ thing: StoredThing, _ code: String) throws -> Wrapped {
    guard let value = self else { throw StoreError.unknown(thing, code: code) }
    return value
  }
}
