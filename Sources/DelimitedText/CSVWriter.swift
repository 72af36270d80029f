/// Writes a table row by row; nothing is kept, so memory does not grow with the number of rows.
public struct CSVWriter {
  private let profile: CSVProfile
  private let columns: Int
  private let write: (String) throws -> Void

  /// Makes a writer and writes the header line.
  ///
  /// - Parameters:
  ///   - profile: How the table is written.
  ///   - header: The names of the columns.
  ///   - write: Takes the text of one line with its line end; UTF-8 is its encoding in the file.
  /// - Throws: What `write` throws.
  public init(
    profile: CSVProfile, header: [String], write: @escaping (String) throws -> Void
  ) throws {
    self.profile = profile
    columns = header.count
    self.write = write
    try write((profile.hasByteOrderMark ? "\u{FEFF}" : "") + line(header.map(CSVCell.text)))
  }

  /// Writes one row.
  ///
  /// - Throws: `DelimitedTextError.cellCount` when the row does not fit the header, `.notANumber`
  ///   for a number that is not canonical; nothing was written then. What `write` throws.
  public func append(_ cells: [CSVCell]) throws {
    guard cells.count == columns else {
      throw DelimitedTextError.cellCount(cells.count, columns: columns)
    }
    for case .number(let text) in cells where !CSVCell.isCanonicalNumber(text) {
      throw DelimitedTextError.notANumber(text)
    }
    try write(line(cells))
  }

  private func line(_ cells: [CSVCell]) -> String {
    let line = cells.map(text).joined(separator: String(profile.separator))
    // An empty line would be no row at all.
    return (line.isEmpty ? "\"\"" : line) + profile.lineEnd
  }

  private func text(of cell: CSVCell) -> String {
    switch cell {
    case .empty:
      return ""
    case .number(let number):
      return String(number.map { $0 == "." ? profile.decimalMark : $0 })
    case .text(let text):
      let composed = text.canonicallyComposed
      if profile.isForPeople { return quoted(FormulaGuard.guarded(composed)) }
      return needsQuotes(composed) ? quoted(composed) : composed
    }
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == "\"" { result.append("\"") }
    }
    return result + "\""
  }

  /// Whether a text would be read as something else without quotes; at the start of a file that
  /// holds for a byte order mark too.
  private func needsQuotes(_ text: String) -> Bool {
    text.unicodeScalars.first == "\u{FEFF}"
      || text.unicodeScalars.contains { scalar in
        scalar == profile.separator || scalar == "\"" || scalar == "\n" || scalar == "\r"
      }
  }
}
