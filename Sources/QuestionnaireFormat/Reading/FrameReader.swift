import AssessmentModel

/// Reads `questionnaire.yaml`: everything that is not the text of one module.
///
/// | Key | Value | When left out |
/// |---|---|---|
/// | `format` | 1 | required |
/// | `id` | the instrument's id, such as `ccms` | required |
/// | `version` | such as `1.0.0` | required |
/// | `language` | the code of the base language, such as `en` | required |
/// | `title`, `purpose` | text; the purpose stands on every report | required |
/// | `organisation`, `programme`, `licence` | text | no such text |
/// | `order` | `fixed` or `rotate` | `fixed` |
/// | `words` | `group`, `groups`, `module`, `modules`: what readers call them | these words |
/// | `audiences` | list, see `ListReader` | required |
/// | `periods` | list of `code`, `phrase` | no periods |
/// | `groups` | list of `id`, `name`, `modules` in order | required |
/// | `scales` | list, see `ListReader` | required |
/// | `not_applicable_reasons` | list of `audience`, `code`, `label` | no reasons |
/// | `bands` | list, see `ListReader` | no bands |
/// | `policy` | limits of scores, see `PolicyReader` | the defaults of `ScoringPolicy` |
struct FrameReader {
  /// The number of the format that is read.
  static let format = 1

  private static let keys = [
    "format", "id", "version", "language", "title", "organisation", "programme", "licence",
    "purpose", "order", "words", "audiences", "periods", "groups", "scales",
    "not_applicable_reasons", "bands", "policy",
  ]

  let log: ReadingLog

  /// The frame; nil when the file holds no mapping.
  func frame(_ node: SourceNode) -> FrameSource? {
    guard let reader = MappingReader(node, "the questionnaire", keys: FrameReader.keys, log: log)
    else { return nil }
    readFormat(reader)
    var frame = FrameSource(node: node, head: head(reader))
    readTexts(reader)
    let lists = ListReader(log: log)
    frame.audiences = section("audiences", &frame, reader, isRequired: true, lists.audience)
    frame.periods = section("periods", &frame, reader, lists.period)
    frame.groups = section("groups", &frame, reader, isRequired: true, lists.group)
    frame.scales = section("scales", &frame, reader, isRequired: true, lists.scale)
    frame.reasons = section("not_applicable_reasons", &frame, reader, lists.reason)
    frame.bands = section("bands", &frame, reader, lists.band)
    if let policy = reader.value("policy") {
      frame.policy = PolicyReader(log: log).policy(policy)
    }
    return frame
  }

  private func readFormat(_ reader: MappingReader) {
    guard let node = reader.required("format"), let format = reader.integer("format"),
      format != FrameReader.format
    else { return }
    log.report(
      .valueKind, at: node.place,
      """
      this program reads format \(FrameReader.format), the file has format \(format); use a \
      program that knows it
      """
    )
  }

  private func head(_ reader: MappingReader) -> Questionnaire {
    Questionnaire(
      id: reader.id("id"), version: reader.version("version") ?? VersionNumber(0, 0, 0),
      baseLanguage: reader.id("language"),
      order: reader.choice("order", among: [ModuleOrder.fixed, .rotate]) ?? .fixed)
  }

  private func readTexts(_ reader: MappingReader) {
    reader.keepText("title", as: .title)
    reader.keepText("purpose", as: .purpose)
    reader.keepText("organisation", as: .organisation, isRequired: false)
    reader.keepText("programme", as: .programme, isRequired: false)
    reader.keepText("licence", as: .licence, isRequired: false)
    readWords(reader)
  }

  /// What readers call the parts; a part without a word keeps the one of the format, and another
  /// word without a plural is the same in any number.
  private func readWords(_ reader: MappingReader) {
    let parts: [(one: String, many: String, keys: [TextKey])] = [
      ("group", "groups", [.groupWord, .groupsWord]),
      ("module", "modules", [.moduleWord, .modulesWord]),
    ]
    let words = reader.value("words").flatMap {
      MappingReader($0, "'words'", keys: parts.flatMap { [$0.one, $0.many] }, log: log)
    }
    for (one, many, keys) in parts {
      log.keep(keys[0], TextSource(text: one, place: reader.node.place))
      log.keep(keys[1], TextSource(text: many, place: reader.node.place))
      words?.keepText(one, as: keys[0], isRequired: false)
      if let word = log.texts[keys[0]], word.text != one { log.keep(keys[1], word) }
      words?.keepText(many, as: keys[1], isRequired: false)
    }
  }

  private func section<Value>(
    _ key: String, _ frame: inout FrameSource, _ reader: MappingReader, isRequired: Bool = false,
    _ read: (SourceNode) -> Value?
  ) -> [Value] {
    let before = log.findings.count
    let values = reader.list(key, isRequired: isRequired).compactMap(read)
    if log.findings.count == before { frame.wholeKeys.insert(key) }
    return values
  }
}
