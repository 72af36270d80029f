/// Counts how many terminal cells a text takes.
///
/// The C library's answer depends on the locale and is -1 for Korean in the locale `C`, so the table
/// is our own. A cluster (one Swift `Character`) is as wide as its widest scalar: a syllable of
/// conjoining letters takes 2 cells, a letter with an accent 1. An emoji base followed by the
/// variation selector 16 takes 2. Control characters take none: make stored text safe first
/// (`SafeText`).
public struct DisplayWidth: Sendable, Equatable {
  /// The version of the Unicode data the table was made from.
  public static let unicodeVersion = "17.0.0"

  private let ambiguousCells: Int

  /// Makes a measure.
  ///
  /// - Parameter ambiguousIsWide: Whether East Asian *Ambiguous* characters (box lines, bullets,
  ///   curly quotes) take two cells, as in some terminals that are set up for Korean.
  public init(ambiguousIsWide: Bool = false) {
    ambiguousCells = ambiguousIsWide ? 2 : 1
  }

  /// Counts the cells of one character, 0 to 2.
  public func cells(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.isASCII, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return cells(of: first)
    }
    if first.properties.isEmoji, scalars.contains("\u{FE0F}") { return 2 }
    return scalars.reduce(0) { max($0, cells(of: $1)) }
  }

  /// Counts the cells of a text written on one line.
  public func cells(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + cells(of: $1) }
  }

  private func cells(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x20 || (0x7F..<0xA0).contains(value) { return 0 }
    if value < 0x7F { return 1 }
    if scalar.takesNoCell { return 0 }
    if Self.wideRanges.holds(value) { return 2 }
    return Self.ambiguousRanges.holds(value) ? ambiguousCells : 1
  }
}

/// The side on which a padded text stands.
public enum TextAlignment: Sendable {
  /// The text first, then the spaces.
  case leading
  /// The spaces first, then the text.
  case trailing
}

extension DisplayWidth {
  /// Fills a text up with spaces to a number of cells; a text that is wider stays as it is.
  public func padded(
    _ text: String, to columns: Int, aligned alignment: TextAlignment = .leading
  ) -> String {
    let padding = String(repeating: " ", count: max(0, columns - cells(of: text)))
    return alignment == .leading ? text + padding : padding + text
  }

  /// Cuts a text to at most a number of cells and ends a cut text with `...`.
  ///
  /// No character is cut in two, so the result may be one cell narrower. In fewer than four columns
  /// there is no room for the dots and the text is cut without them.
  public func truncated(_ text: String, to columns: Int) -> String {
    if cells(of: text) <= columns { return text }
    let ending = columns < 4 ? "" : "..."
    return beginning(of: text, within: columns - ending.count) + ending
  }

  private func beginning(of text: String, within columns: Int) -> String {
    var result = ""
    var used = 0
    for character in text {
      used += cells(of: character)
      if used > columns { break }
      result.append(character)
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether a terminal draws this scalar onto the cell before it, or not at all.
  fileprivate var takesNoCell: Bool {
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return true  // vowels and finals of a Hangul syllable
    case 0x3164, 0xFFA0: return true  // Hangul fillers
    case 0xAD: return false  // the soft hyphen is drawn
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: return false
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return true
    case .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}

extension [ClosedRange<UInt32>] {
  /// Whether one of the ranges, which stand in rising order, holds a value.
  fileprivate func holds(_ value: UInt32) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if value < self[middle].lowerBound {
        high = middle
      } else if value > self[middle].upperBound {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
