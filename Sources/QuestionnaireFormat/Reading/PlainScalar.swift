/// What YAML makes of a value without quotes.
///
/// Words and numbers that some YAML reader takes for something else are refused as text, so that a
/// file means the same to every reader: `No` is a Boolean, `5.10` may come back as `5.1`.
enum PlainScalar {
  /// The types that matter here.
  enum Kind: Equatable {
    case text
    case boolean
    case number
    case null
  }

  /// The type of a value as written.
  static func kind(of text: String) -> Kind {
    switch text {
    case "", "~", "null", "Null", "NULL": .null
    case "yes", "Yes", "YES", "no", "No", "NO", "true", "True", "TRUE", "false", "False", "FALSE",
      "on", "On", "ON", "off", "Off", "OFF":
      .boolean
    default: isNumber(text) ? .number : .text
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 80,
      isDigit(first) || [0x2B, 0x2D, 0x2E].contains(first)
    else { return false }
    let unsigned = (first == 0x2B || first == 0x2D) ? text.dropFirst() : text[...]
    switch unsigned.lowercased() {
    case ".inf", ".nan": return true
    case let word where word.hasPrefix("0x"):
      return isDigits(word.dropFirst(2)) { isDigit($0) || (0x61...0x66).contains($0) }
    case let word where word.hasPrefix("0o") || word.hasPrefix("0b"):
      return isDigits(word.dropFirst(2))
    case let word where word.contains(":"):
      return word.split(separator: ":", omittingEmptySubsequences: false).allSatisfy(isDecimal)
    default: return isFloat(unsigned)
    }
  }

  private static func isFloat(_ text: Substring) -> Bool {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "e" || $0 == "E"
    }
    guard let mantissa = parts.first, isDecimal(mantissa) else { return false }
    guard parts.count == 2 else { return true }
    let isSigned = parts[1].hasPrefix("+") || parts[1].hasPrefix("-")
    return isDigits(isSigned ? parts[1].dropFirst() : parts[1])
  }

  /// Digits with at most one point among them: `12`, `1_000`, `.5`, `5.`.
  private static func isDecimal(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { $0.isEmpty || isDigits($0) }
      && text.utf8.contains(where: isDigit)
  }

  private static func isDigits(
    _ text: Substring, _ isAllowed: (UInt8) -> Bool = { isDigit($0) }
  ) -> Bool {
    text.utf8.contains(where: isAllowed) && text.utf8.allSatisfy { isAllowed($0) || $0 == 0x5F }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }
}
