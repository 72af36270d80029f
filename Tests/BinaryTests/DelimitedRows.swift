/// A reader of comma-separated values that shares nothing with the program's writer.
enum DelimitedRows {
  /// Reads a text with a header line: one dictionary per row.
  static func read(_ text: String) throws -> [[String: String]] {
    let lines = try cells(text)
    guard let header = lines.first else { return [] }
    return try lines.dropFirst().map { line in
      guard line.count == header.count else {
        throw Failure(description: "\(line.count) cells under \(header.count) headings: \(line)")
      }
      return Dictionary(zip(header, line)) { first, _ in first }
    }
  }

  private static func cells(_ text: String) throws -> [[String]] {
    var lines: [[String]] = []
    var line: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        cell.unicodeScalars.append(scalar)
        scalars = scalars.dropFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        line.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        lines.append(line + [cell])
        line = []
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
    }
    guard !isQuoted, line.isEmpty, cell.isEmpty else {
      throw Failure(description: "the text stops in the middle of a row: \(cell)")
    }
    return lines
  }
}
