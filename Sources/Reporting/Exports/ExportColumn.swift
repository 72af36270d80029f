internal import AssessmentModel
internal import FoundationEssentials
internal import Scoring

/// A column of an export with the way its cell is made, so that name and value cannot drift apart.
struct ExportColumn<Line>: Sendable {
  let id: String
  let cell: @Sendable (Line) -> Cell

  init(_ id: String, _ cell: @escaping @Sendable (Line) -> Cell) {
    self.id = id
    self.cell = cell
  }

  /// The column that names the contract, first in every export.
  static var schema: ExportColumn {
    ExportColumn("schema") { _ in .text(ExportManifest.schema) }
  }
}

extension [ExportColumn<AnsweredAssessment>] {
  /// The columns of an export whose lines stand below an assessment.
  func below<Line>(_ assessment: @escaping @Sendable (Line) -> AnsweredAssessment)
    -> [ExportColumn<Line>]
  {
    map { column in ExportColumn<Line>(column.id) { column.cell(assessment($0)) } }
  }
}

extension Array {
  /// The columns by name.
  func tableColumns<Line>() -> [TableColumn] where Element == ExportColumn<Line> {
    map { TableColumn($0.id) }
  }

  /// The cells of one line.
  func cells<Line>(of line: Line) -> [Cell] where Element == ExportColumn<Line> {
    map { $0.cell(line) }
  }
}

extension AnsweredAssessment {
  /// The assessment's id as files carry it.
  var idText: String { assessment.id.uuidString.lowercased() }

  /// The person's department, `(none)` for "would rather not say"; nil for organisations.
  var departmentText: String? {
    score.audience.kind == .person ? assessment.department?.rawValue ?? "(none)" : nil
  }
}
