/// Keeps a spreadsheet from running a text as a formula.
///
/// A text that matches `^'*[\s]*[=+\-@＝＋－＠\t\r]` gets one more `'` in front; reading takes one off
/// under the same rule, so every text comes back exactly: a guarded text matches again because of the
/// `'*`, and a text that was written without guard does not match. White space is Unicode's.
enum FormulaGuard {
  /// The text as it is written.
  static func guarded(_ text: String) -> String {
    matches(text) ? "'" + text : text
  }

  /// The text as it was before it was written.
  static func unguarded(_ text: String) -> String {
    guard text.unicodeScalars.first == "'", matches(text) else { return text }
    return String(text.unicodeScalars.dropFirst())
  }

  private static func matches(_ text: String) -> Bool {
    for scalar in text.unicodeScalars.drop(while: { $0 == "'" }) {
      switch scalar {
      case "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r": return true
      default: if !scalar.properties.isWhitespace { return false }
      }
    }
    return false
  }
}
