/// The wording of one questionnaire version in one language.
public struct QuestionnaireTexts: Codable, Hashable, Sendable {
  /// The language of the texts.
  public var language: LanguageCode
  /// The texts by key.
  public var entries: [TextKey: String]

  /// Makes the texts of one language.
  public init(language: LanguageCode, entries: [TextKey: String] = [:]) {
    self.language = language
    self.entries = entries
  }

  /// The text of a key; the key itself where the text is missing, so that a gap is seen.
  public subscript(_ key: TextKey) -> String {
    entries[key] ?? key.rawValue
  }

  /// The text of a key; nil when there is none.
  public func text(_ key: TextKey) -> String? {
    entries[key]
  }
}

extension QuestionnaireTexts {
  private enum CodingKeys: String, CodingKey {
    case language
    case entries
  }

  /// Reads the texts from a language and a dictionary of keys.
  ///
  /// - Throws: `DecodingError` when either is missing.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    language = try container.decode(LanguageCode.self, forKey: .language)
    let plain = try container.decode([String: String].self, forKey: .entries)
    entries = Dictionary(
      uniqueKeysWithValues: plain.map { (TextKey(rawValue: $0.key), $0.value) })
  }

  /// Writes the texts as a language and a dictionary of keys.
  ///
  /// - Throws: `EncodingError` when the encoder refuses a string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(language, forKey: .language)
    let plain = Dictionary(uniqueKeysWithValues: entries.map { ($0.key.rawValue, $0.value) })
    try container.encode(plain, forKey: .entries)
  }
}

/// A version of a questionnaire as it was published: structure, digest and every language.
public struct PublishedQuestionnaire: Hashable, Sendable {
  /// The structure.
  public var questionnaire: Questionnaire
  /// The SHA-256 of the structure and of the base language's texts, lower-case hexadecimal.
  public var digest: String
  /// The texts by language; holds at least the base language.
  public var texts: [LanguageCode: QuestionnaireTexts]

  /// Makes a published version.
  public init(
    questionnaire: Questionnaire, digest: String, texts: [LanguageCode: QuestionnaireTexts]
  ) {
    self.questionnaire = questionnaire
    self.digest = digest
    self.texts = texts
  }

  /// The version by name and digest.
  public var reference: QuestionnaireReference {
    QuestionnaireReference(id: questionnaire.id, version: questionnaire.version, digest: digest)
  }

  /// The languages it can be read in, the base language first, the others by code.
  public var languages: [LanguageCode] {
    let base = questionnaire.baseLanguage
    return [base] + texts.keys.filter { $0 != base }.sorted()
  }

  /// The texts in a language, or in the base language where that language is missing.
  public func texts(in language: LanguageCode) -> QuestionnaireTexts {
    let base = questionnaire.baseLanguage
    return texts[language] ?? texts[base] ?? QuestionnaireTexts(language: base)
  }
}
