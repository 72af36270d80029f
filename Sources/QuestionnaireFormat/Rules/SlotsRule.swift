import AssessmentModel

extension QuestionnaireRule {
  static let slots = QuestionnaireRule(
    "slots",
    """
    A slot in braces stands only in a first page and is one that the program fills: \
    {organisation}, {affiliate}, {cycle}, {minimum_cell} or {contact}; any other is shown as it is \
    written.
    """,
    example: RuleExample(
      .questionnaire,
      good: """
        audiences:
          - code: auditor
            kind: organisation
            label: for an auditor
            first_page: ["The review of {organisation}, {cycle}."]
        """,
      bad: """
        audiences:
          - code: auditor
            kind: organisation
            label: for an auditor
            first_page: [»"The review of {organization}, {cycle}."]
        """),
    check: SlotsRule.check)
}

enum SlotsRule {
  private static let known = FirstPageSlot.allCases.map { "{\($0.rawValue)}" }

  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    let pages = Set(
      source.frame.audiences.map(\.value).flatMap { audience in
        (0..<audience.firstPageParagraphs).map {
          TextKey.firstPage(audience.code, paragraph: $0 + 1)
        }
      })
    return source.texts.flatMap { key, text in
      findings(in: text, isFirstPage: pages.contains(key))
    }
  }

  private static func findings(in text: TextSource, isFirstPage: Bool) -> [RuleFinding] {
    let scan = SlotScan(text.text)
    var findings = scan.names.map { "{\($0)}" }.filter { !isFirstPage || !known.contains($0) }
      .map { slot in
        let message =
          isFirstPage
          ? Unknown.sentence("unknown slot \(quoted(slot))", slot, known)
          : "\(quoted(slot)) is not filled here, only in first pages; write the words out"
        return RuleFinding(text.place, message)
      }
    if scan.isOpen {
      findings.append(RuleFinding(text.place, "a '{' has no '}'; close the slot, or remove it"))
    }
    return findings
  }
}
