import AssessmentModel

extension QuestionnaireRule {
  static let glossary = QuestionnaireRule(
    "glossary",
    """
    A translation uses the words that the glossary of its language has for a term, and none that \
    the glossary avoids, so that one thing has one name.
    """,
    severity: .warning,
    example: RuleExample(
      .translation,
      good: """
        # glossary.yaml has {term: edition, use: Ausgabe}
        standard.ISO45001.title: {text: Arbeitsschutz, of: 575b54db}
        standard.ISO45001.note: {text: Neue Ausgabe erwartet., of: 55321a82}
        """,
      bad: """
        # glossary.yaml has {term: edition, use: Ausgabe}
        standard.ISO45001.title: {text: Arbeitsschutz, of: 575b54db}
        standard.ISO45001.note: {text: »Neue Fassung erwartet., of: 55321a82}
        """),
    check: GlossaryRule.check)
}

enum GlossaryRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    source.translations.filter { !$0.glossary.isEmpty }.flatMap { translation in
      let glossary = Glossary(translation.glossary)
      return source.comparableFiles(of: translation).flatMap(\.entries).flatMap { entry in
        guard let base = source.texts[entry.key]?.text else { return [RuleFinding]() }
        return findings(in: entry, of: base, glossary)
      }
    }
  }

  private static func findings(
    in entry: TranslationEntry, of base: String, _ glossary: Glossary
  ) -> [RuleFinding] {
    let text = entry.text.text.lowercased()
    let missing = glossary.terms(in: base).filter { term in
      !term.use.contains { text.contains($0.lowercased()) }
    }
    let messages =
      missing.map { term in
        """
        '\(entry.key)' translates \(quoted(term.term)), but does not hold \(words(of: term)); use \
        \(term.use.count == 1 ? "it" : "one of them")
        """
      }
      + glossary.avoided(in: entry.text.text).map { avoided in
        """
        '\(entry.key)' holds \(quoted(avoided.word)); for \(quoted(avoided.term.term)) write \
        \(words(of: avoided.term))
        """
      }
    return messages.map {
      RuleFinding(entry.text.place, $0, acknowledged: entry.acknowledgements)
    }
  }

  private static func words(of term: GlossaryTerm) -> String {
    term.use.map { quoted($0) }.joined(separator: " or ")
  }
}
