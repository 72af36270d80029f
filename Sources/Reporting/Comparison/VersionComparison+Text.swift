internal import AssessmentModel
internal import Wording

extension VersionComparison {
  /// The comparison for a terminal.
  public func text(in flow: TextFlow) -> String {
    var page = TextPage(flow: flow)
    page.add(title)
    if difference.isEmpty { page.paragraph(words(ComparisonPhrase.nothing)) }
    for part in parts {
      let indent = part.depth * 2
      if part.depth < 2 { page.gap() }
      page.add(
        ([part.heading] + part.remarks).joined(separator: ": "), indent: indent)
      add(part.differences, indent: indent + 2, to: &page)
    }
    if !difference.findings.isEmpty {
      page.paragraph(words(ComparisonPhrase.toDeclare))
      for finding in difference.findings { page.add(entry: finding.description) }
    }
    return page.text
  }

  private func add(_ differences: PartDifferences, indent: Int, to page: inout TextPage) {
    for setting in differences.settings {
      page.add(entry: line(of: setting), indent: indent)
    }
    for text in differences.texts {
      page.add("\(text.key) (\(text.language))", indent: indent)
      if let before = text.before { page.add(listed: "-", before, indent: indent + 2) }
      if let after = text.after { page.add(listed: "+", after, indent: indent + 2) }
    }
  }

  /// `weight: 1 -> 2`.
  func line(of setting: SettingDifference) -> String {
    words(
      ComparisonPhrase.setting,
      [
        "name": setting.name, "before": setting.before ?? words(CommonPhrase.none),
        "after": setting.after ?? words(CommonPhrase.none),
      ])
  }

  /// One row per value or text that differs, and one per part that came, went or moved.
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
      ],
      rows: parts.flatMap(rows))
  }

  private func rows(of part: ComparedPart) -> [[Cell]] {
    let head: [Cell] = [.text(part.id), .text(part.remarks.joined(separator: "; "))]
    let settings = part.differences.settings.map { setting in
      head + [.text(setting.name), .empty, cell(setting.before), cell(setting.after)]
    }
    let texts = part.differences.texts.map { text in
      head + [
        .text(text.key.rawValue), .text(text.language.rawValue), cell(text.before),
        cell(text.after),
      ]
    }
    guard settings.isEmpty, texts.isEmpty else { return settings + texts }
    return part.remarks.isEmpty ? [] : [head + [.empty, .empty, .empty, .empty]]
  }

  private func cell(_ text: String?) -> Cell {
    text.map { .text($0) } ?? .empty
  }
}
