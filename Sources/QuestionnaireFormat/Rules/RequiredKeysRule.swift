extension QuestionnaireRule {
  /// Checked while files are read.
  static let requiredKeys = QuestionnaireRule(
    "required-keys",
    "What cannot be left out is there, and a list that needs entries has some.",
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
        »id: BK-02-own
        audience: employee
        part: own
        text: How often did you ask?
        """))
}
