import AssessmentModel

extension QuestionnaireRule {
  static let conditionText = QuestionnaireRule(
    "condition-text",
    """
    A condition is one sentence of at most 28 words that ends with a full stop, so that a \
    colleague can say whether it is true.
    """,
    severity: .warning,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: coarse
        text: How far are books kept?
        levels:
          - {level: 2, conditions: [Some books are kept.]}
          - {level: 3, conditions: [All books are kept.]}
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: coarse
        text: How far are books kept?
        levels:
          - {level: 2, conditions: [Some books are kept.]}
          - {level: 3, conditions: [»All books are kept]}
        """),
    check: ConditionTextRule.check)
}

enum ConditionTextRule {
  static let words = 28

  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    source.items.flatMap { item -> [RuleFinding] in
      guard case .list(let levels)? = item.node["levels"]?.content else { return [] }
      return levels.flatMap { level -> [RuleFinding] in
        guard case .list(let conditions)? = level["conditions"]?.content else { return [] }
        return conditions.compactMap { condition($0, of: item) }
      }
    }
  }

  private static func condition(_ node: SourceNode, of item: ItemSource) -> RuleFinding? {
    guard let text = node.text, let last = text.last(where: { !$0.isWhitespace }) else {
      return nil
    }
    let count = text.split(whereSeparator: \.isWhitespace).count
    if count > words {
      return RuleFinding(
        node.place, "the condition has \(count) words; shorten it to \(words)", item: item)
    }
    guard !".。．".contains(last) else { return nil }
    return RuleFinding(
      node.place, "the condition does not end with a full stop; make it a sentence", item: item)
  }
}
