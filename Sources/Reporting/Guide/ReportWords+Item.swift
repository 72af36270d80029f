internal import AssessmentModel
internal import Wording

extension ReportWords {
  /// The heading of a question: who is asked, and of persons what about.
  func heading(of item: Item, _ texts: QuestionnaireTexts) -> String {
    let phrase: GuidePhrase =
      switch item.part {
      case .own: .own
      case .seen: .seen
      case nil: .question
      }
    return self(phrase, ["audience": texts[.label(of: item.audience)]])
  }

  /// A level, counted from 1, with its label.
  func level(_ level: Int, _ label: String) -> String {
    self(GuidePhrase.level, ["level": String(level), "label": label])
  }

  /// What may be answered besides the levels, one remark each.
  func remarks(
    on item: Item, in questionnaire: Questionnaire, _ texts: QuestionnaireTexts
  ) -> [String] {
    let reasons = questionnaire.reasons(for: item)
      .map { texts[.label(of: $0.code, for: $0.audience)] }
    return [
      reasons.isEmpty ? nil : self(GuidePhrase.exclusions, ["reasons": series(reasons)]),
      item.part == .seen ? self(GuidePhrase.mayNotSee) : nil,
      item.isSensitive ? self(GuidePhrase.mayDecline) : nil,
    ].compactMap { $0 }
  }
}
