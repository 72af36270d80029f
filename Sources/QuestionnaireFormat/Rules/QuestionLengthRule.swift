import AssessmentModel

extension QuestionnaireRule {
  static let questionLength = QuestionnaireRule(
    "question-length",
    """
    A question has at most 25 words in English, 75 syllables in Korean, 50 characters in Chinese, \
    75 in Japanese, 120 in Thai, Lao, Khmer and Burmese, and 30 words in any other language; \
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

/// How long a question may be. The limits are design choices: 25 English words are read at one
/// glance, a translation needs about a fifth more, and 75 Korean syllables say what 25 words do.
/// Where words are not parted by spaces, the characters that about 30 words take are counted.
enum QuestionLengthRule {
  /// The most units of one language.
  private struct Limit {
    var count: Int
    var unit: String
    var measure: (String) -> Int
  }

  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    let base = limit(for: source.frame.head.baseLanguage)
    return source.items.compactMap { item in
      item.text.flatMap { excess($0, base) }.map {
        RuleFinding(item.node.place(of: "text"), $0, item: item)
      }
    }
      + source.translatedQuestions.compactMap { question in
        excess(question.entry.text.text, limit(for: question.language)).map(question.finding)
      }
  }

  private static func excess(_ text: String, _ limit: Limit) -> String? {
    let count = limit.measure(text)
    guard count > limit.count else { return nil }
    return "the question has \(count) \(limit.unit); shorten it to \(limit.count)"
  }

  private static func limit(for language: LanguageCode) -> Limit {
    switch language.primary {
    case "ko": Limit(count: 75, unit: "syllables", measure: syllables)
    case "en": Limit(count: 25, unit: "words", measure: words)
    case "zh": Limit(count: 50, unit: "characters", measure: characters)
    case "ja": Limit(count: 75, unit: "characters", measure: characters)
    case "th", "lo", "km", "my": Limit(count: 120, unit: "characters", measure: characters)
    default: Limit(count: 30, unit: "words", measure: words)
    }
  }

  private static func words(in text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count
  }

  private static func characters(in text: String) -> Int {
    text.count { !$0.isWhitespace }
  }

  private static func syllables(in text: String) -> Int {
    text.count { ("\u{AC00}"..."\u{D7A3}").contains($0) }
  }
}
