public import AssessmentModel
internal import Wording

/// A whole questionnaire as one page, for those who decide on it: every text that anybody is shown,
/// and what scores and bands need.
public struct QuestionnaireDocument: Sendable {
  let version: PublishedQuestionnaire
  let texts: QuestionnaireTexts
  let words: ReportWords

  /// Makes the document of a version.
  ///
  /// - Parameter language: The language of texts and words; the base language where texts lack it.
  public init(_ version: PublishedQuestionnaire, language: LanguageCode) {
    self.version = version
    texts = version.texts(in: language)
    words = ReportWords(texts.language, of: texts)
  }

  /// The page, one self-contained HTML file.
  public var html: String {
    let questionnaire = version.questionnaire
    let body =
      [head, contents] + questionnaire.audiences.map(firstPage)
      + questionnaire.groups.map(section) + [scales, bands, limits, standards]
    return HTMLPage(
      language: texts.language, title: "\(texts[.title]) \(questionnaire.version)", body: body
    ).text
  }

  private var head: HTML {
    let lines = [texts.text(.programme), texts.text(.organisation), texts.text(.purpose)]
    let identity = words(
      ReportPhrase.questionnaireDigest,
      [
        "id": version.questionnaire.id.rawValue, "version": "\(version.questionnaire.version)",
        "digest": String(version.digest.prefix(12)),
      ])
    return lines.compactMap { $0.map { .element("p", [:], $0) } }.reduce(HTML.none, +)
      + .element("p", ["class": "note"], identity)
      + (texts.text(.licence).map { .element("p", ["class": "note"], $0) } ?? .none)
  }

  /// The modules as links; what each is about stands there.
  private var contents: HTML {
    let entries = version.questionnaire.groups.map { group in
      HTML.element(
        "li", [:],
        [
          .text(texts[.name(of: group.id)]),
          .element(
            "ul", [:],
            group.modules.map { module in
              .element(
                "li", [:],
                [.element("a", ["href": "#\(module.id)"], texts[.name(of: module.id)])])
            }),
        ])
    }
    return .element(
      "nav", ["aria-label": words(DocumentPhrase.contents)], [.element("ul", [:], entries)])
  }

  private func firstPage(of audience: Audience) -> HTML {
    guard audience.firstPageParagraphs > 0 else { return .none }
    let heading = words(
      DocumentPhrase.firstPage, ["audience": texts[.label(of: audience.code)]])
    let paragraphs = (1...audience.firstPageParagraphs).map {
      HTML.element("p", [:], texts[.firstPage(audience.code, paragraph: $0)])
    }
    return .element("section", [:], [.element("h2", [:], heading)] + paragraphs)
  }

  private func section(of group: ModuleGroup) -> HTML {
    .element(
      "section", [:],
      [.element("h2", [:], texts[.name(of: group.id)])] + group.modules.map(section))
  }

  private func section(of module: PracticeModule) -> HTML {
    let routing =
      module.isRouted
      ? texts.text(.routing(of: module.id)).map { words(GuidePhrase.routing, ["question": $0]) }
      : nil
    let texts = [
      texts.text(.mission(of: module.id)), texts.text(.overview(of: module.id)), routing,
    ]
    return .element(
      "section", ["id": module.id.rawValue],
      [.headed("h3", module.id.rawValue, self.texts[.name(of: module.id)])]
        + texts.compactMap { $0.map { .element("p", [:], $0) } } + module.topics.map(section))
  }
}

extension HTML {
  /// A heading with an id before the name.
  static func headed(_ level: String, _ id: String, _ name: String, marks: [String] = []) -> HTML {
    .element(
      level, [:],
      [.element("span", ["class": "id"], id), .text(" \(name) ")]
        + marks.map { .element("span", ["class": "mark"], $0) })
  }
}
