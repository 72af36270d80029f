import AssessmentModel

extension QuestionnaireRule {
  static let ownBeforeSeen = QuestionnaireRule(
    "own-before-seen",
    """
    In a topic the items on the own conduct stand before those on what is seen; thinking of others \
    first colours what people say of themselves.
    """,
    severity: .warning,
    example: RuleExample(
      .topic,
      good: """
        id: BK-02
        name: Keeping books
        items:
          - {id: BK-02-own, audience: employee, part: own, scale: frequency, text: How often?}
          - {id: BK-02-seen, audience: employee, part: seen, scale: frequency, text: How many?}
        """,
      bad: """
        id: BK-02
        name: Keeping books
        items:
          - {id: BK-02-seen, audience: employee, part: seen, scale: frequency, text: How many?}
          - »{id: BK-02-own, audience: employee, part: own, scale: frequency, text: How often?}
        """),
    check: OwnBeforeSeenRule.check)
}

enum OwnBeforeSeenRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    source.topics.flatMap { topic in
      topic.items.enumerated().compactMap { index, item in
        guard item.value.part == .own,
          let seen = topic.items[..<index].first(where: {
            $0.value.part == .seen && $0.value.audience == item.value.audience
          })
        else { return nil }
        return RuleFinding(
          item.node.place,
          "the own item stands after seen item \(quoted("\(seen.value.id)")); put it first",
          item: item)
      }
    }
  }
}
