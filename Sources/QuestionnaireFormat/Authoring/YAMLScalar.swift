/// Writes single values so that `YAMLComposer` and every other YAML reader get the same text back.
enum YAMLScalar {
  /// The text as a value on a line of its own; without quotes where that is safe.
  static func block(_ text: String) -> String {
    isPlain(text) ? text : doubleQuoted(text)
  }

  /// The text as a value between brackets or braces; without quotes where that is safe.
  static func flow(_ text: String) -> String {
    let isSafe = isPlain(text) && !text.utf8.contains(where: ",[]{}".utf8.contains)
    return isSafe ? text : doubleQuoted(text)
  }

  /// The text in double quotes, on one line.
  static func doubleQuoted(_ text: String) -> String {
    var quoted = "\""
    var previous: Unicode.Scalar = "\""
    for scalar in text.unicodeScalars {
      // `AnchorScan` takes `*name` after one of these for an alias, quotes or not.
      let looksLikeAlias = scalar == "*" && " [{,:?-".unicodeScalars.contains(previous)
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where looksLikeAlias || ForbiddenCharacter.isForbidden(scalar):
        quoted += escaped(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return quoted + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = scalar.value > 0xFF ? 4 : 2
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (width == 4 ? "\\u" : "\\x") + zeros + digits
  }

  /// Whether the text means itself without quotes, to readers of YAML 1.1 as well.
  ///
  /// Readers look at bytes: a sign counts also where a mark joins it, as in the emoji of a `#`.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      PlainScalar.kind(of: text) == .text
    else { return false }
    let isEdgeSafe =
      !"-?:,[]{}#&*!|>'\"%@`=~<".unicodeScalars.contains(first)
      && !first.properties.isWhitespace && !last.properties.isWhitespace && last != ":"
    return isEdgeSafe && !["y", "Y", "n", "N"].contains(text) && !text.utf8.starts(with: "...".utf8)
      && !text.utf8.contains(": ".utf8) && !text.utf8.contains(" #".utf8) && !hasAlias(text)
      && !isDate(text)
      && !text.unicodeScalars.contains(where: ForbiddenCharacter.isForbidden)
  }

  private static func hasAlias(_ text: String) -> Bool {
    [" ", "[", "{", ",", ":", "?", "-"].contains { text.utf8.contains(($0 + "*").utf8) }
  }

  /// Whether older readers take the text for a date, such as `2026-01-31`.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 3
      && parts.allSatisfy { $0.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
  }
}
