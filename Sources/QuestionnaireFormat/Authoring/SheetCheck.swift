import AssessmentModel

/// Reads the rows of a translator's sheet and finds all that is wrong with them.
struct SheetCheck {
  /// What is wrong so far.
  private(set) var findings: [Finding] = []

  private let folder: TranslationFolder
  private let name: String
  private let texts: [TextKey: TranslationFolder.Text]
  private var columns: [SheetColumn: Int] = [:]
  private var rows: [TextKey: Int] = [:]

  init(folder: TranslationFolder, name: String) {
    self.folder = folder
    self.name = name
    texts = Dictionary(
      folder.texts.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The texts that the table changes, in the order of the questionnaire's files.
  mutating func changes(_ table: [[String]]) -> [SheetChange] {
    guard readHeader(table.first ?? []) else { return [] }
    var changes: [TextKey: SheetChange] = [:]
    for (index, cells) in table.enumerated().dropFirst() {
      guard cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }),
        let change = change(SheetRow(cells: cells, number: index + 1, columns: columns))
      else { continue }
      changes[change.key] = change
    }
    return folder.texts.compactMap { changes[$0.key] }
  }

  // MARK: - Header

  private mutating func readHeader(_ header: [String]) -> Bool {
    let before = findings.count
    for (index, title) in header.map(SheetRow.trimmed).enumerated() {
      let word = title.prefix { $0 != " " }
      guard let column = SheetColumn(rawValue: String(word).lowercased()) else { continue }
      if columns[column] != nil {
        report(row: 1, column: index + 1, "column \(quoted(title)) stands twice; keep one")
      } else if column == .translation, title != column.title(folder.language) {
        report(
          row: 1, column: index + 1,
          """
          the column is \(quoted(title)) instead of '\(column.title(folder.language))'; read the \
          sheet of '\(folder.language)'
          """)
      }
      columns[column] = index
    }
    for column in [SheetColumn.key, .translation, .digest] where columns[column] == nil {
      let title = column.title(folder.language)
      report(row: 1, column: nil, "there is no column '\(title)'; take it over from the sheet")
    }
    return findings.count == before
  }

  // MARK: - Rows

  private mutating func change(_ row: SheetRow) -> SheetChange? {
    let key = TextKey(row[.key])
    guard let text = texts[key] else {
      reportUnknown(key, row)
      return nil
    }
    if let first = rows[key] {
      report(row, .key, "'\(key)' stands twice, first in row \(first); keep one")
      return nil
    }
    rows[key] = row.number
    guard let digest = SheetDigest(row[.digest]) else {
      report(
        row, .digest,
        "\(quoted(row[.digest])) is no digest such as 'of:1a2b3c4d'; take it over from the sheet")
      return nil
    }
    let translation = row[.translation]
    guard !translation.isEmpty else { return nil }
    let present = folder.present(text.key)
    if let present, present.text == translation || digest.was == shortDigest(of: translation) {
      return confirmation(of: present, text, digest, row)
    }
    let isSound = isSound(translation, of: text, digest, row)
    guard isSound, isNewer(digest, than: present, text, row) else { return nil }
    return SheetChange(key: key, file: text.file, text: translation, digest: digest.of)
  }

  private func shortDigest(of text: String) -> String {
    QuestionnaireDigest.shortDigest(of: text)
  }

  private mutating func reportUnknown(_ key: TextKey, _ row: SheetRow) {
    guard !key.rawValue.isEmpty else {
      report(row, .key, "the row has no key; take it over from the sheet")
      return
    }
    let near = SpellingSuggestion.nearest(to: key, among: folder.texts.map(\.key))
    let advice = near.map { "did you mean '\($0)'?" } ?? "remove the row"
    report(
      row, .key, "the questionnaire has no text \(quoted("\(key)")); \(advice)",
      rule: .translationUnknown)
  }

  /// The present translation as one of the new text, when the row says that it still fits.
  private mutating func confirmation(
    of present: TranslationDocument.Entry, _ text: TranslationFolder.Text, _ digest: SheetDigest,
    _ row: SheetRow
  ) -> SheetChange? {
    let isConfirmed = row[.status].lowercased() == TranslationStatus.current.rawValue
    guard isConfirmed, present.text == row[.translation], digest.of == text.digest,
      present.of != text.digest, isSound(present.text, of: text, digest, row)
    else { return nil }
    return SheetChange(key: text.key, file: text.file, text: present.text, digest: text.digest)
  }

  /// Whether a translation can be stored as one text of the format.
  private mutating func isSound(
    _ translation: String, of text: TranslationFolder.Text, _ digest: SheetDigest, _ row: SheetRow
  ) -> Bool {
    let before = findings.count
    if let scalar = translation.unicodeScalars.first(where: ForbiddenCharacter.isForbidden) {
      let advice = scalar == "\n" || scalar == "\r" ? "write one paragraph" : "remove it"
      report(
        row, .translation, "the translation holds \(ForbiddenCharacter.name(scalar)); \(advice)",
        rule: .controlCharacters)
    }
    // The slots of a text that has changed are not the translator's concern.
    guard digest.of == text.digest else { return findings.count == before }
    let expected = SlotScan(text.text).slots
    let found = SlotScan(translation).slots
    for slot in expected.subtracting(found).sorted() {
      report(
        row, .translation, "the translation lacks \(slot); write it where the value belongs",
        rule: .translationSlots)
    }
    for slot in found.subtracting(expected).sorted() {
      report(
        row, .translation, "the text has no slot \(quoted(slot)); remove it",
        rule: .translationSlots)
    }
    return findings.count == before
  }

  /// Whether a row may replace what the folder has.
  private mutating func isNewer(
    _ digest: SheetDigest, than present: TranslationDocument.Entry?,
    _ text: TranslationFolder.Text, _ row: SheetRow
  ) -> Bool {
    let isPresentText = digest.of == text.digest
    if !isPresentText, present?.of == text.digest {
      report(
        row, .translation,
        "the text was changed and translated again after the sheet was written; left out",
        rule: .translationStale, severity: .warning)
      return false
    }
    if let present, present.digest != digest.was {
      report(
        row, .translation,
        """
        the folder has another translation since the sheet was written, \(quoted(present.text)); \
        empty the cell to keep that one, or write the sheet anew
        """)
      return false
    }
    if !isPresentText {
      report(
        row, .digest,
        "the text was changed after the sheet was written; taken over, but still to be checked",
        rule: .translationStale, severity: .warning)
    }
    return true
  }

  // MARK: - Findings

  private mutating func report(
    _ row: SheetRow, _ column: SheetColumn, _ message: String, rule: QuestionnaireRule? = nil,
    severity: Finding.Severity = .error
  ) {
    findings.append(
      Finding(
        file: name, line: row.number, column: columns[column].map { $0 + 1 }, severity: severity,
        rule: rule?.id ?? SheetCheck.rule, message: message))
  }

  private mutating func report(row: Int, column: Int?, _ message: String) {
    findings.append(
      Finding(file: name, line: row, column: column, rule: SheetCheck.rule, message: message))
  }

  /// What findings about the sheet's own form name as their rule.
  private static let rule = "translation-sheet"
}

/// One row of a sheet.
struct SheetRow {
  let cells: [String]
  /// The number of the row, from 1.
  let number: Int
  let columns: [SheetColumn: Int]

  /// The text of a cell without white space at its ends; empty when there is no such cell.
  subscript(_ column: SheetColumn) -> String {
    guard let index = columns[column], cells.indices.contains(index) else { return "" }
    return SheetRow.trimmed(cells[index])
  }

  /// A text without white space at its ends.
  static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
