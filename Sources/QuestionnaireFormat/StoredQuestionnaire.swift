public import AssessmentModel

/// A published questionnaire as it is stored: canonical JSON, one text for the structure and one
/// per language.
///
/// Whoever stores it need not look inside. It is read without YAML, and its digest is checked.
public struct StoredQuestionnaire: Hashable, Sendable {
  /// The digest of the structure and the base language's texts, 64 lower-case hexadecimal digits.
  public var digest: String
  /// The structure.
  public var structure: String
  /// The texts by language; holds at least the base language.
  public var texts: [LanguageCode: String]

  /// Puts the parts together as they were stored.
  public init(digest: String, structure: String, texts: [LanguageCode: String]) {
    self.digest = digest
    self.structure = structure
    self.texts = texts
  }

  /// Writes a published version.
  ///
  /// - Throws: `QuestionnaireFormatError.baseLanguageMissing` without the base language's texts,
  ///   `digestMismatch` when the version's digest is not that of its content.
  public init(_ published: PublishedQuestionnaire) throws(QuestionnaireFormatError) {
    let questionnaire = published.questionnaire
    guard published.texts[questionnaire.baseLanguage] != nil else {
      throw .baseLanguageMissing(questionnaire.id, questionnaire.baseLanguage)
    }
    self.init(
      digest: published.digest,
      structure: QuestionnaireDigest.canonicalStructure(questionnaire),
      texts: published.texts.mapValues(QuestionnaireDigest.canonicalTexts))
    try checkDigest(base: questionnaire.baseLanguage)
  }

  /// Reads the published version.
  ///
  /// - Throws: `QuestionnaireFormatError.unreadable` or `newerFormat` when a part is not of the
  ///   form written here, `baseLanguageMissing` without the base language's texts,
  ///   `digestMismatch` when structure or base language were changed.
  public func published() throws(QuestionnaireFormatError) -> PublishedQuestionnaire {
    let value = try StoredQuestionnaire.value(of: structure, "structure")
    let questionnaire = try StructureDecoding.questionnaire(value)
    guard texts[questionnaire.baseLanguage] != nil else {
      throw .baseLanguageMissing(questionnaire.id, questionnaire.baseLanguage)
    }
    try checkDigest(base: questionnaire.baseLanguage)
    var read: [LanguageCode: QuestionnaireTexts] = [:]
    for language in texts.keys.sorted() {
      read[language] = try StoredQuestionnaire.texts(texts[language] ?? "", in: language)
    }
    return PublishedQuestionnaire(questionnaire: questionnaire, digest: digest, texts: read)
  }

  /// Reads the texts of one language from their stored form.
  ///
  /// - Throws: `QuestionnaireFormatError.unreadable` when the form is another, or the language.
  public static func texts(
    _ stored: String, in language: LanguageCode
  ) throws(QuestionnaireFormatError) -> QuestionnaireTexts {
    let part = "texts in '\(language)'"
    let value = try value(of: stored, part)
    let object = try StoredObject(value, part, keys: ["language", "entries"])
    guard case .object(let members)? = object.value("entries") else {
      throw object.fault("entries")
    }
    guard try object.text("language") == language.rawValue else { throw object.fault("language") }
    var entries: [TextKey: String] = [:]
    for (key, value) in members {
      guard case .string(let text) = value else { throw object.fault(key) }
      entries[TextKey(key)] = text
    }
    return QuestionnaireTexts(language: language, entries: entries)
  }

  private func checkDigest(base: LanguageCode) throws(QuestionnaireFormatError) {
    let found = QuestionnaireDigest.digest(structure: structure, base: texts[base] ?? "")
    guard found == digest else { throw .digestMismatch(expected: digest, found: found) }
  }

  private static func value(
    of text: String, _ part: String
  ) throws(QuestionnaireFormatError) -> CanonicalJSON {
    do {
      return try CanonicalJSONReader.value(of: text)
    } catch {
      throw .unreadable(part: part, problem: "not canonical JSON at byte \(error.byte)")
    }
  }
}

extension PublishedQuestionnaire {
  /// Makes the published version of a questionnaire with the digest of its content.
  ///
  /// - Throws: `QuestionnaireFormatError.baseLanguageMissing` without the base language's texts.
  public init(
    sealing questionnaire: Questionnaire, texts: [LanguageCode: QuestionnaireTexts]
  ) throws(QuestionnaireFormatError) {
    guard let base = texts[questionnaire.baseLanguage] else {
      throw .baseLanguageMissing(questionnaire.id, questionnaire.baseLanguage)
    }
    self.init(
      questionnaire: questionnaire,
      digest: QuestionnaireDigest.digest(of: questionnaire, base: base), texts: texts)
  }
}
