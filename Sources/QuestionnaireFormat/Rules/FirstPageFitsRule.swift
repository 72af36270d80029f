import AssessmentModel

extension QuestionnaireRule {
  static let firstPageFits = QuestionnaireRule(
    "first-page-fits",
    """
    A first page, wrapped at 78 columns with a blank line between paragraphs, has at most 20 \
    lines in every language, so that it is read on one screen of 80 by 24.
    """,
    example: RuleExample(
      .questionnaire,
      good: """
        audiences:
          - code: auditor
            kind: organisation
            label: for an auditor
            first_page: [A., B., C., D., E., F., G., H., I., J.]
        """,
      bad: """
        audiences:
          - code: auditor
            kind: organisation
            label: for an auditor
            first_page: [»A., B., C., D., E., F., G., H., I., J., K.]
        """),
    check: FirstPageFitsRule.check)
}

enum FirstPageFitsRule {
  static let columns = 78
  static let lines = 20

  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    ([source.texts] + source.translations.map(\.texts)).flatMap { texts in
      source.frame.audiences.compactMap { page(of: $0.value, in: texts) }
    }
  }

  private static func page(of audience: Audience, in texts: [TextKey: TextSource]) -> RuleFinding? {
    let paragraphs = (0..<audience.firstPageParagraphs).compactMap {
      texts[.firstPage(audience.code, paragraph: $0 + 1)]
    }
    guard let first = paragraphs.first else { return nil }
    let used = paragraphs.reduce(paragraphs.count - 1) {
      $0 + Wrapping.lines(of: $1.text, width: columns)
    }
    guard used > lines else { return nil }
    return RuleFinding(
      first.place,
      """
      the first page of audience '\(audience.code)' has \(used) lines of \(columns) columns; \
      shorten it to \(lines)
      """
    )
  }
}
