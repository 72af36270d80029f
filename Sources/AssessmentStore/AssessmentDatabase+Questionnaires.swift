public import AssessmentModel
public import FoundationEssentials
internal import GRDB

extension AssessmentDatabase {
  /// Publishes a version: the parts, and the keys by which answers name items and options.
  ///
  /// Publishing the same version again changes nothing.
  ///
  /// - Parameters:
  ///   - questionnaire: What the structure part says; the keys are derived from it.
  ///   - parts: The texts to store; with the base language at least.
  /// - Returns: Whether the version is new here.
  /// - Throws: ``StoreError/exists(_:code:)`` when the version was published with another digest,
  ///   ``StoreError/badField(_:problem:)`` when the parts do not fit the questionnaire.
  @discardableResult
  public func publish(
    _ questionnaire: Questionnaire, as parts: QuestionnaireParts, at time: Date
  ) throws -> Bool {
    let reference = parts.reference
    try QuestionnaireKeys.check(questionnaire, parts)
    return try writing { database in
      if let stored = try database.value(
        String.self,
        "SELECT digest FROM questionnaire_version WHERE questionnaire = ? AND version = ?",
        [reference.id.rawValue, reference.version.description])
      {
        guard stored == reference.digest else {
          throw StoreError.exists(.version, code: "\(reference.id)@\(reference.version)")
        }
        return false
      }
      try database.run(
        """
        INSERT INTO questionnaire_version (questionnaire, version, digest, structure, published_at)
        VALUES (?, ?, ?, ?, ?)
        """,
        [
          reference.id.rawValue, reference.version.description, reference.digest, parts.structure,
          time.wholeSeconds,
        ])
      let version = database.lastInsertedRowID
      for (language, text) in parts.texts.sorted(by: { $0.key < $1.key }) {
        try database.insertText(text, language: language, version: version, at: time)
      }
      try QuestionnaireKeys(questionnaire).insert(into: database, version: version)
      return true
    }
  }

  /// Adds the texts of one more language to a published version.
  ///
  /// Adding the same texts again changes nothing.
  ///
  /// - Returns: Whether the language is new to the version.
  /// - Throws: ``StoreError/unknown(_:code:)`` for a version that is not published,
  ///   ``StoreError/exists(_:code:)`` when the language is there with other texts, and
  ///   ``StoreError/badField(_:problem:)`` when the text is not a JSON object.
  @discardableResult
  public func addLanguage(
    _ language: LanguageCode, text: String, to reference: QuestionnaireReference, at time: Date
  ) throws -> Bool {
    try FieldRule.check(language.rawValue, "language", 2...35)
    try FieldRule.checkJSON(text, "texts of '\(language)'")
    return try writing { database in
      let version = try database.versionID(reference)
      let stored = try database.value(
        String.self, "SELECT content FROM questionnaire_text WHERE version = ? AND language = ?",
        [version, language.rawValue])
      guard let stored else {
        try database.insertText(text, language: language, version: version, at: time)
        return true
      }
      guard stored.utf8.elementsEqual(text.utf8) else {
        throw StoreError.exists(.language, code: language.rawValue)
      }
      return false
    }
  }

  /// Every published version, by questionnaire, in the order of publishing.
  ///
  /// - Throws: ``StoreError`` when the database cannot be read.
  public func publishedVersions() throws -> [PublishedVersion] {
    try reading { database in
      try database.rows(
        """
        SELECT v.questionnaire, v.version, v.digest, v.published_at,
          (SELECT group_concat(language, ' ') FROM
            (SELECT language FROM questionnaire_text WHERE version = v.id ORDER BY language))
          AS languages
        FROM questionnaire_version AS v ORDER BY v.questionnaire, v.id
        """
      ).map { row in
        let languages = try row.cell("languages", String?.self) ?? ""
        return try PublishedVersion(
          reference: row.questionnaireReference(),
          publishedAt: row.time("published_at"),
          languages: languages.split(separator: " ").map { LanguageCode(String($0)) })
      }
    }
  }

  /// The published version of a name; nil when there is none.
  ///
  /// - Throws: ``StoreError`` when the database cannot be read.
  public func publishedReference(
    id: QuestionnaireID, version: VersionNumber
  ) throws -> QuestionnaireReference? {
    try reading { database in
      try database.row(
        """
        SELECT questionnaire, version, digest FROM questionnaire_version
        WHERE questionnaire = ? AND version = ?
        """, [id.rawValue, version.description]
      )?.questionnaireReference()
    }
  }

  /// The stored parts of a version.
  ///
  /// - Parameter languages: The texts wanted, left out where the version lacks them; nil for all.
  /// - Throws: ``StoreError/unknown(_:code:)`` for a version that is not published.
  public func parts(
    of reference: QuestionnaireReference, languages: [LanguageCode]? = nil
  ) throws -> QuestionnaireParts {
    try reading { database in
      let version = try database.versionID(reference)
      let structure = try database.value(
        String.self, "SELECT structure FROM questionnaire_version WHERE id = ?", [version])
      let stored = try database.rows(
        "SELECT language FROM questionnaire_text WHERE version = ?", [version]
      ).map { try $0.code("language") as LanguageCode }
      var texts: [LanguageCode: String] = [:]
      for language in stored where languages?.contains(language) ?? true {
        texts[language] = try database.value(
          String.self, "SELECT content FROM questionnaire_text WHERE version = ? AND language = ?",
          [version, language.rawValue])
      }
      return QuestionnaireParts(
        reference: reference, structure: structure ?? "", texts: texts)
    }
  }
}

extension Database {
  /// The key of a published version.
  func versionID(_ reference: QuestionnaireReference) throws -> Int64 {
    let id = try value(
      Int64.self,
      """
      SELECT id FROM questionnaire_version
      WHERE questionnaire = ? AND version = ? AND digest = ?
      """, [reference.id.rawValue, reference.version.description, reference.digest])
    guard let id else {
      throw StoreError.unknown(.version, code: "\(reference.id)@\(reference.version)")
    }
    return id
  }

  fileprivate func insertText(
    _ text: String, language: LanguageCode, version: Int64, at time: Date
  ) throws {
    try run(
      "INSERT INTO questionnaire_text (version, language, content, added_at) VALUES (?, ?, ?, ?)",
      [version, language.rawValue, text, time.wholeSeconds])
  }
}

extension Row {
  /// The columns `questionnaire`, `version` and `digest`.
  func questionnaireReference() throws -> QuestionnaireReference {
    let text: String = try cell("version")
    guard let version = VersionNumber(text) else {
      throw StoreError.unexpected("'\(text)' stands for a version")
    }
    return try QuestionnaireReference(
      id: code("questionnaire"), version: version,
      digest: cell("digest"))
  }
}
