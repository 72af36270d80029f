import AssessmentModel

extension QuestionnaireRule {
  static let scalePoints = QuestionnaireRule(
    "scale-points",
    """
    The points of a scale lie in 0...1 and rise from option to option, because the level, the \
    number on the key, must mean more the higher it is.
    """,
    example: RuleExample(
      .questionnaire,
      good: """
        scales:
          - id: agreement
            options:
              - {code: poor, points: 0, label: Poor}
              - {code: fair, points: 1/3, label: Fair}
              - {code: good, points: 0.75, label: Good}
        """,
      bad: """
        scales:
          - id: agreement
            options:
              - {code: poor, points: 0, label: Poor}
              - {code: fair, points: 0.75, label: Fair}
              - {code: good, points: »1/3, label: Good}
        """),
    check: ScalePointsRule.check)
}

enum ScalePointsRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    guard source.frame.wholeKeys.contains("scales") else { return [] }
    return source.frame.scales.flatMap { scale in
      scale.value.options.indices.compactMap { index in
        let option = scale.value.options[index]
        let place = scale.node["options"]?[index]?.place(of: "points") ?? scale.node.place
        let what = "points of option \(quoted("\(option.code)"))"
        guard (Ratio.zero...Ratio.one).contains(option.points) else {
          return RuleFinding(place, "\(what) are \(option.points); points lie in 0...1")
        }
        guard index > 0 else { return nil }
        let before = scale.value.options[index - 1]
        guard option.points <= before.points else { return nil }
        return RuleFinding(
          place,
          """
          \(what) are \(option.points), not more than the \(before.points) of the option \
          before; put the options in order of points
          """
        )
      }
    }
  }
}
