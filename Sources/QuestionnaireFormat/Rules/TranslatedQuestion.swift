import AssessmentModel

/// A question in another language than the base language.
struct TranslatedQuestion {
  /// The language.
  var language: LanguageCode
  /// The translation.
  var entry: TranslationEntry
  /// The item whose question it is.
  var item: ItemSource
  /// The phrase of the item's period in the language; nil when there is no period or no phrase.
  var phrase: String?

  /// The finding of a rule at the translation, which its author may acknowledge there.
  func finding(_ message: String) -> RuleFinding {
    RuleFinding(entry.text.place, message, acknowledged: entry.acknowledgements)
  }
}

extension QuestionnaireSource {
  /// The translated questions of all languages, where the originals were read without a finding.
  var translatedQuestions: [TranslatedQuestion] {
    let items = Dictionary(
      self.items.map { (TextKey.text(of: $0.value.id), $0) },
      uniquingKeysWith: { first, _ in first })
    return translations.flatMap { translation -> [TranslatedQuestion] in
      let texts = translation.texts
      return comparableFiles(of: translation).flatMap(\.entries).compactMap { entry in
        items[entry.key].map { item in
          TranslatedQuestion(
            language: translation.language, entry: entry, item: item,
            phrase: item.value.period.flatMap { texts[.phrase(of: $0)]?.text })
        }
      }
    }
  }
}
