public import DelimitedText

/// Writes rows one by one as a file, so that memory does not grow with their number.
public struct RowWriter {
  /// The kinds of files.
  public enum Format: Sendable, Equatable {
    /// Separated values.
    case csv(CSVProfile)
    /// One JSON document.
    case json
  }

  private enum Writer {
    case csv(CSVWriter)
    case json(JSONTableWriter)
  }

  private var writer: Writer
  private let write: (String) throws -> Void

  /// Starts a file: writes the header line of a CSV file, or the opening of a JSON document.
  ///
  /// - Parameters:
  ///   - columns: The columns; their ids are the header.
  ///   - schema: The contract that a JSON document names first.
  ///   - format: The kind of file.
  ///   - write: Takes each piece of text; its encoding in the file is UTF-8.
  /// - Throws: What `write` throws.
  public init(
    columns: [TableColumn], schema: String, format: Format,
    write: @escaping (String) throws -> Void
  ) throws {
    self.write = write
    switch format {
    case .csv(let profile):
      writer = .csv(try CSVWriter(profile: profile, header: columns.map(\.id), write: write))
    case .json:
      let json = JSONTableWriter(schema: schema, columns: columns)
      writer = .json(json)
      try write(json.opening())
    }
  }

  /// Writes one row.
  ///
  /// - Throws: `DelimitedTextError` when the row does not fit the columns; what `write` throws.
  public mutating func append(_ row: [Cell]) throws {
    switch writer {
    case .csv(let csv): try csv.append(row.map(\.csv))
    case .json(var json):
      try write(json.row(row))
      writer = .json(json)
    }
  }

  /// Ends the file; without it a JSON document stays open.
  ///
  /// - Throws: What `write` throws.
  public func finish() throws {
    if case .json(let json) = writer { try write(json.closing()) }
  }

  /// A whole table as text.
  ///
  /// - Throws: `DelimitedTextError` when a row does not fit the columns.
  public static func text(of table: Table, format: Format) throws -> String {
    var text = ""
    var writer = try RowWriter(columns: table.columns, schema: table.schema, format: format) {
      text += $0
    }
    for row in table.rows { try writer.append(row) }
    try writer.finish()
    return text
  }
}

extension Cell {
  /// The value in a CSV file: numbers as numbers, fractions such as `1/3` as text.
  var csv: CSVCell {
    switch self {
    case .empty: .empty
    case .integer(let value): .number(String(value))
    case .number(let digits): .number(digits)
    case .exact(let text): text.contains("/") ? .text(text) : .number(text)
    case .text, .time: .text(plainText)
    }
  }
}
