import AssessmentModel

extension QuestionnaireRule {
  static let questionEnd = QuestionnaireRule(
    "question-end",
    "The text of an item is a question and ends with a question mark.",
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
        text: »I asked when in doubt.
        """),
    check: { source in
      source.items.compactMap { item in
        guard let last = item.text?.last(where: { !$0.isWhitespace }), !"?？؟".contains(last)
        else { return nil }
        return RuleFinding(
          item.node.place(of: "text"), "the question does not end with '?'; make it a question",
          item: item)
      }
    })
}
