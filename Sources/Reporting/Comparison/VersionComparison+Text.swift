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
      let heading =
        part.remarks.isEmpty
        ? part.heading : words.labelled(part.heading, words.series(part.remarks))
      page.add(entry: heading, indent: indent)
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
      page.add(label(of: text), indent: indent)
      if let before = text.before { page.add(listed: "-", before, indent: indent + 2) }
      if let after = text.after { page.add(listed: "+", after, indent: indent + 2) }
    }
  }

  /// `AC-01-own.text (en)`.
  func label(of text: TextDifference) -> String {
    words(
      GuidePhrase.marked, ["text": text.key.rawValue, "remark": text.language.rawValue])
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
}
