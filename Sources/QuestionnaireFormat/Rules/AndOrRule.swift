import AssessmentModel

extension QuestionnaireRule {
  static let andOr = QuestionnaireRule(
    "and-or",
    "A question holds no \"and/or\": one idea per question, or nobody knows what an answer means.",
    severity: .warning,
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
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: »How often did you ask and/or look it up?
        """),
    check: { source in
      source.items.compactMap { item in
        guard let text = item.text?.lowercased().filter({ !$0.isWhitespace }),
          text.contains("and/or")
        else { return nil }
        return RuleFinding(
          item.node.place(of: "text"),
          "the question holds 'and/or'; ask for one of the two, or make two items", item: item)
      }
    })
}
