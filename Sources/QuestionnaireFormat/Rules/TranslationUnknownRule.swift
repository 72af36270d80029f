import AssessmentModel

extension QuestionnaireRule {
  static let translationUnknown = QuestionnaireRule(
    "translation-unknown",
    "A translation has no key that the same file of the base language lacks.",
    example: RuleExample(
      .translation,
      good: """
        standard.ISO45001.title: {text: Arbeitsschutz, of: 575b54db}
        standard.ISO45001.note: {text: Neue Ausgabe erwartet., of: 55321a82}
        """,
      bad: """
        standard.ISO45001.title: {text: Arbeitsschutz, of: 575b54db}
        standard.ISO45001.note: {text: Neue Ausgabe erwartet., of: 55321a82}
        »standard.ISO45002.title: {text: Arbeitsschutz, of: 575b54db}
        """),
    check: TranslationUnknownRule.check)
}

enum TranslationUnknownRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    let keys = Dictionary(grouping: source.texts.keys) { source.texts[$0]?.place.file ?? "" }
    return source.comparableTranslations.flatMap { file -> [RuleFinding] in
      let known = Set(keys[file.base] ?? [])
      return file.entries.filter { !known.contains($0.key) }.map { entry in
        RuleFinding(entry.keyPlace, message(for: entry.key, known: known, in: source))
      }
    }
  }

  private static func message(
    for key: TextKey, known: Set<TextKey>, in source: QuestionnaireSource
  ) -> String {
    let fault = "no text \(quoted("\(key)")) to translate in this file"
    if let base = source.texts[key] { return "\(fault); it belongs to \(base.place.file)" }
    let near = SpellingSuggestion.nearest(to: key, among: known.sorted())
    return "\(fault); \(near.map { "did you mean '\($0)'?" } ?? "remove it")"
  }
}
