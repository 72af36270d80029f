import AssessmentModel

extension QuestionnaireRule {
  static let periodNamed = QuestionnaireRule(
    "period-named",
    """
    The period of an item is one of the questionnaire's, and its phrase stands in the \
    question; without it people choose a period of their own.
    """,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        period: last-year
        text: In the last 12 months, how often did you ask?
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        period: last-year
        text: »How often did you ask?
        """),
    check: PeriodNamedRule.check)
}

enum PeriodNamedRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    guard source.frame.wholeKeys.contains("periods") else { return [] }
    let known = source.frame.periods.map { "\($0.value.code)" }
    return source.items.compactMap { item in
      guard let period = item.value.period else { return nil }
      guard let phrase = source.texts[.phrase(of: period)]?.text, known.contains("\(period)")
      else {
        let fault = "no period \(quoted("\(period)")) in questionnaire.yaml"
        return RuleFinding(
          item.node.place(of: "period"), Unknown.sentence(fault, "\(period)", known))
      }
      guard let text = item.text, !text.lowercased().contains(phrase.lowercased()) else {
        return nil
      }
      return RuleFinding(
        item.node.place(of: "text"),
        "the question does not name its period '\(period)'; write \(quoted(phrase)) into it")
    }
  }
}
