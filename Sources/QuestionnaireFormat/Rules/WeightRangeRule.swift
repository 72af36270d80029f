import AssessmentModel

extension QuestionnaireRule {
  static let weightRange = QuestionnaireRule(
    "weight-range",
    "A weight is 0 or more; what has weight 0 is asked and listed but counts nowhere.",
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you ask?
        weight: 1.5
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you ask?
        weight: »-1
        """),
    check: WeightRangeRule.check)
}

enum WeightRangeRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    let weights =
      source.modules.map { ($0.value.weight, $0.node) }
      + source.items.map { ($0.value.weight, $0.node) }
    return weights.compactMap { weight, node in
      guard weight < .zero else { return nil }
      return RuleFinding(
        node.place(of: "weight"), "weight \(weight) is below 0; write 0 or more")
    }
  }
}
