internal import AssessmentModel
internal import Wording

// What stands behind the modules: what answers count, and what the questions rest on.
extension QuestionnaireDocument {
  /// The scales with their points, and the evidence that a level needs.
  var scales: HTML {
    .element(
      "section", [:],
      [.element("h2", [:], words(DocumentPhrase.scales))]
        + version.questionnaire.scales.map(table))
  }

  private func table(of scale: Scale) -> HTML {
    .table(
      caption: scale.id.rawValue,
      headings: [
        words(ReportPhrase.answer), words(DocumentPhrase.code), words(DocumentPhrase.points),
      ],
      rows: scale.options.enumerated().map { index, option in
        let label = words.level(index + 1, texts[.label(of: option.code, in: scale.id)])
        let anchor = option.hasAnchor ? texts.text(.anchor(of: option.code, in: scale.id)) : nil
        let notes = [anchor, words.evidenceNeeded(atLevel: index + 1, of: scale)]
        return [
          notes.compactMap { $0.map { .element("p", ["class": "note"], $0) } }
            .reduce(.text(label), +),
          .text(option.code.rawValue), .text(option.points.exactText),
        ]
      })
  }

  /// The bands with their lower bounds, and what else they need.
  var bands: HTML {
    let bands = version.questionnaire.bands
    guard !bands.isEmpty else { return .none }
    let needs = bands.map { words.requirements(of: $0) }
    let areNeeds = needs.contains { !$0.isEmpty }
    return .element(
      "section", [:],
      [
        .element("h2", [:], words(DocumentPhrase.bands)),
        .table(
          headings: [words(ReportPhrase.band), words(DocumentPhrase.from)]
            + (areNeeds ? [words(RequirementPhrase.alsoNeeded)] : []),
          rows: zip(bands, needs).map { band, needs in
            [.text(texts[.label(of: band.code)]), .text(band.lowerBound.exactText)]
              + (areNeeds ? [.list(needs)] : [])
          }),
      ])
  }

  /// What a score needs, and what is flagged.
  var limits: HTML {
    .element(
      "section", [:],
      [
        .element("h2", [:], words(RequirementPhrase.limits)),
        .list(words.limits(of: version.questionnaire.policy)),
      ])
  }

  /// The standards that topics cite, with the remarks on their editions.
  var standards: HTML {
    let standards = version.questionnaire.standards
    guard !standards.isEmpty else { return .none }
    let entries = standards.map { standard in
      HTML.element(
        "li", [:],
        [
          .text(words.standard(standard, as: standard.id.rawValue, texts)),
          texts.text(.note(of: standard.id)).map { .element("p", ["class": "note"], $0) } ?? .none,
        ])
    }
    return .element(
      "section", [:],
      [.element("h2", [:], words(GuidePhrase.references)), .element("ul", [:], entries)])
  }
}
