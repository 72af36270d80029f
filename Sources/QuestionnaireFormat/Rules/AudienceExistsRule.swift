import AssessmentModel

extension QuestionnaireRule {
  static let audienceExists = QuestionnaireRule(
    "audience-exists",
    "An item or reason names one of the questionnaire's audiences.",
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you ask?
        """,
      bad: """
        id: BK-02-own
        audience: »employees
        part: own
        scale: frequency
        text: How often did you ask?
        """),
    check: AudienceExistsRule.check)
}

enum AudienceExistsRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    guard source.frame.wholeKeys.contains("audiences") else { return [] }
    let named =
      source.frame.reasons.map { ($0.value.audience, $0.node) }
      + source.items.map { ($0.value.audience, $0.node) }
    let known = source.frame.audiences.map { "\($0.value.code)" }
    return named.compactMap { audience, node in
      guard !audience.rawValue.isEmpty, source.audience(audience) == nil else { return nil }
      let fault = "no audience \(quoted("\(audience)")) in questionnaire.yaml"
      return RuleFinding(
        node.place(of: "audience"), Unknown.sentence(fault, audience.rawValue, known))
    }
  }
}
