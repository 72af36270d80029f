import AssessmentModel

/// A questionnaire's folder with the translation of one language, ready to be compared.
struct TranslationFolder {
  /// A text of the base language.
  struct Text {
    let key: TextKey
    let context: String
    /// The file of the base language.
    let file: String
    let text: String
    /// The short digest of the text.
    let digest: String

    /// How a translation of the text stands.
    func status(of present: TranslationDocument.Entry?) -> TranslationStatus {
      guard let present else { return .missing }
      return present.of == digest ? .current : .stale
    }
  }

  /// The language of the translation.
  let language: LanguageCode
  /// The language of the questionnaire.
  private(set) var baseLanguage: LanguageCode = ""
  /// The texts to be translated, in the order of the files.
  private(set) var texts: [Text] = []
  /// The translation's files by the file that they translate, those that are there.
  private(set) var documents: [String: TranslationDocument] = [:]
  /// What stands in the way; empty when the folder can be used.
  private(set) var findings: [Finding] = []
  /// Whether the folder's files name their schemas.
  let namesSchemas: Bool

  /// Reads the base language and one translation.
  init(files: [String: String], language: LanguageCode) {
    self.language = language
    let base = files.filter { !$0.key.hasPrefix("translations/") }
    let head = QuestionnaireSchema.line(for: FileNames.frame)
    namesSchemas = files[FileNames.frame]?.hasPrefix(head) ?? false
    let reading = QuestionnaireReader.read(files: base)
    guard let questionnaire = reading.questionnaire else {
      findings = reading.findings.filter { $0.severity == .error }
      return
    }
    baseLanguage = questionnaire.baseLanguage
    guard isLanguage() else { return }
    readTexts(questionnaire, reading.texts[baseLanguage], files: base)
    for (file, texts) in Dictionary(grouping: texts, by: \.file) {
      let path = TranslationLine.file(language, file)
      guard let raw = files[path] else { continue }
      let known = Set(texts.map(\.key))
      let document = TranslationDocument(file: path, raw: raw, known: known)
      findings += document.findings
      documents[file] = document
    }
    findings.sort {
      ($0.file, $0.line ?? 0, $0.column ?? 0) < ($1.file, $1.line ?? 0, $1.column ?? 0)
    }
  }

  /// The translation of a text; nil when there is none.
  func present(_ key: TextKey) -> TranslationDocument.Entry? {
    for document in documents.values {
      if let entry = document.entries[key] { return entry }
    }
    return nil
  }

  private mutating func isLanguage() -> Bool {
    let isCode = IDShape.isLanguage(language.rawValue)
    guard !isCode || language == baseLanguage else { return true }
    findings = [
      Finding(
        file: "translations/\(language)", rule: QuestionnaireRule.translationLanguage.id,
        message: isCode
          ? "'\(language)' is the base language; name another one"
          : "\(quoted("\(language)")) is no language; write a lower-case code such as 'ko'")
    ]
    return false
  }

  private mutating func readTexts(
    _ questionnaire: Questionnaire, _ base: QuestionnaireTexts?, files: [String: String]
  ) {
    var modules: [ModuleID: String] = [:]
    for file in FileNames(files.keys).modules {
      let composer = YAMLComposer(
        source: SourceText(file: file, raw: files[file] ?? ""), log: ReadingLog())
      if let id = composer.root()?["module"]?.text { modules[ModuleID(id)] = file }
    }
    for (origin, entries) in TextCatalogue(questionnaire).byOrigin {
      let file = origin.file(modules: modules)
      texts += entries.compactMap { entry in
        base?.text(entry.key).map {
          Text(
            key: entry.key, context: entry.context, file: file, text: $0,
            digest: QuestionnaireDigest.shortDigest(of: $0))
        }
      }
    }
  }
}
