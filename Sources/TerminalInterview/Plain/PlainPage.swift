import TerminalIO

/// Writes paragraphs, line by line: no line is redrawn, and none is longer than any reader takes.
struct PlainPage {
  /// The most columns a line takes, however wide the window is.
  static let mostColumns = 78
  /// The most bytes a line takes, whatever signs it is made of.
  static let mostBytes = 500

  private let output: TextOutput
  private let window: () -> Int

  /// Makes a page.
  ///
  /// - Parameter window: The columns of the window, asked before every paragraph.
  init(output: TextOutput, window: @escaping () -> Int) {
    self.output = output
    self.window = window
  }

  /// How many columns a line may take now.
  var columns: Int { max(20, min(window(), Self.mostColumns)) }

  /// Writes a paragraph; a newline in it begins a new line.
  ///
  /// - Parameters:
  ///   - indent: Spaces before every line.
  ///   - hanging: Spaces before every line but the first, besides.
  func say(_ text: String, indent: Int = 0, hanging: Int = 0) throws {
    for line in lines(of: text, indent: indent, hanging: hanging) { try output.writeLine(line) }
  }

  /// Writes a text that is laid out in lines already; only lines that no reader takes are cut.
  func sayLines(of text: String) throws {
    let lines = SafeText(text).text.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines.flatMap({ Self.cut(String($0)) }) { try output.writeLine(line) }
  }

  /// Writes an empty line.
  func skipLine() throws {
    try output.writeLine("")
  }

  /// Writes what the respondent answers behind, without a line end.
  func prompt(_ text: String) throws {
    var lines = lines(of: text, indent: 0, hanging: 0)
    let last = lines.popLast() ?? ""
    for line in lines { try output.writeLine(line) }
    try output.write(last + " ")
  }

  private func lines(of text: String, indent: Int, hanging: Int) -> [String] {
    let wrapping = TextWrapping(columns: columns - indent, hangingIndent: hanging)
    let margin = String(repeating: " ", count: indent)
    return wrapping.lines(of: SafeText(text).text)
      .flatMap(Self.cut)
      .map { $0.isEmpty ? "" : margin + $0 }
  }

  /// A line in pieces of few enough bytes; only signs without width of their own make it so long.
  private static func cut(_ line: String) -> [String] {
    let most = mostBytes - mostColumns
    guard line.utf8.count > most else { return [line] }
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var bytes = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if bytes + size > most {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
        bytes = 0
      }
      piece.append(scalar)
      bytes += size
    }
    return pieces + [String(piece)]
  }
}
