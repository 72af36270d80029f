internal import AssessmentModel
internal import Scoring
internal import Wording

/// The critical items of an assessment, one by one: they are never averaged away (`scoring.md` C6).
struct CriticalList: Sendable {
  let assessment: AnsweredAssessment
  let texts: QuestionnaireTexts
  let words: ReportWords

  /// The flagged items and those that do not apply, in questionnaire order.
  private var listed: [ItemScore] {
    let excused = Set(assessment.score.overall.critical.excused.map(\.item))
    return assessment.score.items.filter { $0.flag != nil || excused.contains($0.item) }
  }

  /// Lists the items on a page.
  func add(to page: inout TextPage) {
    let title = words(ReportPhrase.criticalTitle)
    guard !listed.isEmpty else {
      return page.add(words.labelled(title, words(CommonPhrase.none)))
    }
    page.add(title)
    for item in listed { page.add(entry: line(of: item)) }
  }

  private func line(of item: ItemScore) -> String {
    words(
      ReportPhrase.criticalRow,
      [
        "item": item.item.rawValue, "name": texts[.name(of: item.topic)], "flag": flag(of: item),
        "answer": answer(to: item),
      ])
  }

  private func flag(of item: ItemScore) -> String {
    switch item.flag {
    case .low: words(ReportPhrase.criticalLow)
    case .open: words(ReportPhrase.criticalOpen)
    case nil: words(ReportPhrase.criticalExcluded)
    }
  }

  /// The level that counts, or why there is none; that it does not apply is said by the flag.
  private func answer(to item: ItemScore) -> String {
    let audience = assessment.assessment.audience
    if case .notApplicable(let reason, _) = item.value {
      return texts[.label(of: reason, for: audience)]
    }
    return words.countedLevel(of: item, in: assessment, texts: texts)
      ?? words.excuse(item.value, audience: audience, texts: texts)
  }

  /// The items as JSON; those that do not apply have no flag.
  var json: [JSONValue] {
    listed.map(json)
  }

  private func json(of item: ItemScore) -> JSONValue {
    let level = item.supportedLevel
    return .fields([
      .init("item", .text(item.item.rawValue)),
      .init("topic", .text(item.topic.rawValue)),
      .init("name", .text(texts[.name(of: item.topic)])),
      .init("flag", .optional(item.flag?.rawValue)),
      .init("state", .text(item.state.rawValue)),
      .init("supported_level", level.map { .count($0) } ?? .null),
    ])
  }
}

extension ReportWords {
  /// The level that counts, with its label; nil unless the item is answered.
  func countedLevel(
    of item: ItemScore, in assessment: AnsweredAssessment, texts: QuestionnaireTexts
  ) -> String? {
    guard let level = item.supportedLevel else { return nil }
    let asked = assessment.questionnaire.items.first { $0.id == item.item }
    guard let asked, let scale = assessment.questionnaire.scale(asked.scale),
      let option = scale.option(level: level)
    else { return String(level) }
    return self(
      AnswerPhrase.level,
      ["level": String(level), "label": texts[.label(of: option.code, in: scale.id)]])
  }
}
