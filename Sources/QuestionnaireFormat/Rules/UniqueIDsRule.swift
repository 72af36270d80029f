import AssessmentModel

extension QuestionnaireRule {
  static let uniqueIDs = QuestionnaireRule(
    "unique-ids",
    """
    No id stands twice: groups, modules, topics and items in the questionnaire, options in \
    their scale, reasons for their audience, terms in their glossary, and every other code in its \
    list.
    """,
    example: RuleExample(
      .questionnaire,
      good: """
        periods:
          - {code: last-quarter, phrase: In the last 3 months}
        """,
      bad: """
        periods:
          - {code: last-quarter, phrase: In the last 3 months}
          - {code: »last-quarter, phrase: In the past quarter}
        """),
    check: UniqueIDsRule.check)
}

enum UniqueIDsRule {
  private typealias Named = (word: String, id: String, place: Place)

  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    let frame = source.frame
    var lists: [[Named]] = [
      frame.audiences.map { ("audience", "\($0.value.code)", $0.node.place(of: "code")) },
      frame.periods.map { ("period", "\($0.value.code)", $0.node.place(of: "code")) },
      frame.groups.map { ("group", "\($0.id)", $0.node.place(of: "id")) },
      frame.groups.flatMap { $0.modules.map { ("listed module", "\($0.id)", $0.place) } },
      frame.scales.map { ("scale", "\($0.value.id)", $0.node.place(of: "id")) },
      frame.bands.map { ("band", "\($0.value.code)", $0.node.place(of: "code")) },
      source.standards.map { ("standard", "\($0.value.id)", $0.node.place(of: "id")) },
      source.modules.map { ("module", "\($0.value.id)", $0.node.place(of: "module")) },
      topicsAndItems(source),
    ]
    lists += frame.scales.map(options)
    lists += Dictionary(grouping: frame.reasons) { $0.value.audience }.values.map { reasons in
      reasons.map { ("reason", "\($0.value.code)", $0.node.place(of: "code")) }
    }
    lists += source.items.map(reasons)
    lists += source.translations.map { translation in
      translation.glossary.map { ("term", $0.term.lowercased(), $0.place) }
    }
    return lists.flatMap(repeated)
  }

  /// Topics and items together, because a topic's id may stand for its only item.
  private static func topicsAndItems(_ source: QuestionnaireSource) -> [Named] {
    source.topics.flatMap { topic -> [Named] in
      [("topic", "\(topic.value.id)", topic.node.place(of: "id"))]
        + topic.items.map { ("item", "\($0.value.id)", $0.node.place(of: "id")) }
    }
  }

  private static func options(_ scale: Sourced<Scale>) -> [Named] {
    guard case .list(let nodes)? = scale.node["options"]?.content else { return [] }
    return nodes.map { ("option", $0["code"]?.text ?? "", $0.place(of: "code")) }
  }

  private static func reasons(_ item: ItemSource) -> [Named] {
    guard case .list(let nodes)? = item.node["not_applicable"]?.content else { return [] }
    return nodes.map { ("reason", $0.text ?? "", $0.place) }
  }

  private static func repeated(_ list: [Named]) -> [RuleFinding] {
    var first: [String: Place] = [:]
    return list.compactMap { word, id, place in
      guard !id.isEmpty else { return nil }
      guard let earlier = first[id] else {
        first[id] = place
        return nil
      }
      return RuleFinding(
        place,
        "\(word) \(quoted(id)) stands twice, first in \(earlier.words); give it an id of its own")
    }
  }
}
