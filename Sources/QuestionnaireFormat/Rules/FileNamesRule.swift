extension QuestionnaireRule {
  /// Checked while the folder is read.
  static let fileNames = QuestionnaireRule(
    "file-names",
    """
    A YAML file has a name and place that is read, and questionnaire.yaml is there; a file \
    with a slip in its name would be left out silently.
    """,
    example: RuleExample(
      .fileName, good: "notes/interviews.txt", bad: "modules/03-extra.yml"))
}
