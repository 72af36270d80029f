/// The text of one file, made ready for the YAML parser, with its lines for positions.
struct SourceText: Sendable {
  /// The file, relative to the questionnaire's folder.
  let file: String
  /// The text with `\n` as the only line break and forbidden characters masked.
  let text: String
  /// The lines of the text.
  let lines: [Substring]
  /// Whether a character is a scalar everywhere, so that columns need no counting.
  private let isASCII: Bool
  /// Where tabs and other forbidden characters stood, with the character; one per line.
  let forbidden: [(place: Place, character: Unicode.Scalar)]

  /// Prepares the text of a file.
  init(file: String, raw: String) {
    let plain = SourceText.lineBreaksUnified(raw)
    var found: [(place: Place, character: Unicode.Scalar)] = []
    if plain.utf8.contains(where: SourceText.mayBeForbidden) {
      let lines = SourceText.lines(of: plain)
      for (index, line) in lines.enumerated() {
        guard let at = line.unicodeScalars.firstIndex(where: ForbiddenCharacter.isForbidden) else {
          continue
        }
        let place = Place(file: file, line: index + 1, column: line[..<at].count + 1)
        found.append((place, line.unicodeScalars[at]))
      }
      text =
        found.isEmpty
        ? plain : lines.map { ForbiddenCharacter.masked($0, with: " ") }.joined(separator: "\n")
    } else {
      text = plain
    }
    self.file = file
    lines = SourceText.lines(of: text)
    isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    forbidden = found
  }

  /// The place of a line and a column counted in Unicode scalars, both from 1.
  ///
  /// A place after the end of the file is moved to the end of its last line with text.
  func place(line: Int, scalarColumn: Int) -> Place {
    guard lines.indices.contains(line - 1), line < lines.count || !lines[line - 1].isEmpty else {
      let last = lines.lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? 0
      return Place(file: file, line: last + 1, column: max(1, lines[last].count))
    }
    if isASCII { return Place(file: file, line: line, column: scalarColumn) }
    let prefix = lines[line - 1].unicodeScalars.prefix(max(0, scalarColumn - 1))
    let characters = String(String.UnicodeScalarView(prefix)).count
    return Place(file: file, line: line, column: characters + 1)
  }

  /// The text without a byte order mark and with `\n` for every kind of line end.
  static func lineBreaksUnified(_ raw: String) -> String {
    let hasReturn = raw.utf8.contains(0x0D)
    guard hasReturn || raw.unicodeScalars.first == "\u{FEFF}" else { return raw }
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in raw.unicodeScalars {
      switch scalar {
      case "\u{FEFF}" where previous == nil: break
      case "\n" where previous == "\r": break
      case "\r": scalars.append("\n")
      default: scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars)
  }

  /// The lines of a text whose only line break is `\n`.
  static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
  }

  /// Whether a byte may belong to a forbidden character; a quick look before a slow one.
  private static func mayBeForbidden(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x0A) || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
  }
}
