internal import AssessmentModel
internal import Scoring

/// The rows of `answers.csv`: one per item of an assessment, blanks included.
///
/// A person's own answers have the same columns.
public enum AnswersExport {
  /// The columns in the order of the contract.
  public static let columns: [TableColumn] = layout.tableColumns()

  /// The rows of one assessment in questionnaire order.
  ///
  /// Answers to items that the version does not have come last, with the state `not_asked`.
  public static func rows(of assessment: AnsweredAssessment) -> [[Cell]] {
    assessment.itemLines.map { layout.cells(of: $0) }
  }

  private static let layout: [ExportColumn<ItemLine>] =
    subject.below { $0.assessment } + place + answer + remarks

  private static let subject: [ExportColumn<AnsweredAssessment>] = [
    .schema,
    ExportColumn("assessment_id") { .text($0.idText) },
    ExportColumn("revision") { .integer($0.revision) },
    ExportColumn("cycle") { .text($0.assessment.cycle.rawValue) },
    ExportColumn("audience") { .text($0.assessment.audience.rawValue) },
    ExportColumn("form") { .text($0.assessment.form.rawValue) },
    ExportColumn("affiliate") { .text($0.assessment.affiliate.rawValue) },
    ExportColumn("department") { .optional($0.departmentText) },
    ExportColumn("questionnaire") { .text($0.assessment.questionnaire.id.rawValue) },
    ExportColumn("questionnaire_version") {
      .text($0.assessment.questionnaire.version.description)
    },
  ]

  private static let place: [ExportColumn<ItemLine>] = [
    ExportColumn("group") { .optional($0.score?.group.rawValue) },
    ExportColumn("module") { .optional($0.score?.module.rawValue) },
    ExportColumn("topic") { .optional($0.score?.topic.rawValue) },
    ExportColumn("item") { .text($0.item.rawValue) },
  ]

  private static let answer: [ExportColumn<ItemLine>] = [
    ExportColumn("state") { .text($0.state.rawValue) },
    ExportColumn("option") { .optional($0.option?.rawValue) },
    ExportColumn("level") { $0.score?.level.map { .integer($0) } ?? .empty },
    ExportColumn("points") { .exact($0.score?.points) },
    ExportColumn("weight") { .exact($0.score?.weight) },
    ExportColumn("supported_level") { $0.score?.supportedLevel.map { .integer($0) } ?? .empty },
    ExportColumn("supported_points") { .exact($0.score?.supportedPoints) },
    ExportColumn("reason") { .optional($0.notApplicable?.reason.rawValue) },
    ExportColumn("note") { .optional($0.notApplicable?.note) },
    ExportColumn("done_by") { .optional($0.doneBy) },
    ExportColumn("origin") { .optional($0.origin?.rawValue) },
  ]

  private static let remarks: [ExportColumn<ItemLine>] = [
    ExportColumn("comment") { .optional($0.answer?.comment) },
    ExportColumn("evidence_entries") { line in
      line.assessment.score.audience.kind == .organisation
        ? .integer(line.answer?.evidence.count ?? 0) : .empty
    },
    ExportColumn("contributor") { .optional($0.answer?.contributor) },
    ExportColumn("answered_at") { .optional($0.answer?.changedAt) },
  ]
}
