internal import AssessmentModel
internal import Scoring

/// The rows of `evidence.csv`: one per entry of evidence.
public enum EvidenceExport {
  /// The columns in the order of the contract.
  public static let columns: [TableColumn] = layout.tableColumns()

  /// The rows of one assessment in questionnaire order, entries numbered from 1 in each item.
  public static func rows(of assessment: AnsweredAssessment) -> [[Cell]] {
    assessment.itemLines.flatMap { item in
      (item.answer?.evidence ?? []).enumerated().map { index, evidence in
        layout.cells(of: Line(item: item, number: index + 1, evidence: evidence))
      }
    }
  }

  private struct Line {
    let item: ItemLine
    let number: Int
    let evidence: Evidence
  }

  private static let layout: [ExportColumn<Line>] = [
    .schema,
    ExportColumn("assessment_id") { .text($0.item.assessment.idText) },
    ExportColumn("revision") { .integer($0.item.assessment.revision) },
    ExportColumn("cycle") { .text($0.item.assessment.assessment.cycle.rawValue) },
    ExportColumn("affiliate") { .text($0.item.assessment.assessment.affiliate.rawValue) },
    ExportColumn("topic") { .optional($0.item.score?.topic.rawValue) },
    ExportColumn("item") { .text($0.item.item.rawValue) },
    ExportColumn("number") { .integer($0.number) },
    ExportColumn("kind") { .text($0.evidence.kind.rawValue) },
    ExportColumn("reference") { .text($0.evidence.reference) },
    ExportColumn("date") { .optional($0.evidence.date) },
    ExportColumn("held_by") { .optional($0.evidence.heldBy) },
    ExportColumn("note") { .optional($0.evidence.note) },
  ]
}
