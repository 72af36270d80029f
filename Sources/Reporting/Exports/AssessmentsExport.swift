internal import AssessmentModel
internal import FoundationEssentials

/// The rows of `assessments.csv`: one per assessment of an affiliate.
public enum AssessmentsExport {
  /// The columns in the order of the contract.
  public static let columns: [TableColumn] = layout.tableColumns()

  /// The rows of one assessment: one.
  public static func rows(of assessment: AnsweredAssessment) -> [[Cell]] {
    [layout.cells(of: assessment)]
  }

  private static let layout: [ExportColumn<AnsweredAssessment>] =
    [
      .schema,
      ExportColumn("assessment_id") { .text($0.idText) },
      ExportColumn("revision") { .integer($0.revision) },
      ExportColumn("cycle") { .text($0.assessment.cycle.rawValue) },
      ExportColumn("audience") { .text($0.assessment.audience.rawValue) },
      ExportColumn("form") { .text($0.assessment.form.rawValue) },
      ExportColumn("affiliate") { .text($0.assessment.affiliate.rawValue) },
      ExportColumn("status") { .text($0.status.rawValue) },
      ExportColumn("language") { .text($0.assessment.language.rawValue) },
      ExportColumn("questionnaire") { .text($0.assessment.questionnaire.id.rawValue) },
      ExportColumn("questionnaire_version") {
        .text($0.assessment.questionnaire.version.description)
      },
      ExportColumn("questionnaire_digest") { .text($0.assessment.questionnaire.digest) },
      ExportColumn("started_at") { .time($0.assessment.startedAt) },
      ExportColumn("submitted_at") { .optional($0.submittedAt) },
      ExportColumn("prepared_by") { .optional($0.approval?.preparedBy) },
      ExportColumn("approved_by") { .optional($0.approval?.approvedBy) },
      ExportColumn("position") { .optional($0.approval?.position) },
      ExportColumn("approved_on") { .optional($0.approval?.approvedOn) },
    ]
    + countedStates.map { state in
      ExportColumn(state.rawValue) { assessment in
        .integer(assessment.itemLines.count { $0.state == state })
      }
    }
    + [
      ExportColumn("confirmed") { assessment in
        .integer(assessment.itemLines.count { $0.origin == .confirmed })
      },
      ExportColumn("seal") { .optional($0.seal) },
    ]

  private static let countedStates: [AnswerState] = [
    .answered, .notApplicable, .doneByParent, .collecting, .blank, .notAsked,
  ]
}

extension AnsweredAssessment {
  /// Where this revision stands; one that is open is a draft, whatever was submitted before it.
  var status: AssessmentStatus {
    guard seal != nil else { return .draft }
    return revision == 1 ? .submitted : .corrected
  }

  /// When the revision was submitted; nil while it is open.
  var submittedAt: Date? { seal == nil ? nil : assessment.submittedAt }

  /// Who stands behind the revision; nil while it is open.
  var approval: Approval? { seal == nil ? nil : assessment.approval }
}
