/// Characters that have no place in a questionnaire.
///
/// Control characters can rewrite what a terminal shows; those that turn the reading direction can
/// make a line look other than it is; a line separator makes editors count lines differently.
enum ForbiddenCharacter {
  /// Whether a character may not stand in a text. Line breaks and tabs may not.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The text with every such character replaced, so that it can be shown.
  static func masked(_ text: some StringProtocol, with mask: Unicode.Scalar = "\u{FFFD}") -> String
  {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isForbidden(scalar) ? mask : scalar) }
    return String(scalars)
  }

  /// The name of a character in a message: `a tab` or `U+0007`.
  static func name(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\t": return "a tab"
    case "\n": return "a line break"
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
}

/// The user's own words in a message: in quotes, on one line, without control characters.
func quoted(_ text: some StringProtocol) -> String {
  let limit = 60
  let isLong = text.count > limit
  let shown = ForbiddenCharacter.masked(isLong ? text.prefix(limit - 3) : text[...])
  return "'" + shown + (isLong ? "..." : "") + "'"
}
