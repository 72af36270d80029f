internal import AssessmentModel
internal import Wording

extension ReportWords {
  /// Where a topic comes from in one line; what is unsure is never said as fact.
  func reference(
    _ reference: Reference, in questionnaire: Questionnaire, _ texts: QuestionnaireTexts
  ) -> String {
    let place = marked(
      "\(reference.standard) \(reference.clause)", reference.confidence, .referenceUnsure)
    guard let standard = questionnaire.standards.first(where: { $0.id == reference.standard })
    else { return place }
    return self.standard(standard, as: place, texts)
  }

  /// A standard in one line, with what stands before its title.
  func standard(_ standard: Standard, as place: String, _ texts: QuestionnaireTexts) -> String {
    self(
      GuidePhrase.standard,
      [
        "reference": place, "title": texts[.title(of: standard.id)], "issuer": standard.issuer,
        "edition": marked(standard.edition, standard.confidence, .editionUnsure),
      ])
  }

  /// A text as it is, or with the remark that it has to be checked.
  private func marked(
    _ text: String, _ confidence: Confidence, _ remark: GuidePhrase
  ) -> String {
    guard confidence == .unsure else { return text }
    return self(GuidePhrase.marked, ["text": text, "remark": self(remark)])
  }
}
