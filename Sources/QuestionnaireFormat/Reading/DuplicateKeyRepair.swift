import Yams

/// Finds where a key stands the second time and takes it away, so that the rest can be read.
///
/// The YAML parser gives up at a key that stands twice and names only its first place.
struct DuplicateKeyRepair {
  /// The key.
  let key: String
  /// Where it stands first; the column counts Unicode scalars.
  let first: Mark
  /// Where its first letter stands the second time, in Unicode scalars; nil when that is not found.
  let second: (line: Int, column: Int)?
  private let lines: [Substring]

  /// Looks for the second place of a key.
  init(key: String, first: Mark, lines: [Substring]) {
    self.key = key
    self.first = first
    self.lines = lines
    second = DuplicateKeyRepair.second(of: key, after: first, in: lines)
  }

  /// Whether the second key stands in quotes.
  var isQuoted: Bool {
    guard let second, second.column > 1 else { return false }
    let before = lines[second.line - 1].unicodeScalars.dropFirst(second.column - 2).first
    return before == "\"" || before == "'"
  }

  /// The lines with the second key replaced by one of the same length that no author writes.
  ///
  /// - Parameter attempt: A number from 0 that makes the key differ from earlier ones.
  func repaired(attempt: Int) -> [Substring] {
    guard let second, let mask = Unicode.Scalar(0xE000 + UInt32(attempt)) else { return lines }
    var repaired = lines
    var scalars = Array(lines[second.line - 1].unicodeScalars)
    let range = (second.column - 1)..<(second.column - 1 + key.unicodeScalars.count)
    scalars.replaceSubrange(range, with: Array(repeating: mask, count: range.count))
    var line = String.UnicodeScalarView()
    line.append(contentsOf: scalars)
    repaired[second.line - 1] = Substring(String(line))
    return repaired
  }

  /// Whether a key is one that a repair has put in.
  static func isRepaired(_ key: String) -> Bool {
    key.unicodeScalars.first.map { (0xE000...0xE0FF).contains($0.value) } ?? false
  }

  private static func second(
    of key: String, after first: Mark, in lines: [Substring]
  ) -> (line: Int, column: Int)? {
    guard lines.indices.contains(first.line - 1), !key.isEmpty else { return nil }
    let line = Array(lines[first.line - 1].unicodeScalars)
    let start = first.column + key.unicodeScalars.count
    for column in start..<max(start, line.count) where isKey(key, in: line, at: column) {
      if " ,{\"'".unicodeScalars.contains(line[column - 1]) { return (first.line, column + 1) }
    }
    for index in first.line..<max(first.line, lines.count) {
      let line = Array(lines[index].unicodeScalars)
      let indent = line.prefix { $0 == " " }.count
      if indent == line.count || line[indent] == "#" { continue }
      guard indent >= first.column - 1 else { return nil }
      guard indent == first.column - 1 else { continue }
      let isQuoted = line[indent] == "\"" || line[indent] == "'"
      let column = isQuoted ? indent + 1 : indent
      if isKey(key, in: line, at: column) { return (index + 1, column + 1) }
    }
    return nil
  }

  private static func isKey(_ key: String, in line: [Unicode.Scalar], at column: Int) -> Bool {
    let scalars = Array(key.unicodeScalars)
    guard column >= 0, line.count > column + scalars.count,
      Array(line[column..<(column + scalars.count)]) == scalars
    else { return false }
    let rest = line[(column + scalars.count)...].drop { $0 == " " || $0 == "\"" || $0 == "'" }
    return rest.first == ":"
  }
}
