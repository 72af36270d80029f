extension QuestionnaireRule {
  /// Checked while files are read.
  static let knownKeys = QuestionnaireRule(
    "known-keys",
    "Every key is one of the format; a key with a slip in it would be left out silently.",
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you ask?
        help: Any question counts.
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you ask?
        »hlep: Any question counts.
        """))
}
