import AssessmentModel

extension QuestionnaireRule {
  static let negations = QuestionnaireRule(
    "negations",
    """
    An English question holds no negation, because \"never\" answered to \"did you not\" is \
    misread.
    """,
    severity: .warning,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you leave a receipt out?
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: »How often did you not file a receipt?
        """),
    check: { source in
      QuestionWords.findings(in: source, advice: "say it without a negation") { words in
        words.first(where: NegationsRule.isNegation).map { String($0) }
      }
    })
}

enum NegationsRule {
  private static let words: Set<Substring> = [
    "not", "never", "no", "none", "nobody", "nothing", "nor", "neither", "without", "cannot",
    "unless", "except",
  ]

  /// Whether a lower-case word negates.
  static func isNegation(_ word: Substring) -> Bool {
    words.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n\u{2019}t")
  }
}
