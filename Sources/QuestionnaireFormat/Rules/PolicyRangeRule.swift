import AssessmentModel

extension QuestionnaireRule {
  static let policyRange = QuestionnaireRule(
    "policy-range",
    """
    The shares of the policy lie in 0...1, and the smallest cell shown is 5 persons or more, \
    below which a person could be recognised.
    """,
    example: RuleExample(
      .questionnaire,
      good: """
        policy:
          minimum_cell: 5
        """,
      bad: """
        policy:
          minimum_cell: »4
        """),
    check: PolicyRangeRule.check)
}

enum PolicyRangeRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    let policy = source.frame.policy
    var findings = PolicyReader.shares.compactMap { key, path -> RuleFinding? in
      let share = policy.value[keyPath: path]
      guard !(Ratio.zero...Ratio.one).contains(share) else { return nil }
      return RuleFinding(policy.node.place(of: key), "'\(key)' is \(share); write a share in 0...1")
    }
    if policy.value.minimumCell < 5 {
      findings.append(
        RuleFinding(
          policy.node.place(of: "minimum_cell"),
          "'minimum_cell' is \(policy.value.minimumCell); write 5 or more"))
    }
    return findings
  }
}
