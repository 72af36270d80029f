import AssessmentModel

extension QuestionnaireRule {
  static let shortForm = QuestionnaireRule(
    "short-form",
    """
    The short form asks each audience of persons exactly one item of every starred topic and \
    none of the others; organisations always have all of their items.
    """,
    example: RuleExample(
      .topic,
      good: """
        id: BK-02
        name: Keeping books
        starred: true
        items:
          - id: BK-02-own
            audience: employee
            part: own
            form: short
            scale: frequency
            text: How often did you count?
        """,
      bad: """
        »id: BK-02
        name: Keeping books
        starred: true
        items:
          - id: BK-02-own
            audience: employee
            part: own
            scale: frequency
            text: How often did you count?
        """),
    check: ShortFormRule.check)
}

enum ShortFormRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    guard source.frame.wholeKeys.contains("audiences") else { return [] }
    let persons = source.frame.audiences.filter { $0.value.kind == .person }
    var findings = audiences(source)
    for topic in source.topics where topic.isWhole {
      for audience in persons {
        findings += self.topic(topic, audience: audience.value.code)
      }
      findings += topic.items.compactMap { item in
        guard item.value.isShortForm, source.audience(item.value.audience)?.kind == .organisation
        else { return nil }
        return RuleFinding(
          item.node.place(of: "form"),
          "an organisation always has all of its items; remove 'form: short'")
      }
    }
    return findings
  }

  private static func topic(_ topic: TopicSource, audience: AudienceCode) -> [RuleFinding] {
    let short = topic.items.filter { $0.value.audience == audience && $0.value.isShortForm }
    if topic.value.isStarred, short.isEmpty {
      return [
        RuleFinding(
          topic.node.place,
          """
          starred topic \(quoted("\(topic.value.id)")) has no item with 'form: short' for \
          audience '\(audience)'; mark one
          """
        )
      ]
    }
    return short.dropFirst(topic.value.isStarred ? 1 : 0).map { item in
      let fault =
        topic.value.isStarred
        ? """
        a starred topic has one item with 'form: short' for audience '\(audience)'; this is \
        one more
        """
        : "a topic without a star has no item with 'form: short'; remove it, or star the topic"
      return RuleFinding(item.node.place(of: "form"), fault)
    }
  }

  /// An audience that gets the short form needs one that asks something.
  private static func audiences(_ source: QuestionnaireSource) -> [RuleFinding] {
    let hasStars = source.topics.contains { $0.value.isStarred }
    return source.frame.audiences.compactMap { audience in
      guard audience.value.form == .short else { return nil }
      let place = audience.node.place(of: "form")
      if audience.value.kind == .organisation {
        return RuleFinding(place, "an organisation always has all of its items; write 'form: full'")
      }
      guard source.hasWholeModules, !hasStars else { return nil }
      return RuleFinding(
        place, "the short form is empty, because no topic is starred; write 'form: full'")
    }
  }
}
