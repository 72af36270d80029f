import AssessmentModel

extension QuestionnaireRule {
  static let scaleExists = QuestionnaireRule(
    "scale-exists",
    "An item is answered on one of the questionnaire's scales.",
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
        audience: employee
        part: own
        scale: »frequncy
        text: How often did you ask?
        """),
    check: ScaleExistsRule.check)
}

enum ScaleExistsRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    guard source.frame.wholeKeys.contains("scales") else { return [] }
    let known = source.frame.scales.map { "\($0.value.id)" }
    return source.items.compactMap { item in
      let scale = item.value.scale
      guard !scale.rawValue.isEmpty, source.scale(scale) == nil else { return nil }
      let fault = "no scale \(quoted("\(scale)")) in questionnaire.yaml"
      return RuleFinding(
        item.node.place(of: "scale"), Unknown.sentence(fault, scale.rawValue, known))
    }
  }
}
