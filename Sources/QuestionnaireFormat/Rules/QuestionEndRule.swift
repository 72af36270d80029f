import AssessmentModel

extension QuestionnaireRule {
  static let questionEnd = QuestionnaireRule(
    "question-end",
    """
    The text of an item is a question and ends with the question mark of its language; Armenian \
    has it inside, and Thai, Lao, Khmer and Burmese have none.
    """,
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
      let message = "the question has no question mark at its end; make it a question"
      let base = source.frame.head.baseLanguage
      return source.items.compactMap { item in
        guard let text = item.text, !QuestionEndRule.isQuestion(text, in: base) else { return nil }
        return RuleFinding(item.node.place(of: "text"), message, item: item)
      }
        + source.translatedQuestions.compactMap { question in
          let text = question.entry.text.text
          let isQuestion = QuestionEndRule.isQuestion(text, in: question.language)
          return isQuestion ? nil : question.finding(message)
        }
    })
}

enum QuestionEndRule {
  /// Whether a text has the question mark of its language where that belongs, or an English one.
  static func isQuestion(_ text: String, in language: LanguageCode) -> Bool {
    switch language.primary {
    case "th", "lo", "km", "my": true
    // The mark stands on the stressed word, and a full stop may follow.
    case "hy": text.unicodeScalars.contains("\u{55E}") || isEnded(text, by: "?")
    // Swift and Unicode take the Greek mark, U+037E, for the same as a semicolon.
    case "el": isEnded(text, by: "?;")
    default: isEnded(text, by: "?？؟፧")
    }
  }

  private static func isEnded(_ text: String, by marks: String) -> Bool {
    text.last { !$0.isWhitespace }.map(marks.contains) ?? false
  }
}
