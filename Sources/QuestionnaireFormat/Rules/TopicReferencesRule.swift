import AssessmentModel

extension QuestionnaireRule {
  static let topicReferences = QuestionnaireRule(
    "topic-references",
    """
    In an instrument with a catalogue of standards every topic that organisations answer says \
    where the practice comes from.
    """,
    severity: .warning,
    example: RuleExample(
      .topic,
      good: """
        id: BK-02
        name: Keeping books
        references:
          - {standard: ISO45001, clause: "5.1"}
        items:
          - {id: BK-02-aff, audience: affiliate, scale: coarse, text: How far are books kept?}
        """,
      bad: """
        »id: BK-02
        name: Keeping books
        items:
          - {id: BK-02-aff, audience: affiliate, scale: coarse, text: How far are books kept?}
        """),
    check: TopicReferencesRule.check)
}

enum TopicReferencesRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    guard !source.standards.isEmpty else { return [] }
    return source.topics.compactMap { topic in
      let isOrganisations = topic.items.contains {
        source.audience($0.value.audience)?.kind == .organisation
      }
      guard isOrganisations, topic.node["references"]?[0] == nil else { return nil }
      return RuleFinding(
        topic.node.place,
        """
        topic \(quoted("\(topic.value.id)")) cites no standard; add 'references', or acknowledge \
        that there is none
        """,
        acknowledged: topic.acknowledgements)
    }
  }
}
