import AssessmentModel

extension QuestionnaireRule {
  static let sensitiveSeen = QuestionnaireRule(
    "sensitive-seen",
    """
    A sensitive item asks persons what they saw, never what they did, and no own item stands in \
    its topic beside it.
    """,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-seen
        audience: employee
        part: seen
        scale: frequency
        sensitive: true
        text: Of the invoices you saw, how many were changed afterwards?
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: »own
        scale: frequency
        sensitive: true
        text: How often did you change an invoice afterwards?
        """),
    check: SensitiveSeenRule.check)
}

enum SensitiveSeenRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    source.topics.flatMap { topic in
      topic.items.filter(\.value.isSensitive).flatMap { item in
        self.item(item, in: topic, kind: source.audience(item.value.audience)?.kind)
      }
    }
  }

  private static func item(
    _ item: ItemSource, in topic: TopicSource, kind: AudienceKind?
  ) -> [RuleFinding] {
    if kind == .organisation {
      return [
        RuleFinding(
          item.node.place(of: "sensitive"),
          "only items of persons are sensitive; remove 'sensitive'")
      ]
    }
    var findings: [RuleFinding] = []
    if item.value.part == .own {
      findings.append(
        RuleFinding(
          item.node.place(of: "part"),
          "a sensitive item asks what a person saw, not what the person did; write 'part: seen'"))
    }
    findings += topic.items.filter {
      $0.value.audience == item.value.audience && $0.value.part == .own
        && $0.value.id != item.value.id
    }.map {
      RuleFinding(
        $0.node.place(of: "part"),
        """
        an own item may not stand beside the sensitive item \(quoted("\(item.value.id)")); ask \
        what is seen, or remove it
        """
      )
    }
    return findings
  }
}
