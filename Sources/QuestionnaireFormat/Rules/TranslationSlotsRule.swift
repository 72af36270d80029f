import AssessmentModel

extension QuestionnaireRule {
  static let translationSlots = QuestionnaireRule(
    "translation-slots",
    """
    A translation has the same slots in braces, such as {organisation}, as the text it \
    translates; a slot with another name is shown as it is written.
    """,
    example: RuleExample(
      .translation,
      good: """
        standard.ISO45001.title: {text: Arbeitsschutz, of: 575b54db}
        standard.ISO45001.note: {text: Neue Ausgabe erwartet., of: 55321a82}
        """,
      bad: """
        standard.ISO45001.title: {text: Arbeitsschutz, of: 575b54db}
        standard.ISO45001.note: {text: »"Neue Ausgabe {jahr}.", of: 55321a82}
        """),
    check: TranslationSlotsRule.check)
}

enum TranslationSlotsRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    source.comparableTranslations.flatMap(\.entries).compactMap { entry in
      guard let base = source.texts[entry.key] else { return nil }
      let expected = SlotScan(base.text).slots
      guard SlotScan(entry.text.text).slots != expected else { return nil }
      let list = expected.isEmpty ? "none" : expected.sorted().joined(separator: ", ")
      return RuleFinding(
        entry.text.place,
        """
        the slots of '\(entry.key)' differ from those of the text it translates; its slots \
        are \(list)
        """
      )
    }
  }
}
