public import AssessmentModel

/// The texts of a questionnaire's folder in one language as rows for a translator's spreadsheet.
///
/// The sheet is a table of texts; the first row names the columns:
///
/// | Column | Holds |
/// |---|---|
/// | `key` | the stable key of the text |
/// | `context` | what the text is and where it is shown |
/// | `text (en)` | the text in the base language |
/// | `translation (id)` | the present translation, or nothing |
/// | `status` | `missing`, `stale` or `current` |
/// | `digest` | what the row was made from; not to be changed |
///
/// A translator fills or changes the fourth column, and writes `current` as the status of an old
/// translation that still fits. ``merge(_:into:language:named:)`` takes the table back.
public struct TranslationSheet: Hashable, Sendable {
  /// The language of the translation.
  public let language: LanguageCode
  /// The language of the texts to be translated.
  public let baseLanguage: LanguageCode
  /// The rows in the order of the questionnaire's files.
  public let rows: [TranslationRow]

  /// How many rows have a status.
  public func count(_ status: TranslationStatus) -> Int {
    rows.count { $0.status == status }
  }

  /// The names of the columns.
  public var header: [String] {
    let base = SheetColumn.text.title(baseLanguage)
    return [
      SheetColumn.key.title(language), SheetColumn.context.title(language), base,
      SheetColumn.translation.title(language), SheetColumn.status.title(language),
      SheetColumn.digest.title(language),
    ]
  }

  /// The header and the rows, each with six cells.
  public var table: [[String]] {
    [header]
      + rows.map {
        ["\($0.key)", $0.context, $0.text, $0.translation ?? "", $0.status.rawValue, $0.digest]
      }
  }
}

/// One text of a sheet.
public struct TranslationRow: Hashable, Sendable {
  /// The key of the text.
  public let key: TextKey
  /// What the text is and where it is shown, such as `SAF-03-aff, level 3, condition 2`.
  public let context: String
  /// The text in the base language.
  public let text: String
  /// The present translation; nil when there is none.
  public let translation: String?
  /// Whether there is a translation, and one of the present text.
  public let status: TranslationStatus
  /// The short digests of the text and of the present translation, as `of:1a2b3c4d was:5e6f7a8b`;
  /// a row is compared by them with the folder when it comes back.
  ///
  /// A digest alone could be taken for a number by a spreadsheet, and changed.
  public let digest: String
}

/// How the translation of one text stands.
public enum TranslationStatus: String, Hashable, Sendable, CaseIterable {
  /// There is no translation.
  case missing
  /// The text changed after it was translated.
  case stale
  /// The translation is one of the present text.
  case current
}

/// What came of making a sheet.
public struct TranslationSheetReading: Hashable, Sendable {
  /// The sheet; nil when a finding stands in the way.
  public let sheet: TranslationSheet?
  /// Errors in the files of the base language or of the translation, which have to be mended first.
  public let findings: [Finding]
}

extension TranslationSheet {
  /// Makes the sheet of one language; of a language without files every text is missing.
  ///
  /// Errors of other translations, and texts that are missing or stale, do not stand in the way.
  ///
  /// - Parameter files: The texts by path, as `QuestionnaireReader` reads them.
  public static func read(
    files: [String: String], language: LanguageCode
  ) -> TranslationSheetReading {
    let folder = TranslationFolder(files: files, language: language)
    guard folder.findings.isEmpty else {
      return TranslationSheetReading(sheet: nil, findings: folder.findings)
    }
    let sheet = TranslationSheet(
      language: language, baseLanguage: folder.baseLanguage,
      rows: folder.texts.map { text in
        let present = folder.present(text.key)
        return TranslationRow(
          key: text.key, context: text.context, text: text.text, translation: present?.text,
          status: text.status(of: present),
          digest: SheetDigest(of: text.digest, was: present?.digest).text)
      })
    return TranslationSheetReading(sheet: sheet, findings: [])
  }
}

/// The columns of a sheet.
enum SheetColumn: String, CaseIterable {
  case key, context, text, translation, status, digest

  /// The name of the column; those with wording name their language.
  func title(_ language: LanguageCode) -> String {
    self == .text || self == .translation ? "\(rawValue) (\(language))" : rawValue
  }
}

/// The last cell of a row: what was translated, and what the translation was.
struct SheetDigest {
  /// The short digest of the text of the base language.
  let of: String
  /// The short digest of the translation that stood in the row; nil when there was none.
  let was: String?

  init(of: String, was: String?) {
    self.of = of
    self.was = was
  }

  /// Reads the cell; nil when it is damaged.
  init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard let first = parts.first, let of = SheetDigest.digest(first, after: "of:") else {
      return nil
    }
    self.of = of
    was = parts.count > 1 ? SheetDigest.digest(parts[1], after: "was:") : nil
    guard parts.count == (was == nil ? 1 : 2) else { return nil }
  }

  /// The cell.
  var text: String {
    "of:\(of)" + (was.map { " was:\($0)" } ?? "")
  }

  private static func digest(_ text: Substring, after mark: String) -> String? {
    guard text.hasPrefix(mark) else { return nil }
    let digits = text.dropFirst(mark.count)
    return digits.utf8.count == 8 && digits.allSatisfy(\.isHexDigit) ? String(digits) : nil
  }
}
