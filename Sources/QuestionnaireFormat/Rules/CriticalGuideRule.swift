import AssessmentModel

extension QuestionnaireRule {
  static let criticalGuide = QuestionnaireRule(
    "critical-guide",
    """
    A critical topic has a guide with 'why', 'good' and 'first_step', because whoever gets a \
    flag must learn what to do.
    """,
    example: RuleExample(
      .topic,
      good: """
        id: BK-02
        name: Keeping books
        critical: true
        guide: {why: Money gets lost., good: Every sum is booked., first_step: Book one today.}
        items:
          - {id: BK-02-own, audience: employee, part: own, scale: frequency, text: How often?}
        """,
      bad: """
        id: BK-02
        name: Keeping books
        critical: true
        guide: »{why: Money gets lost., good: Every sum is booked.}
        items:
          - {id: BK-02-own, audience: employee, part: own, scale: frequency, text: How often?}
        """),
    check: CriticalGuideRule.check)
}

enum CriticalGuideRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    source.topics.compactMap { topic in
      guard topic.value.isCritical else { return nil }
      let missing = ["why", "good", "first_step"].filter { topic.node["guide"]?[$0] == nil }
      guard !missing.isEmpty else { return nil }
      let keys = missing.map { "'\($0)'" }.joined(separator: ", ")
      return RuleFinding(
        topic.node.place(of: "guide"),
        "the guide of critical topic \(quoted("\(topic.value.id)")) lacks \(keys); add it")
    }
  }
}
