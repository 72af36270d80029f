/// Text from outside that may be written to a terminal.
///
/// A stored comment or a name in a file could hold control sequences that move the cursor, change
/// colours or retitle the window, or marks that turn the direction of writing round so that a line
/// reads as something else. They are shown as `<U+001B>` instead. A tab becomes one space.
public struct SafeText: Sendable, Equatable, CustomStringConvertible {
  /// The text, safe to write.
  public let text: String

  /// Makes a text of several lines safe: newlines stay, a CR LF becomes one newline.
  public init(_ stored: String) {
    text = Self.visible(stored, keepsNewlines: true)
  }

  /// Makes a text safe that has to stay on one line: newlines are shown as well.
  public init(oneLine stored: String) {
    text = Self.visible(stored, keepsNewlines: false)
  }

  /// The text, safe to write.
  public var description: String { text }

  private static func visible(_ stored: String, keepsNewlines: Bool) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in stored.unicodeScalars {
      if scalar == "\n", previous == "\r" { result.removeLast("<U+000D>".count) }
      if scalar == "\n" && keepsNewlines {
        result.append("\n")
      } else if scalar == "\t" {
        result.append(" ")
      } else if scalar.commandsTerminal {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "<U+" + String(repeating: "0", count: 4 - digits.count) + digits + ">"
      } else {
        result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether this is a control character, or a mark that overrides the direction of writing.
  fileprivate var commandsTerminal: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F: true
    case 0x2028...0x2029: true  // line and paragraph separator
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
