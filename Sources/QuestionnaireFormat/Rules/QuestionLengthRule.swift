import AssessmentModel

extension QuestionnaireRule {
  static let questionLength = QuestionnaireRule(
    "question-length",
    """
    A question has at most 25 words, or 45 syllables where the base language is Korean; \
    longer ones are answered without being read.
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
        text: »When one of the many papers that came to your desk in a week looked wrong to you,
          or to a colleague, how often did you ask somebody?
        """),
    check: QuestionLengthRule.check)
}

enum QuestionLengthRule {
  static let words = 25
  static let syllables = 45

  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    let isKorean = QuestionWords.isLanguage("ko", of: source)
    return source.items.compactMap { item in
      guard let text = item.text else { return nil }
      let count = isKorean ? syllables(in: text) : text.split(whereSeparator: \.isWhitespace).count
      let limit = isKorean ? syllables : words
      guard count > limit else { return nil }
      return RuleFinding(
        item.node.place(of: "text"),
        "the question has \(count) \(isKorean ? "syllables" : "words"); shorten it to \(limit)",
        item: item)
    }
  }

  private static func syllables(in text: String) -> Int {
    text.count { ("\u{AC00}"..."\u{D7A3}").contains($0) }
  }
}
