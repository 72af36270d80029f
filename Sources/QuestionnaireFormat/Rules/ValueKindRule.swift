extension QuestionnaireRule {
  /// Checked while files are read.
  static let valueKind = QuestionnaireRule(
    "value-kind",
    """
    A value has the type of its key: text that YAML takes for a Boolean or number is quoted, \
    so that every reader of the file sees the same.
    """,
    example: RuleExample(
      .standard,
      good: """
        id: ISO26000
        title: Guidance on social responsibility
        edition: "2010"
        issuer: ISO
        """,
      bad: """
        id: ISO26000
        title: Guidance on social responsibility
        edition: »2010
        issuer: ISO
        """))
}
