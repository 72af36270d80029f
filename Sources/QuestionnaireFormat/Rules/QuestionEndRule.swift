import AssessmentModel

extension QuestionnaireRule {
  static let questionEnd = QuestionnaireRule(
    "question-end",
    "The text of an item is a question and ends with a question mark, in every language.",
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
      let message = "the question does not end with '?'; make it a question"
      return source.items.compactMap { item in
        guard let text = item.text, !QuestionEndRule.isQuestion(text) else { return nil }
        return RuleFinding(item.node.place(of: "text"), message, item: item)
      }
        + source.translatedQuestions.compactMap { question in
          QuestionEndRule.isQuestion(question.entry.text.text) ? nil : question.finding(message)
        }
    })
}

enum QuestionEndRule {
  /// Whether a text ends with a question mark of some script.
  static func isQuestion(_ text: String) -> Bool {
    guard let last = text.last(where: { !$0.isWhitespace }) else { return false }
    return "?？؟".contains(last)
  }
}
