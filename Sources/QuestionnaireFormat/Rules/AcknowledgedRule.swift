import AssessmentModel

extension QuestionnaireRule {
  /// Checked after all other rules, when it is known which warnings there are.
  static let acknowledged = QuestionnaireRule(
    "acknowledged",
    """
    An acknowledgement names a warning that its item, topic or translation has; one of nothing \
    would hide a later fault.
    """,
    severity: .warning,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you work without a receipt?
        acknowledged:
          - {rule: negations, reason: The practice is named so at work.}
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you work with a receipt?
        acknowledged:
          - {rule: »negations, reason: The practice is named so at work.}
        """))
}

enum AcknowledgedRule {
  /// What is wrong with an acknowledgement that no finding needed.
  static func message(for entry: Acknowledgement) -> String {
    guard let rule = QuestionnaireRules.rule(entry.rule) else {
      let known = QuestionnaireRules.all.filter(\.canBeAcknowledged).map(\.id)
      return Unknown.sentence("unknown rule \(quoted(entry.rule))", entry.rule, known)
    }
    guard rule.canBeAcknowledged else {
      return "rule '\(rule.id)' cannot be acknowledged; mend what it finds"
    }
    return "\(entry.holder) has nothing that rule '\(rule.id)' warns of; remove the acknowledgement"
  }
}
