/// One cell that was read.
public struct CSVField: Sendable, Equatable {
  /// The text without quotes, composed, and without formula guard.
  public let text: String
  /// Where the cell begins.
  public let position: TextPosition
}

/// One row that was read; it has as many fields as the header.
public struct CSVRow: Sendable, Equatable {
  /// The cells in the order of the header.
  public let fields: [CSVField]
}

/// Reads a table written in either profile, or saved by a spreadsheet.
///
/// Why not SwiftCSV 0.10.0: it gives no positions, refuses a quote inside an unquoted cell, takes an
/// unclosed quote for text, drops spaces at the start of a cell, and fills or cuts rows silently.
///
/// Cells are separated by `,`, `;` or tabs, whichever the header line has most of. A file with a
/// byte order mark comes from a spreadsheet, so formula guards are taken off; without one it is
/// data and stays as it is, byte for byte but for Normalization Form C. Spreadsheets leave out empty
/// cells at the end of a row; they are filled in.
public struct CSVReader {
  /// The names of the columns and where they stand.
  public let header: [CSVField]

  private var parser: CSVParser
  private let separator: UInt8
  private let hasFormulaGuards: Bool
  private var hasFinished = false

  /// Reads the header of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file: UTF-8 with or without byte order mark, or UTF-16 with one.
  ///   - hasFormulaGuards: Whether the texts were written with guards; nil: if there is a byte order
  ///     mark. Some spreadsheets save without one what they opened with one.
  /// - Throws: `DelimitedTextError.encoding` for another encoding, with its likely name;
  ///   `.noHeader`, `.repeatedColumn`, `.openQuote` or `.textAfterQuote` for a faulty first line.
  public init(
    bytes: [UInt8], hasFormulaGuards: Bool? = nil
  ) throws(DelimitedTextError) {
    let text = try TextDecoding.decode(bytes)
    separator = Self.separator(of: text.bytes)
    self.hasFormulaGuards = hasFormulaGuards ?? text.hadByteOrderMark
    parser = CSVParser(bytes: text.bytes, separator: separator)
    guard let names = try parser.nextRecord() else { throw .noHeader }

    let guarded = self.hasFormulaGuards
    header = names.map { $0.cleaned(hasFormulaGuards: guarded) }
    var known: Set<String> = []
    for name in header where !name.text.isEmpty && !known.insert(name.text).inserted {
      throw .repeatedColumn(name.text, at: name.position)
    }
  }

  /// Reads the next row.
  ///
  /// - Returns: nil at the end of the file, and after an error after which reading cannot go on.
  /// - Throws: `DelimitedTextError.extraCell`, after which the next row can be read;
  ///   `.openQuote`, `.textAfterQuote` or `.cutOff`, after which it cannot.
  public mutating func next() throws(DelimitedTextError) -> CSVRow? {
    if hasFinished { return nil }
    hasFinished = true
    guard let found = try parser.nextRecord() else { return nil }
    if found.count < header.count, parser.endedInsideLine, let last = found.last {
      throw .cutOff(at: last.position)
    }

    hasFinished = false
    let guarded = hasFormulaGuards
    var fields = found.map { $0.cleaned(hasFormulaGuards: guarded) }
    if let extra = fields.dropFirst(header.count).first(where: { !$0.text.isEmpty }) {
      throw .extraCell(extra.text, columns: header.count, at: extra.position)
    }
    fields = Array(fields.prefix(header.count))
    while fields.count < header.count, let last = fields.last {
      fields.append(CSVField(text: "", position: last.position))
    }
    return CSVRow(fields: fields)
  }

  /// Reads a number from a cell: with a decimal comma where `;` separates the cells.
  ///
  /// - Returns: The number in the canonical form of `CSVCell.number`, nil if the text is none.
  public func number(_ text: String) -> String? {
    let hasDecimalComma = separator == UInt8(ascii: ";")
    let number = hasDecimalComma ? String(text.map { $0 == "," ? "." : $0 }) : text
    return CSVCell.isCanonicalNumber(number) ? number : nil
  }

  /// The separator the header line has most of, outside quotes; a comma if it has none.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    var hasBegun = false
    for byte in bytes {
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte.isLineEnd {
        if hasBegun { break }
        continue
      }
      hasBegun = true
      if let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }
}

extension CSVField {
  /// The field without formula guard, if the file has guards, and composed.
  fileprivate func cleaned(hasFormulaGuards: Bool) -> CSVField {
    let plain = hasFormulaGuards ? FormulaGuard.unguarded(text) : text
    return CSVField(text: plain.canonicallyComposed, position: position)
  }
}
