import AssessmentModel

/// Reads `translations/LANGUAGE/glossary.yaml`: the words that a language uses for the terms of the
/// instrument.
///
/// The file has one key, `terms`: a list of `term`, in the base language, `use`, the word for it or
/// a list of words, and `avoid` (default: none), words that no text of the language may hold:
///
///     terms:
///       - {term: partner worker, use: 협력사 직원, avoid: [하청 직원]}
struct GlossaryReader {
  let log: ReadingLog

  /// The entries, without those that cannot be read.
  func terms(_ node: SourceNode) -> [GlossaryTerm] {
    guard let reader = MappingReader(node, "the glossary", keys: ["terms"], log: log) else {
      return []
    }
    return reader.list("terms", isRequired: true).compactMap(term)
  }

  private func term(_ node: SourceNode) -> GlossaryTerm? {
    let what = MappingReader.label("term", node, key: "term")
    guard let reader = MappingReader(node, what, keys: ["term", "use", "avoid"], log: log) else {
      return nil
    }
    let term = reader.text("term")
    let use = use(reader)
    let avoid = reader.texts("avoid").map(\.text)
    guard let term, !use.isEmpty else { return nil }
    return GlossaryTerm(term: term, use: use, avoid: avoid, place: node.place(of: "term"))
  }

  /// One word, or a list of words.
  private func use(_ reader: MappingReader) -> [String] {
    if case .list? = reader.node["use"]?.content {
      return reader.texts("use", isRequired: true).map(\.text)
    }
    return reader.text("use").map { [$0] } ?? []
  }
}

/// A term of the base language with the words that a translation uses for it.
struct GlossaryTerm: Sendable {
  /// The term as written.
  var term: String
  /// The words of which a translation holds one; at least one.
  var use: [String]
  /// The words that no text of the language holds.
  var avoid: [String]
  /// Where the term stands.
  var place: Place
}
