public import AssessmentModel

/// Writes a published questionnaire as a folder of YAML files that an author can go on with.
///
/// `QuestionnaireReader` reads the files back to the same structure and texts, and so to the same
/// digest. Keys stand in the order of the bundled files; an optional key at its default is left
/// out.
///
/// What a published version does not hold is lost: comments, `acknowledged` with its reasons (the
/// warnings come back), glossaries of translations, names of module files (they are made
/// from position and name), how a number was written (`0.5` or `1/2`), and defaults that were
/// written out.
public enum QuestionnaireWriter {
  /// The files of a version by path, relative to the folder.
  ///
  /// - Parameters:
  ///   - published: The version; its texts hold at least the base language.
  ///   - schemas: The schemas to put beside the files, by name (`QuestionnaireSchema`); without
  ///     any, no file names one.
  public static func files(
    of published: PublishedQuestionnaire, schemas: [String: String] = [:]
  ) -> [String: String] {
    let questionnaire = published.questionnaire
    let base = published.texts(in: questionnaire.baseLanguage)
    var files: [String: [String]] = [:]
    files[FileNames.frame] = FrameWriter(questionnaire: questionnaire, texts: base).lines
    if !questionnaire.standards.isEmpty {
      files[FileNames.standards] = standards(questionnaire.standards, base)
    }
    let modules = moduleFiles(questionnaire, base)
    for module in questionnaire.modules {
      guard let file = modules[module.id] else { continue }
      files[file] = ModuleWriter(texts: base).lines(of: module)
    }
    let catalogue = TextCatalogue(questionnaire)
    for language in published.languages where language != questionnaire.baseLanguage {
      let texts = published.texts(in: language)
      for (origin, entries) in catalogue.byOrigin {
        let file = origin.file(modules: modules)
        let lines = entries.compactMap { line(of: $0.key, texts, translating: base) }
        if !lines.isEmpty { files[TranslationLine.file(language, file)] = lines }
      }
    }
    let written = files.mapValues { $0.joined(separator: "\n") + "\n" }
    return QuestionnaireSchema.adding(schemas, to: written)
  }

  private static func standards(_ standards: [Standard], _ texts: QuestionnaireTexts) -> [String] {
    let entries = standards.map { standard in
      YAMLValue.entry([
        "id": .text("\(standard.id)"),
        "title": .text(texts[.title(of: standard.id)]),
        "edition": .text(standard.edition),
        "issuer": .text(standard.issuer),
        "note": .optional(texts.text(.note(of: standard.id))),
        "confidence": standard.confidence == .unsure ? .plain("unsure") : nil,
      ])
    }
    return YAMLEntries(dictionaryLiteral: ("standards", .list(entries))).lines
  }

  private static func line(
    of key: TextKey, _ texts: QuestionnaireTexts, translating base: QuestionnaireTexts
  ) -> String? {
    guard let text = texts.text(key), let original = base.text(key) else { return nil }
    return TranslationLine.line(key, text, of: QuestionnaireDigest.shortDigest(of: original))
  }

  /// `modules/03-safety.yaml` for the third module, named Safety.
  private static func moduleFiles(
    _ questionnaire: Questionnaire, _ texts: QuestionnaireTexts
  ) -> [ModuleID: String] {
    let modules = questionnaire.modules
    let width = max(2, String(modules.count).count)
    let files = modules.enumerated().map { index, module in
      let number = String(index + 1)
      let zeros = String(repeating: "0", count: width - number.count)
      let name = CodeText.code(from: texts[.name(of: module.id)]) ?? module.id.rawValue.lowercased()
      return (module.id, "modules/\(zeros)\(number)-\(name).yaml")
    }
    return Dictionary(files, uniquingKeysWith: { first, _ in first })
  }
}

/// Makes codes of names.
enum CodeText {
  /// The ASCII letters and digits of a name as lower-case words with hyphens, at most 40 characters
  /// and without the words that do not fit; nil when none does.
  static func code(from name: String) -> String? {
    let words = name.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    var code = ""
    for word in words {
      let next = code.isEmpty ? String(word) : code + "-" + word
      if next.utf8.count <= 40 { code = next }
    }
    return code.isEmpty ? nil : code
  }
}
