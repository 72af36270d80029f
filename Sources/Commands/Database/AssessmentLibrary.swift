import AssessmentModel
import AssessmentStore
import Reporting

/// Reads assessments with the versions they are pinned to; each version is read once.
final class AssessmentLibrary {
  /// The database read from.
  let database: AssessmentDatabase
  private var versions: [QuestionnaireReference: PublishedQuestionnaire] = [:]

  /// Reads from a database.
  init(_ database: AssessmentDatabase) {
    self.database = database
  }

  /// A published version.
  ///
  /// - Throws: `StoreError` or `QuestionnaireFormatError` when it cannot be read.
  func version(_ reference: QuestionnaireReference) throws -> PublishedQuestionnaire {
    if let known = versions[reference] { return known }
    let version = try database.publishedQuestionnaire(reference)
    versions[reference] = version
    return version
  }

  /// What counts of an assessment: the highest submitted revision, or the open one where none was
  /// submitted yet.
  ///
  /// - Throws: `StoreError` when it cannot be read, `ReportingError` or `ScoringError` when it
  ///   cannot be scored.
  func counting(_ assessment: Assessment) throws -> AnsweredAssessment {
    try answered(assessment, revision: assessment.sealedRevision ?? assessment.revision)
  }

  /// The organisations' assessments that a selection asks for, as far as they count, in the order
  /// cycle, affiliate.
  ///
  /// - Throws: `CommandFailure` with 66 when a named cycle or affiliate does not exist.
  func organisations(_ selection: SelectionOptions) throws -> [Assessment] {
    try selection.check(in: database)
    return try database.organisationAssessments(of: selection.cycleCode)
      .map(\.assessment)
      .filter { selection.matches($0) }
  }

  private func answered(_ assessment: Assessment, revision: Int) throws -> AnsweredAssessment {
    let asOfRevision = try database.assessment(assessment.id, revision: revision) ?? assessment
    let isSealed = assessment.sealedRevision.map { revision <= $0 } ?? false
    return try AnsweredAssessment(
      assessment: asOfRevision,
      answers: try database.answers(of: assessment.id, revision: revision),
      seal: isSealed ? try database.seal(of: assessment.id, revision: revision)?.digest : nil,
      version: try version(assessment.questionnaire))
  }
}
