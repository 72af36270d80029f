import AssessmentModel

extension QuestionnaireRule {
  static let changeSince = QuestionnaireRule(
    "change-since",
    """
    A declared change names an earlier version than the questionnaire's own, the last one that \
    has the item as it was, and no version and kind stand twice.
    """,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you count the cash?
        change: {since: 1.1.0, kind: clarified}
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you count the cash?
        change: {since: »1.2.0, kind: clarified}
        """),
    check: ChangeSinceRule.check)
}

enum ChangeSinceRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    let version = source.frame.head.version
    // A version that could not be read stands as 0.0.0; nothing can be earlier than it.
    guard version > VersionNumber(0, 0, 0) else { return [] }
    return source.items.flatMap { item -> [RuleFinding] in
      var seen: Set<String> = []
      return item.changes.compactMap { change in
        let since = change.value.since
        let place = change.node.place(of: "since")
        guard since < version else {
          return RuleFinding(
            place,
            """
            'since' is \(since), but this is version \(version); name the last version before \
            the change
            """)
        }
        let word = change.value.kind.word.rawValue
        guard !seen.insert("\(since) \(word)").inserted else { return nil }
        return RuleFinding(place, "'\(word)' since \(since) stands twice; keep one")
      }
    }
  }
}
