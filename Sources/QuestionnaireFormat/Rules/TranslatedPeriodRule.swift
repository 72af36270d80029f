import AssessmentModel

extension QuestionnaireRule {
  static let translatedPeriod = QuestionnaireRule(
    "translated-period",
    """
    A translated question names the period of its item in the words that its language has for it, \
    so that every question on a period sounds alike.
    """,
    severity: .warning,
    example: RuleExample(
      .translatedQuestion,
      good: """
        AC-01-own.text: {text: "Wie oft, In den letzten 12 Monaten, halfen Sie?", of: 90209731}
        """,
      bad: """
        AC-01-own.text: {text: »"Wie oft haben Sie im letzten Jahr geholfen?", of: 90209731}
        """),
    check: { source in
      source.translatedQuestions.compactMap { question in
        guard let phrase = question.phrase,
          !question.entry.text.text.lowercased().contains(phrase.lowercased())
        else { return nil }
        return question.finding(
          "the question does not name its period; write \(quoted(phrase)) into it")
      }
    })
}
