internal import AssessmentModel
internal import Wording

extension VersionComparison {
  /// The comparison as one self-contained page.
  public var html: String {
    let findings =
      difference.findings.isEmpty
      ? HTML.none
      : .element(
        "section", [:],
        [
          .element("h2", [:], words(ComparisonPhrase.toDeclare)),
          // What is wrong is always said in English.
          .element("div", ["lang": "en"], [.list(difference.findings.map(\.description))]),
        ])
    let nothing =
      difference.isEmpty ? HTML.element("p", [:], words(ComparisonPhrase.nothing)) : .none
    return HTMLPage(
      language: texts.language, title: title, body: [nothing] + parts.map(section) + [findings]
    ).text
  }

  private func section(of part: ComparedPart) -> HTML {
    let level = "h\(part.depth + 2)"
    return .element(
      "section", [:],
      [
        part.id.isEmpty
          ? .element(level, [:], part.name)
          : .headed(level, part.id, part.name, marks: part.remarks),
        .list(part.differences.settings.map(line)),
      ] + part.differences.texts.map(change))
  }

  private func change(of text: TextDifference) -> HTML {
    func piece(_ name: String, _ text: String?) -> HTML {
      guard let text else { return .none }
      return .element("p", ["class": name], [.element(name == "before" ? "del" : "ins", [:], text)])
    }
    return .element(
      "div", ["lang": text.language.rawValue],
      [
        .element("p", ["class": "id", "lang": "en"], label(of: text)),
        piece("before", text.before), piece("after", text.after),
      ])
  }
}
