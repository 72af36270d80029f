import AssessmentModel

/// Reads the files of one language below `translations/`.
///
/// `translations/ko/modules/03-safety.yaml` translates `modules/03-safety.yaml`. It is one mapping
/// from the stable key of a text to `text`, the translation, and `of`, the first eight hexadecimal
/// digits of the SHA-256 of the text that was translated:
///
///     SAF-03-own.text: {text: "...", of: 1a2b3c4d}
///
/// So a text that changed afterwards is found. Every text of the file needs an entry. An entry may
/// also have `acknowledged`, see `AcknowledgementReader`.
struct TranslationReader {
  let log: ReadingLog

  /// The entries of one file, without those that cannot be read.
  func file(_ node: SourceNode, translating base: String) -> TranslationFile {
    let before = log.findings.count
    var entries: [TranslationEntry] = []
    var keys: [(key: TextKey, place: Place)] = []
    if case .mapping(let pairs) = node.content {
      entries = pairs.compactMap(entry)
      keys = pairs.map { (TextKey($0.key), $0.place) }
    } else {
      log.report(
        .valueKind, at: node.place, "a translation must be keys with values, not \(node.shape)")
    }
    return TranslationFile(
      place: node.place, base: base, entries: entries, isWhole: log.findings.count == before,
      exists: true, keys: keys)
  }

  private func entry(_ pair: SourceEntry) -> TranslationEntry? {
    let what = quoted(pair.key)
    let keys = ["text", "of", "acknowledged"]
    guard let reader = MappingReader(pair.value, what, keys: keys, log: log) else { return nil }
    let text = reader.text("text")
    let acknowledgements = AcknowledgementReader(log: log, holder: "the translation")
      .acknowledgements(reader)
    guard let of = digest(reader), let text else { return nil }
    return TranslationEntry(
      key: TextKey(pair.key), keyPlace: pair.place,
      text: TextSource(text: text, place: pair.value.place(of: "text")), of: of,
      acknowledgements: acknowledgements)
  }

  /// The short digest, which may stand without quotes even when it has digits only.
  private func digest(_ reader: MappingReader) -> TextSource? {
    guard let node = reader.required("of") else { return nil }
    if let digest = node.text, isShortDigest(digest) {
      return TextSource(text: digest, place: node.place)
    }
    log.report(
      .valueKind, at: node.place,
      "'of' of \(reader.what) must be the eight hexadecimal digits of the text it translates")
    return nil
  }

  private func isShortDigest(_ text: String) -> Bool {
    text.utf8.count == 8
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
