/// Breaks text into lines that fit a number of terminal columns.
///
/// A line is broken at a space. A word that is wider than a whole line (an address, a sentence
/// written without spaces) starts a line of its own and is broken between characters, never inside
/// one. Spaces at a break are dropped; several spaces in a row become one.
public struct TextWrapping: Sendable, Equatable {
  private let columns: Int
  private let indent: String
  private let width: DisplayWidth

  /// Makes a wrapping.
  ///
  /// - Parameters:
  ///   - columns: The number of cells a line may take; less than 2 counts as 2, because one
  ///     character may take two cells.
  ///   - hangingIndent: The number of spaces before every line but the first. It gives way where
  ///     it would leave less than two columns for text.
  ///   - width: How cells are counted.
  public init(columns: Int, hangingIndent: Int = 0, width: DisplayWidth = DisplayWidth()) {
    self.columns = max(2, columns)
    indent = String(repeating: " ", count: max(0, min(hangingIndent, self.columns - 2)))
    self.width = width
  }

  /// Breaks a text; a newline in it always starts a new line.
  ///
  /// - Returns: The lines without newlines and without spaces at their ends; one empty line for an
  ///   empty text.
  public func lines(of text: String) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      append(paragraph.split(separator: " "), to: &lines)
    }
    return lines
  }

  private func append(_ words: [Substring], to lines: inout [String]) {
    var line = lines.isEmpty ? "" : indent
    var isBlank = true
    func finish() {
      lines.append(isBlank ? "" : line)
      line = indent
      isBlank = true
    }

    for word in words {
      let cells = width.cells(of: word)
      if !isBlank {
        if width.cells(of: line) + 1 + cells <= columns {
          line += " " + word
          continue
        }
        finish()
      }
      for character in word {
        if !isBlank, width.cells(of: line) + width.cells(of: character) > columns { finish() }
        line.append(character)
        isBlank = false
      }
    }
    finish()
  }
}
