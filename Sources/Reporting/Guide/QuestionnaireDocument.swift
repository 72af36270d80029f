public import AssessmentModel
internal import Wording

/// A whole questionnaire as one page, for those who decide on it: every text that anybody is shown.
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
      + questionnaire.groups.map(section) + [scales, bands]
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

  // MARK: - Scales and bands

  private var scales: HTML {
    let tables = version.questionnaire.scales.map { scale in
      HTML.table(
        caption: scale.id.rawValue,
        headings: [
          words(ReportPhrase.answer), words(DocumentPhrase.code), words(DocumentPhrase.points),
        ],
        rows: scale.options.enumerated().map { index, option in
          let anchor = option.hasAnchor ? texts.text(.anchor(of: option.code, in: scale.id)) : nil
          return [
            .text("\(index + 1). \(texts[.label(of: option.code, in: scale.id)])")
              + (anchor.map { .element("p", ["class": "note"], $0) } ?? .none),
            .text(option.code.rawValue), .text(option.points.exactText),
          ]
        })
    }
    return .element("section", [:], [.element("h2", [:], words(DocumentPhrase.scales))] + tables)
  }

  private var bands: HTML {
    let bands = version.questionnaire.bands
    guard !bands.isEmpty else { return .none }
    return .element(
      "section", [:],
      [
        .element("h2", [:], words(DocumentPhrase.bands)),
        .table(
          headings: [words(ReportPhrase.band), words(DocumentPhrase.from)],
          rows: bands.map {
            [.text(texts[.label(of: $0.code)]), .text($0.lowerBound.exactText)]
          }),
      ])
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
