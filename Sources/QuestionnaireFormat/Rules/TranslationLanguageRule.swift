import AssessmentModel

extension QuestionnaireRule {
  static let translationLanguage = QuestionnaireRule(
    "translation-language",
    "A folder of translations is named by a lower-case language code other than the base language.",
    example: RuleExample(
      .fileName, good: "translations/read-me.txt", bad: "translations/EN/questionnaire.yaml"),
    check: TranslationLanguageRule.check)
}

enum TranslationLanguageRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    source.translations.compactMap { translation in
      let code = "\(translation.language)"
      let place = Place(
        file: translation.files.first { $0.exists }?.place.file ?? "translations/\(code)")
      guard IDShape.isLanguage(code) else {
        return RuleFinding(
          place, "folder \(quoted(code)) must be a lower-case language code such as 'ko'")
      }
      guard translation.language == source.frame.head.baseLanguage else { return nil }
      return RuleFinding(place, "'\(code)' is the base language; remove its translation")
    }
  }
}
