public import AssessmentModel

/// What came of taking a translator's sheet back into a questionnaire's folder.
public struct TranslationMerge: Hashable, Sendable {
  /// The files of the translation that change, by path with their new text; empty when a finding is
  /// an error, or nothing is new.
  public let files: [String: String]
  /// What is wrong with the sheet, all at once: line is the row and column the column of the cell,
  /// both from 1, the header being row 1. Errors stop the merge; warnings name rows that were left
  /// out, or taken although their text has changed.
  ///
  /// Errors in the folder itself name its files instead.
  public let findings: [Finding]
  /// How many texts were taken over.
  public let taken: Int
  /// How many texts of the language are missing or stale afterwards, each a finding of the folder.
  public let open: Int

  /// Whether nothing was taken because of an error.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

extension TranslationSheet {
  /// Takes a sheet back: new and changed translations go into the language's files, everything else
  /// in them stays as it is.
  ///
  /// - A row with an empty translation changes nothing, and a row that is not there neither; so a
  ///   sheet may be returned in parts.
  /// - A row that still holds the translation it was written with changes nothing, unless its
  ///   status was `stale` and is now `current`: then the old translation counts as one of the new
  ///   text.
  /// - A row whose text changed after the sheet was written is taken, and stays stale, with a
  ///   warning; but not over a translation of the new text.
  /// - Errors are a missing or repeated column, another language, an unknown or repeated key, a
  ///   damaged digest, other slots than in the text, control characters, and a translation that was
  ///   changed in the folder and in the sheet.
  ///
  /// - Parameters:
  ///   - table: The header and the rows; columns may stand in any order and others among them.
  ///   - files: The folder's files; those of the language may be missing.
  ///   - name: How findings call the sheet, such as `id.csv`.
  public static func merge(
    _ table: [[String]], into files: [String: String], language: LanguageCode, named name: String
  ) -> TranslationMerge {
    let folder = TranslationFolder(files: files, language: language)
    guard folder.findings.isEmpty else {
      return TranslationMerge(files: [:], findings: folder.findings, taken: 0, open: 0)
    }
    var check = SheetCheck(folder: folder, name: name)
    let changes = check.changes(table)
    let hasErrors = check.findings.contains { $0.severity == .error }
    let result = hasErrors ? [:] : documents(with: changes, in: folder)
    let open = folder.texts.count { text in
      let entry = result[text.file]?.entries[text.key] ?? folder.present(text.key)
      return text.status(of: entry) != .current
    }
    let written = result.map { (TranslationLine.file(language, $0.key), $0.value.text) }
    return TranslationMerge(
      files: Dictionary(written, uniquingKeysWith: { first, _ in first }),
      findings: check.findings, taken: hasErrors ? 0 : changes.count, open: open)
  }

  /// The changed files by the file that they translate.
  private static func documents(
    with changes: [SheetChange], in folder: TranslationFolder
  ) -> [String: TranslationDocument] {
    let orders = Dictionary(grouping: folder.texts, by: \.file).mapValues { $0.map(\.key) }
    let byFile = Dictionary(grouping: changes, by: \.file)
    return Dictionary(
      byFile.map { file, changes in
        var document = folder.documents[file] ?? TranslationDocument(head: head(file, folder))
        document.put(changes, order: orders[file] ?? [])
        return (file, document)
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func head(_ file: String, _ folder: TranslationFolder) -> [String] {
    let schema = QuestionnaireSchema.line(for: TranslationLine.file(folder.language, file))
    return (folder.namesSchemas ? [schema] : []) + [TranslationLine.head(folder.language, file)]
  }
}

/// A text that a sheet changes.
struct SheetChange {
  let key: TextKey
  /// The file of the base language.
  let file: String
  let text: String
  /// The short digest of the text that was translated.
  let digest: String
}
