/// Looks for aliases before YAML is parsed.
///
/// A few lines of aliases of aliases grow to more values than any memory holds, so they have to be
/// found in the text. An alias counts when the text has an anchor of the same name.
enum AnchorScan {
  /// Where the first alias to an anchor of the file stands; nil when there is none.
  static func firstAlias(in source: SourceText) -> Place? {
    guard source.text.utf8.contains(0x26), source.text.utf8.contains(0x2A) else { return nil }
    var anchors: Set<Substring> = []
    var aliases: [(name: Substring, line: Int, at: Substring.Index)] = []
    for (number, line) in source.lines.enumerated() {
      for (sign, name, index) in marks(in: line) {
        if sign == 0x26 { anchors.insert(name) } else { aliases.append((name, number, index)) }
      }
    }
    guard let first = aliases.first(where: { anchors.contains($0.name) }) else { return nil }
    let column = source.lines[first.line][..<first.at].count + 1
    return Place(file: source.file, line: first.line + 1, column: column)
  }

  /// The names after `&` and `*` where a value may start.
  private static func marks(in line: Substring) -> [(UInt8, Substring, Substring.Index)] {
    let bytes = line.utf8
    var marks: [(UInt8, Substring, Substring.Index)] = []
    var previous: UInt8 = 0x20
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x26 || byte == 0x2A, " [{,:?-".utf8.contains(previous) {
        let name = bytes[bytes.index(after: index)...].prefix { isNameByte($0) }
        if !name.isEmpty { marks.append((byte, Substring(name), index)) }
      }
      previous = byte
    }
    return marks
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }
}
