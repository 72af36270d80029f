import AssessmentModel

extension QuestionnaireRule {
  static let duplicateTexts = QuestionnaireRule(
    "duplicate-texts",
    """
    No two topics share a name or a text of their guides, and no two items of one audience a \
    question or a condition; what fits two practices says too little about each.
    """,
    severity: .warning,
    example: RuleExample(
      .topic,
      good: """
        id: BK-02
        name: Keeping books
        items:
          - {id: BK-02-own, audience: employee, part: own, scale: frequency, text: How often?}
        """,
      bad: """
        id: BK-02
        name: »Writing down
        items:
          - {id: BK-02-own, audience: employee, part: own, scale: frequency, text: How often?}
        """),
    check: DuplicateTextsRule.check)
}

enum DuplicateTextsRule {
  /// A text with what it is and who may keep it.
  private struct Entry {
    /// Texts are compared within one kind.
    var kind: String
    /// The topic or item; texts of the same one are not compared.
    var owner: String
    var node: SourceNode
    var acknowledgements: [Acknowledgement]
  }

  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    var first: [String: Entry] = [:]
    return source.topics.flatMap(entries).compactMap { entry in
      guard let text = entry.node.text else { return nil }
      let words = text.lowercased().split(whereSeparator: \.isWhitespace)
      let key = entry.kind + "\n" + words.joined(separator: " ")
      guard let earlier = first[key] else {
        first[key] = entry
        return nil
      }
      guard earlier.owner != entry.owner else { return nil }
      return RuleFinding(
        entry.node.place,
        """
        the same text stands at '\(earlier.owner)' (\(earlier.node.place.words)); say what is \
        special here
        """,
        acknowledged: entry.acknowledgements)
    }
  }

  private static func entries(of topic: TopicSource) -> [Entry] {
    let own = [("name", topic.node["name"])]
    let guide = ["why", "good", "first_step"].map { ("guide", topic.node["guide"]?[$0]) }
    return (own + guide).compactMap { kind, node in
      node.map {
        Entry(
          kind: kind, owner: "\(topic.value.id)", node: $0,
          acknowledgements: topic.acknowledgements)
      }
    } + topic.items.flatMap(entries)
  }

  private static func entries(of item: ItemSource) -> [Entry] {
    var nodes: [(kind: String, node: SourceNode)] = []
    if let question = item.node["text"] { nodes.append(("question", question)) }
    if case .list(let levels)? = item.node["levels"]?.content {
      for level in levels {
        guard case .list(let conditions)? = level["conditions"]?.content else { continue }
        nodes += conditions.map { ("condition", $0) }
      }
    }
    return nodes.map { kind, node in
      Entry(
        kind: "\(kind) \(item.value.audience)", owner: "\(item.value.id)", node: node,
        acknowledgements: item.acknowledgements)
    }
  }
}
