import AssessmentModel

extension QuestionnaireRule {
  static let translationMissing = QuestionnaireRule(
    "translation-missing",
    """
    A translation has every text of the base language; half a language would mix two on one \
    screen.
    """,
    example: RuleExample(
      .translation,
      good: """
        standard.ISO45001.title: {text: Arbeitsschutz, of: 575b54db}
        standard.ISO45001.note: {text: Neue Ausgabe erwartet., of: 55321a82}
        """,
      bad: """
        »standard.ISO45001.title: {text: Arbeitsschutz, of: 575b54db}
        """),
    check: TranslationMissingRule.check)
}

enum TranslationMissingRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    let keys = Dictionary(grouping: source.texts.keys) { source.texts[$0]?.place.file ?? "" }
    return source.comparableTranslations.flatMap { file -> [RuleFinding] in
      let expected = keys[file.base] ?? []
      guard file.exists else {
        return [
          RuleFinding(
            file.place,
            "the file is missing; it translates \(expected.count) texts of \(file.base)")
        ]
      }
      // An entry with a fault of its own is there; it is not called missing as well.
      guard file.isWhole else { return [] }
      let present = Set(file.entries.map(\.key))
      return expected.filter { !present.contains($0) }.compactMap { key in
        guard let base = source.texts[key] else { return nil }
        let digest = QuestionnaireDigest.shortDigest(of: base.text)
        return RuleFinding(
          file.place,
          "no translation of '\(key)' (\(base.place.words)); add it with 'of: \(digest)'")
      }
    }
  }
}
