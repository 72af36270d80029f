import AssessmentModel

extension QuestionnaireRule {
  static let leadingWords = QuestionnaireRule(
    "leading-words",
    """
    An English question holds no word that hints at the wanted answer, such as \"properly\" \
    or \"effective\".
    """,
    severity: .warning,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you file a receipt on the same day?
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: »How often did you properly file a receipt?
        """),
    check: { source in
      QuestionWords.findings(in: source, advice: "say what can be seen instead") { words in
        LeadingWordsRule.first(in: words)
      }
    })
}

enum LeadingWordsRule {
  private static let words: Set<Substring> = [
    "properly", "fully", "strong", "strongly", "appropriate", "appropriately", "adequate",
    "adequately", "effective", "effectively", "excellent", "sufficient", "sufficiently", "always",
  ]
  private static let pairs: [[Substring]] = [["as", "required"], ["of", "course"]]

  /// The first leading word or pair of words; nil when there is none.
  static func first(in text: [Substring]) -> String? {
    for (index, word) in text.enumerated() {
      if words.contains(word) { return String(word) }
      let pair = Array(text[index...].prefix(2))
      if pairs.contains(pair) { return pair.joined(separator: " ") }
    }
    return nil
  }
}
