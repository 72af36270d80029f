extension QuestionnaireRule {
  /// Checked while files are read.
  static let yaml = QuestionnaireRule(
    "yaml",
    """
    A file is one YAML document of keys, lists and texts, in which no key stands twice and no \
    anchor, alias, merge key or tag is used.
    """,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: "When in doubt: how often did you ask?"
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you ask?
        »part: own
        """))
}
