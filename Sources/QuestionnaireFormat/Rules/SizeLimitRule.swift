extension QuestionnaireRule {
  /// Checked while files are read.
  static let sizeLimit = QuestionnaireRule(
    "size-limit",
    """
    A file has at most a million bytes, a folder at most 2000 files, and values lie at most \
    20 deep in each other.
    """,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you write it down?
        not_applicable: []
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you write it down?
        not_applicable: [[[[[[[[[[[[[[[»[]]]]]]]]]]]]]]]]
        """))
}
