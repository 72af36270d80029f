import AssessmentModel

extension QuestionnaireRule {
  static let parts = QuestionnaireRule(
    "parts",
    """
    An item of persons says whether it asks for the own conduct or for what is seen, which \
    are never mixed; an item of organisations has no part.
    """,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you ask?
        """,
      bad: """
        »id: BK-02-own
        audience: employee
        scale: frequency
        text: How often did you ask?
        """),
    check: PartsRule.check)
}

enum PartsRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    source.items.compactMap { item in
      let isGiven = item.node["part"] != nil
      switch source.audience(item.value.audience)?.kind {
      case .person where !isGiven:
        return RuleFinding(
          item.node.place, "item \(quoted("\(item.value.id)")) has no 'part'; write own or seen")
      case .organisation where isGiven:
        return RuleFinding(
          item.node.place(of: "part"), "an item of organisations has no 'part'; remove it")
      default: return nil
      }
    }
  }
}
