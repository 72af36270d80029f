/// Counts the terminal cells that a text takes on one line.
public typealias CellCount = @Sendable (String) -> Int

/// Fits text into a number of terminal columns.
///
/// How wide a text is depends on the terminal, so counting is a parameter: Korean letters take two
/// cells each.
public struct TextFlow: Sendable {
  /// The cells a line may take, at least 2.
  public let columns: Int
  /// How cells are counted.
  public let width: CellCount

  /// Makes a flow.
  ///
  /// - Parameters:
  ///   - columns: The cells a line may take; less than 2 counts as 2, because one character may
  ///     take two.
  ///   - width: How cells are counted.
  public init(columns: Int, width: @escaping CellCount) {
    self.columns = max(2, columns)
    self.width = width
  }

  /// Breaks a text at spaces; a word wider than a line is broken between characters.
  ///
  /// A newline in the text starts a new line. The indents give way where they would leave less
  /// than two columns.
  ///
  /// - Parameters:
  ///   - text: The text; made safe for a terminal here.
  ///   - first: What stands before the first line, such as two spaces or a dash.
  ///   - rest: What stands before every other line.
  /// - Returns: The lines without spaces at their ends; none for a text without words.
  public func lines(of text: String, first: String = "", rest: String? = nil) -> [String] {
    let room = columns - 2
    let lead = width(first) <= room ? first : ""
    let indent = rest ?? String(repeating: " ", count: width(first))
    let hanging = width(indent) <= room ? indent : ""
    var lines: [String] = []
    for paragraph in text.split(whereSeparator: \.isNewline) {
      append(TextFlow.words(of: paragraph), lead: lead, hanging: hanging, to: &lines)
    }
    return lines
  }

  /// The words of a line, safe for a terminal; a percent sign stays with its number.
  private static func words(of paragraph: Substring) -> [String] {
    var words: [String] = []
    for word in paragraph.split(separator: " ").map({ oneLine(String($0)) }) {
      if word.hasPrefix("%"), let number = words.popLast() {
        words.append(number + " " + word)
      } else {
        words.append(word)
      }
    }
    return words
  }

  private func append(
    _ words: [String], lead: String, hanging: String, to lines: inout [String]
  ) {
    var line = lines.isEmpty ? lead : hanging
    var hasWords = false
    func finish() {
      lines.append(line)
      line = hanging
      hasWords = false
    }
    for word in words {
      if hasWords, width(line) + 1 + width(word) > columns { finish() }
      if hasWords {
        line += " " + word
        continue
      }
      for character in word {
        if hasWords, width(line) + width(String(character)) > columns { finish() }
        line.append(character)
        hasWords = true
      }
    }
    if hasWords { finish() }
  }

  /// Cuts a text to a number of cells; what is cut ends with `...` where there is room for it.
  public func cut(_ text: String, to cells: Int) -> String {
    if width(text) <= cells { return text }
    let ending = cells < 4 ? "" : "..."
    var result = ""
    for character in text {
      if width(result + String(character)) > cells - ending.count { break }
      result.append(character)
    }
    return result + ending
  }

  /// Fills a text up with spaces to a number of cells; a wider text stays as it is.
  public func padded(
    _ text: String, to cells: Int, alignment: ColumnAlignment = .leading
  ) -> String {
    let spaces = String(repeating: " ", count: max(0, cells - width(text)))
    return alignment == .leading ? text + spaces : spaces + text
  }

  /// A stored text as one line that cannot command a terminal.
  ///
  /// Control characters, line breaks and marks that turn the direction of writing become spaces:
  /// a name from a file must not move the cursor or pretend to be another row.
  static func oneLine(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(scalar.commandsTerminal ? " " : scalar) }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// Whether this is a control character, a line separator or an override of writing direction.
  var commandsTerminal: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
