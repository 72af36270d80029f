extension Character {
  /// How many cells of a terminal the character fills, near enough for a caret and for wrapping:
  /// 2 for Korean, Chinese, Japanese and emoji, else 1.
  var cellWidth: Int {
    guard let value = unicodeScalars.first?.value, value >= 0x1100 else { return 1 }
    return switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}

/// How a paragraph breaks into lines of a terminal.
enum Wrapping {
  /// How many lines a paragraph fills when it is wrapped at spaces.
  ///
  /// A word wider than a line starts on a line of its own and goes on over the next ones.
  static func lines(of paragraph: String, width: Int) -> Int {
    var lines = 1
    var used = 0
    for word in paragraph.split(whereSeparator: \.isWhitespace) {
      let cells = word.reduce(0) { $0 + $1.cellWidth }
      if used > 0, used + 1 + cells <= width {
        used += 1 + cells
        continue
      }
      if used > 0 { lines += 1 }
      lines += max(0, cells - 1) / width
      used = cells == 0 ? 0 : (cells - 1) % width + 1
    }
    return lines
  }
}
