public import AssessmentModel

extension Finding {
  /// The finding, the line it is about, and a caret under the place.
  ///
  ///     modules/01-access.yaml:3:9: error: unknown key 'promt' ... [known-keys]
  ///           - promt: How often?
  ///             ^
  ///
  /// Tabs stay tabs in both lines and wide characters count as two cells, so that the caret stands
  /// right in a terminal. Without a line, or when the text has no such line, only the first line.
  ///
  /// - Parameters:
  ///   - text: The text of the file; nil when it is not at hand.
  ///   - width: The most cells that the quoted line may fill, 20 or more; what lies outside is cut
  ///     off and marked with `...`. Nil quotes the whole line.
  public func rendered(in text: String?, width: Int? = nil) -> String {
    guard let text, let line else { return description }
    let lines = SourceText.lines(of: SourceText.lineBreaksUnified(text))
    guard lines.indices.contains(line - 1) else { return description }
    var quote = QuotedLine(lines[line - 1], column: column)
    if let width { quote.cut(to: max(width, 20)) }
    return [description, quote.text, quote.caret].compactMap { $0 }.joined(separator: "\n")
  }
}

/// A line of a file with a marked column.
private struct QuotedLine {
  private var characters: [Character]
  private var marked: Int?

  init(_ line: Substring, column: Int?) {
    // A tab is the one control character that may be shown.
    characters = line.map { $0 == "\t" ? $0 : Character(ForbiddenCharacter.masked(String($0))) }
    marked = column.map { min(max($0 - 1, 0), characters.count) }
  }

  var text: String { String(characters) }

  var caret: String? {
    marked.map { marked in
      characters[..<marked].map { $0 == "\t" ? "\t" : String(repeating: " ", count: $0.cellWidth) }
        .joined() + "^"
    }
  }

  /// Keeps a piece of the line around the marked column.
  mutating func cut(to width: Int) {
    guard cells(characters) > width else { return }
    let marked = marked ?? 0
    if cells(characters[..<marked]) >= width * 2 / 3 {
      var start = marked
      while start > 0, cells(characters[(start - 1)..<marked]) < width / 3 { start -= 1 }
      characters = Array("...") + characters[start...]
      self.marked = marked - start + 3
    }
    guard cells(characters) > width else { return }
    var kept: [Character] = []
    var used = 3
    for character in characters {
      used += character.cellWidth
      guard used <= width else { break }
      kept.append(character)
    }
    characters = kept + "..."
  }

  private func cells(_ characters: some Sequence<Character>) -> Int {
    characters.reduce(0) { $0 + $1.cellWidth }
  }
}
