public import AssessmentModel

/// Reads a questionnaire's folder of YAML files.
///
/// | File | Holds | Needed |
/// |---|---|---|
/// | `questionnaire.yaml` | the frame: groups, scales, audiences, bands (`FrameReader`) | yes |
/// | `modules/*.yaml` | one module each (`ModuleReader`, `ItemReader`) | one per listed module |
/// | `standards.yaml` | the standards cited (`StandardReader`) | where a topic cites one |
/// | `translations/LANGUAGE/...` | the same files in another language (`TranslationReader`) | no |
/// | `translations/LANGUAGE/glossary.yaml` | its words for terms (`GlossaryReader`) | no |
///
/// The order of modules is that of `groups`, not that of file names. Which keys may be left out,
/// and what then holds, stands at each reader. Files that are no YAML, or whose
/// path has a part that starts with a dot, are left alone.
public enum QuestionnaireReader {
  /// The most bytes that one file may have.
  public static let maximumFileBytes = 1_000_000
  /// The most YAML files that a folder may have.
  public static let maximumFiles = 2_000

  /// Reads the files and names everything that is wrong with them at once.
  ///
  /// - Parameter files: The texts by path, relative to the questionnaire's folder, with `/`.
  public static func read(files: [String: String]) -> QuestionnaireReading {
    FolderReading(files: files).reading()
  }

  /// Reads only which version a folder holds, a small part of the work of reading it.
  ///
  /// - Returns: nil where the frame is missing or cannot be read.
  public static func version(
    of files: [String: String]
  ) -> (id: QuestionnaireID, version: VersionNumber)? {
    FolderReading(files: files.filter { $0.key == FileNames.frame }).head
      .map { ($0.id, $0.version) }
  }
}

/// One run over the files of a folder.
private struct FolderReading {
  let files: [String: String]
  let names: FileNames
  let log = ReadingLog()

  init(files: [String: String]) {
    self.files = files
    names = FileNames(files.keys)
  }

  /// The frame's own keys, whatever is wrong with the rest.
  var head: Questionnaire? {
    node(FileNames.frame).flatMap { FrameReader(log: log).frame($0) }?.head
  }

  func reading() -> QuestionnaireReading {
    guard files.count <= QuestionnaireReader.maximumFiles else {
      log.report(
        .sizeLimit, at: Place(file: FileNames.frame),
        """
        the folder has more than \(QuestionnaireReader.maximumFiles) files; give the \
        questionnaire one of its own
        """
      )
      return result(nil)
    }
    reportStrays()
    let source = source()
    if let source { QuestionnaireRules.check(source, log) }
    return result(source)
  }

  // MARK: - Files

  private func node(_ file: String) -> SourceNode? {
    guard let raw = files[file] else { return nil }
    guard raw.utf8.count <= QuestionnaireReader.maximumFileBytes else {
      log.report(
        .sizeLimit, at: Place(file: file),
        "the file has more than \(QuestionnaireReader.maximumFileBytes) bytes; split it")
      return nil
    }
    return YAMLComposer(source: SourceText(file: file, raw: raw), log: log).root()
  }

  private func reportStrays() {
    if files[FileNames.frame] == nil {
      log.report(
        .fileNames, at: Place(file: FileNames.frame),
        "the file is missing; a questionnaire needs it")
    }
    for (file, meant) in names.strays {
      let advice =
        meant.map { "did you mean '\($0)'?" }
          ?? """
          read are questionnaire.yaml, standards.yaml, modules/*.yaml, translations of these and \
          translations/LANGUAGE/glossary.yaml
          """
      log.report(.fileNames, at: Place(file: file), "this file is not read; \(advice)")
    }
  }

  private func source() -> QuestionnaireSource? {
    let frame = node(FileNames.frame).flatMap { FrameReader(log: log).frame($0) }
    let before = log.findings.count
    let standards = node(FileNames.standards).map { StandardReader(log: log).standards($0) }
    let hasWholeStandards = log.findings.count == before
    let modules = names.modules.map { file in
      node(file).flatMap { ModuleReader(log: log).module($0) }
    }
    guard let frame else { return nil }
    var source = QuestionnaireSource(
      frame: frame, standards: standards ?? [], hasStandards: names.hasStandards,
      hasWholeStandards: hasWholeStandards,
      modules: modules.compactMap { $0 }, hasWholeModules: modules.allSatisfy { $0 != nil },
      texts: log.texts, faultyFiles: Set(log.findings.map(\.file)))
    let languages = Set(names.translations.keys).union(names.glossaries.keys)
    source.translations = languages.sorted().map(translation)
    return source
  }

  private func translation(_ language: String) -> TranslationSource {
    let files = names.base.map { base in
      let file = names.translations[language]?[base]
      guard let file, let node = node(file) else {
        return TranslationFile(
          place: Place(file: file ?? "translations/\(language)/\(base)"), base: base, entries: [],
          isWhole: false, exists: file != nil)
      }
      return TranslationReader(log: log).file(node, translating: base)
    }
    let glossary = names.glossaries[language].flatMap(node)
    return TranslationSource(
      language: LanguageCode(language), files: files,
      glossary: glossary.map { GlossaryReader(log: log).terms($0) } ?? [])
  }

  // MARK: - Result

  private func result(_ source: QuestionnaireSource?) -> QuestionnaireReading {
    let findings = log.findings.sorted(by: precedes)
    let faulty = Set(findings.filter { $0.severity == .error }.map(\.file))
    let isTranslation: (String) -> Bool = { $0.hasPrefix("translations/") }
    guard let source, faulty.allSatisfy(isTranslation) else {
      return QuestionnaireReading(questionnaire: nil, texts: [:], findings: findings)
    }
    let questionnaire = source.questionnaire
    let language = questionnaire.baseLanguage
    var texts = [
      language: QuestionnaireTexts(language: language, entries: source.texts.mapValues(\.text))
    ]
    for translation in source.translations {
      let folder = "translations/\(translation.language)/"
      guard !faulty.contains(where: { $0.hasPrefix(folder) }) else { continue }
      texts[translation.language] = QuestionnaireTexts(
        language: translation.language, entries: translation.texts.mapValues(\.text))
    }
    let lines = ItemLines(source)
    let findingsByItem = Dictionary(grouping: findings, by: lines.item)
    return QuestionnaireReading(
      questionnaire: questionnaire, texts: texts, findings: findings,
      findingsByItem: Dictionary(
        uniqueKeysWithValues: findingsByItem.compactMap { item, found in
          item.map { ($0, found) }
        }))
  }

  private func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    let leftPlace = (left.line ?? 0, left.column ?? 0)
    let rightPlace = (right.line ?? 0, right.column ?? 0)
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    return (left.rule, left.message) < (right.rule, right.message)
  }
}
