internal import AssessmentModel
internal import Wording

// One topic of the document: its guide, its questions, its references.
extension QuestionnaireDocument {
  func section(of topic: Topic) -> HTML {
    let marks = [
      topic.isStarred ? words(GuidePhrase.shortForm) : nil,
      topic.isCritical ? words(GuidePhrase.critical) : nil,
      topic.items.contains(where: \.isSensitive) ? words(DocumentPhrase.sensitive) : nil,
    ].compactMap { $0 }
    return .element(
      "section", ["class": "topic", "id": topic.id.rawValue],
      [
        .headed("h4", topic.id.rawValue, texts[.name(of: topic.id)], marks: marks),
        guide(of: topic),
      ]
        + topic.items.map(section) + [references(of: topic)])
  }

  private func guide(of topic: Topic) -> HTML {
    let entries: [(GuidePhrase, String?)] = [
      (.why, texts.text(.why(topic.id))), (.good, texts.text(.good(topic.id))),
      (.firstStep, texts.text(.firstStep(topic.id))),
    ]
    return definitions(entries.compactMap { heading, text in text.map { (words(heading), $0) } })
  }

  private func definitions(_ entries: [(String, String)]) -> HTML {
    guard !entries.isEmpty else { return .none }
    return .element(
      "dl", [:],
      entries.flatMap { [.element("dt", [:], $0.0), .element("dd", [:], $0.1)] })
  }

  private func section(of item: Item) -> HTML {
    .element(
      "section", [:],
      [
        .headed(
          "h5", item.id.rawValue, words.heading(of: item, texts),
          marks: item.isShortForm ? [words(GuidePhrase.shortForm)] : []),
        .element("p", ["class": "question"], texts[.text(of: item.id)]),
        item.hasHelp ? .element("p", [:], texts[.help(of: item.id)]) : .none,
        item.levels.isEmpty ? answers(to: item) : levels(of: item),
      ] + remarks(on: item).map { .element("p", ["class": "note"], $0) })
  }

  /// The answers with their levels; their points stand with the scales.
  private func answers(to item: Item) -> HTML {
    let options = version.questionnaire.scale(item.scale)?.options ?? []
    return .list(
      options.map { texts[.label(of: $0.code, in: item.scale)] }, style: "answers", ordered: true)
  }

  private func levels(of item: Item) -> HTML {
    let options = version.questionnaire.scale(item.scale)?.options ?? []
    let rows = options.enumerated().map { index, option -> [HTML] in
      let level = index + 1
      let label = words.level(level, texts[.label(of: option.code, in: item.scale)])
      guard let guidance = item.levels.first(where: { $0.level == level }) else {
        let anchor = option.hasAnchor ? texts.text(.anchor(of: option.code, in: item.scale)) : nil
        return [.text(label), .text(anchor ?? ""), .none]
      }
      let conditions = (0..<guidance.conditions).map {
        texts[.condition($0 + 1, level: level, of: item.id)]
      }
      let evidence = guidance.evidence.map {
        words.labelled(words.evidence($0), texts[.evidence($0, level: level, of: item.id)])
      }
      return [.text(label), .list(conditions), .list(evidence)]
    }
    return .table(
      style: "levels",
      headings: [
        words(DocumentPhrase.level), words(GuidePhrase.conditions), words(ReportPhrase.evidence),
      ], rows: rows)
  }

  private func remarks(on item: Item) -> [String] {
    let remarks = words.remarks(on: item, in: version.questionnaire, texts)
    guard item.weight != 1 else { return remarks }
    return remarks + [words(DocumentPhrase.weight, ["weight": item.weight.exactText])]
  }

  private func references(of topic: Topic) -> HTML {
    guard !topic.references.isEmpty else { return .none }
    return .element("h5", [:], words(GuidePhrase.references))
      + .list(topic.references.map { words.reference($0, in: version.questionnaire, texts) })
  }
}
