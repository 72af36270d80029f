import AssessmentModel

/// Words in questions, for rules that know English.
enum QuestionWords {
  /// Whether the base language is a language, whatever its region.
  static func isLanguage(_ code: String, of source: QuestionnaireSource) -> Bool {
    source.frame.head.baseLanguage.primary == code
  }

  /// The words of a text in lower case; an apostrophe belongs to its word.
  static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" }
  }

  /// Findings for the first word that a rule looks for in each question of an English instrument.
  static func findings(
    in source: QuestionnaireSource, advice: String, isMeant: (_ words: [Substring]) -> String?
  ) -> [RuleFinding] {
    guard isLanguage("en", of: source) else { return [] }
    return source.items.compactMap { item in
      guard let text = item.text, let word = isMeant(words(of: text)) else { return nil }
      return RuleFinding(
        item.node.place(of: "text"), "the question holds \(quoted(word)); \(advice)", item: item)
    }
  }
}
