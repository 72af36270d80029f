import AssessmentModel

extension QuestionnaireRule {
  static let reasonExists = QuestionnaireRule(
    "reason-exists",
    "A reason for \"not applicable\" that an item offers is one of its audience.",
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you ask?
        not_applicable: [no-situation]
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you ask?
        not_applicable: [no-situation, »no-activity]
        """),
    check: ReasonExistsRule.check)
}

enum ReasonExistsRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    guard source.frame.wholeKeys.isSuperset(of: ["not_applicable_reasons", "audiences"]) else {
      return []
    }
    return source.items.flatMap { item -> [RuleFinding] in
      let audience = item.value.audience
      guard source.audience(audience) != nil,
        case .list(let nodes)? = item.node["not_applicable"]?.content
      else { return [] }
      let known = source.frame.reasons.filter { $0.value.audience == audience }
        .map { "\($0.value.code)" }
      return nodes.compactMap { node in
        guard let code = node.text, !known.contains(code) else { return nil }
        let fault = "audience '\(audience)' has no reason \(quoted(code))"
        return RuleFinding(node.place, Unknown.sentence(fault, code, known))
      }
    }
  }
}
