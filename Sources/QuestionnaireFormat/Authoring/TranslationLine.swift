import AssessmentModel

/// One text of a translation as it stands in its file.
enum TranslationLine {
  /// The file that translates a file of the base language.
  static func file(_ language: LanguageCode, _ base: String) -> String {
    "translations/\(language)/\(base)"
  }

  /// The line of a text: `SAF-03-own.text: {text: "...", of: "1a2b3c4d"}`.
  ///
  /// The digest is quoted, because digits alone, or with an `e`, are a number in YAML.
  ///
  /// - Parameter acknowledged: The warnings that the translator keeps, with the reasons.
  static func line(
    _ key: TextKey, _ text: String, of digest: String,
    acknowledged: [(rule: String, reason: String)] = []
  ) -> String {
    let entries = acknowledged.map {
      YAMLValue.entry(["rule": .text($0.rule), "reason": .text($0.reason)])
    }
    let line: YAMLEntries = [
      "\(key)": .entry([
        "text": .plain(YAMLScalar.doubleQuoted(text)),
        "of": .plain(YAMLScalar.doubleQuoted(digest)),
        "acknowledged": .unlessEmpty(entries),
      ])
    ]
    return line.lines[0]
  }

  /// The comment on top of a new file.
  static func head(_ language: LanguageCode, _ base: String) -> String {
    "# \(base) in '\(language)'; 'of' is the short digest of the text that was translated."
  }
}
