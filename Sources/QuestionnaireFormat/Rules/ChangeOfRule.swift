import AssessmentModel

extension QuestionnaireRule {
  static let changeOf = QuestionnaireRule(
    "change-of",
    """
    An item with a changed meaning has an id of its own and names the one it replaces, which is \
    no longer in the questionnaire.
    """,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-checked
        audience: employee
        part: own
        scale: frequency
        text: How often did you have your count checked?
        change: {since: 1.1.0, kind: changed, of: BK-02-own}
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you have your count checked?
        change: {since: 1.1.0, kind: changed, of: »BK-02-own}
        """),
    check: ChangeOfRule.check)
}

enum ChangeOfRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    let present = Set(source.items.map(\.value.id))
    return source.items.flatMap { item in
      item.changes.compactMap { change in
        guard case .changed(let replaced) = change.value.kind else { return nil }
        let place = change.node.place(of: "of")
        if replaced == item.value.id {
          return RuleFinding(
            place,
            "item '\(replaced)' replaces itself; a changed meaning needs an id that is new")
        }
        guard present.contains(replaced) else { return nil }
        return RuleFinding(
          place,
          "item '\(replaced)' is still in the questionnaire; remove it, or this declaration")
      }
    }
  }
}
