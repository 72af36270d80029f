import AssessmentModel

extension QuestionnaireRule {
  static let translationStale = QuestionnaireRule(
    "translation-stale",
    """
    A translation carries the short digest of the text it translates, so that a text changed \
    afterwards is translated again.
    """,
    example: RuleExample(
      .translation,
      good: """
        standard.ISO45001.title: {text: Arbeitsschutz, of: 575b54db}
        standard.ISO45001.note: {text: Neue Ausgabe erwartet., of: 55321a82}
        """,
      bad: """
        standard.ISO45001.title: {text: Arbeitsschutz, of: 575b54db}
        standard.ISO45001.note: {text: Neue Ausgabe erwartet., of: »1a2b3c4d}
        """),
    check: TranslationStaleRule.check)
}

enum TranslationStaleRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    source.comparableTranslations.flatMap(\.entries).compactMap { entry in
      guard let base = source.texts[entry.key] else { return nil }
      let digest = QuestionnaireDigest.shortDigest(of: base.text)
      guard entry.of.text != digest else { return nil }
      return RuleFinding(
        entry.of.place,
        """
        '\(entry.key)' translates an older text than \(base.place.words); check it, then \
        write 'of: \(digest)'
        """
      )
    }
  }
}
