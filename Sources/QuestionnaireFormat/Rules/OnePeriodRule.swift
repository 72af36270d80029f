import AssessmentModel

extension QuestionnaireRule {
  static let onePeriod = QuestionnaireRule(
    "one-period",
    """
    An English question names one period; with two nobody knows which one an answer is about.
    """,
    severity: .warning,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: In the last 3 months, how often did you count?
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: »In the last 3 months, how often did you count what came in during the past year?
        """),
    check: { source in
      QuestionWords.findings(in: source, advice: "ask about one period") { words in
        let periods = OnePeriodRule.periods(in: words)
        return periods.count > 1 ? periods.joined(separator: "' and '") : nil
      }
    })
}

enum OnePeriodRule {
  private static let before: Set<Substring> = ["last", "past", "previous"]
  private static let units: Set<Substring> = [
    "day", "days", "week", "weeks", "month", "months", "quarter", "quarters", "year", "years",
  ]

  /// What names a period, such as `the past year`; numbers are left out.
  static func periods(in words: [Substring]) -> [String] {
    words.indices.compactMap { index in
      guard words[index] == "the", words.indices.contains(index + 2),
        before.contains(words[index + 1])
      else { return nil }
      let next = words[(index + 2)...].prefix(2)
      guard let unit = next.firstIndex(where: units.contains) else { return nil }
      return words[index...unit].joined(separator: " ")
    }
  }
}
