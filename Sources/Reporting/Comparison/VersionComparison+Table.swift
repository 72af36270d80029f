internal import AssessmentModel
internal import Wording

extension VersionComparison {
  /// One row per value or text that differs, one per part that came, went or moved, and at the end
  /// one per finding.
  public var table: Table {
    Table(
      schema: Self.schema,
      columns: [
        TableColumn("id", heading: words(ReportPhrase.id)),
        TableColumn("change", heading: words(ComparisonPhrase.change)),
        TableColumn("what", heading: words(ComparisonPhrase.what)),
        TableColumn("language", heading: words(ComparisonPhrase.language)),
        TableColumn("before", heading: words(ComparisonPhrase.before), fit: .cut(to: 20)),
        TableColumn("after", heading: words(ComparisonPhrase.after), fit: .cut(to: 20)),
        TableColumn("severity", heading: words(ComparisonPhrase.severity)),
        TableColumn("message", heading: words(ComparisonPhrase.message), fit: .below),
      ],
      rows: parts.flatMap(rows) + difference.findings.map(row))
  }

  private func rows(of part: ComparedPart) -> [[Cell]] {
    let head: [Cell] = [
      part.id.isEmpty ? .empty : .text(part.id),
      part.remarks.isEmpty ? .empty : .text(words.series(part.remarks)),
    ]
    let settings = part.differences.settings.map { setting in
      head + [
        .text(setting.name), .empty, .optional(setting.before), .optional(setting.after), .empty,
        .empty,
      ]
    }
    let texts = part.differences.texts.map { text in
      head + [
        .text(text.key.rawValue), .text(text.language.rawValue), .optional(text.before),
        .optional(text.after), .empty, .empty,
      ]
    }
    guard settings.isEmpty, texts.isEmpty else { return settings + texts }
    return part.remarks.isEmpty ? [] : [head + Array(repeating: .empty, count: 6)]
  }

  private func row(of finding: ChangeFinding) -> [Cell] {
    [.optional(finding.item?.rawValue)] + Array(repeating: .empty, count: 5)
      + [.text(finding.severity.rawValue), .text(finding.message)]
  }
}
