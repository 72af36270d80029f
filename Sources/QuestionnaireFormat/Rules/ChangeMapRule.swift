import AssessmentModel

extension QuestionnaireRule {
  static let changeMap = QuestionnaireRule(
    "change-map",
    """
    The map of a new scale points to options that the item has; where several follow each \
    other, each one takes up all that the one before points to.
    """,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you count?
        change: {since: 1.1.0, kind: rescaled, map: {seldom: never, often: always}}
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you count?
        change: {since: 1.1.0, kind: rescaled, map: {seldom: never, often: »allways}}
        """),
    check: ChangeMapRule.check)
}

enum ChangeMapRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    guard source.frame.wholeKeys.contains("scales") else { return [] }
    return source.items.flatMap { item -> [RuleFinding] in
      guard let scale = source.scale(item.value.scale) else { return [] }
      var findings: [RuleFinding] = []
      var known = scale.options.map { "\($0.code)" }
      var whose = "scale '\(scale.id)'"
      let rescales = item.changes.filter { $0.value.kind.word == .rescaled }
      for change in rescales.sorted(by: { $0.value.since > $1.value.since }) {
        findings += targets(of: change, known: known, whose: whose)
        guard case .rescaled(let map) = change.value.kind else { continue }
        known = map.keys.sorted().map(\.rawValue)
        whose = "the map since \(change.value.since)"
      }
      return findings
    }
  }

  private static func targets(
    of change: Sourced<ItemChange>, known: [String], whose: String
  ) -> [RuleFinding] {
    guard case .mapping(let entries)? = change.node["map"]?.content else { return [] }
    return entries.compactMap { entry in
      guard let target = entry.value.text, !known.contains(target) else { return nil }
      return RuleFinding(
        entry.value.place,
        Unknown.sentence("no option \(quoted(target)) in \(whose)", target, known))
    }
  }
}
