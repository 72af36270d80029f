/// One value of a row to be written.
public enum CSVCell: Sendable, Equatable {
  /// Text; it is quoted, and guarded against being read as a formula, as the profile says.
  case text(String)
  /// A number in its one canonical form: digits, with `-` before and `.` inside where needed
  /// (`52.5`). It is never quoted and never guarded.
  case number(String)
  /// No value; another column says why.
  case empty
}

extension CSVCell {
  /// Whether a text is a number in canonical form.
  static func isCanonicalNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}
