/// A place in a text file.
public struct TextPosition: Sendable, Equatable {
  /// The line, counted from 1; line ends inside quotes count.
  public let line: Int
  /// The character of the line, counted from 1 in Unicode scalars.
  public let column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Follows the position while the bytes of a UTF-8 text go by.
struct PositionCounter {
  private var line = 1
  private var column = 1
  private var followsCR = false

  var position: TextPosition { TextPosition(line: line, column: column) }

  mutating func pass(_ byte: UInt8) {
    let isLF = byte == UInt8(ascii: "\n")
    let isCR = byte == UInt8(ascii: "\r")
    if isCR || (isLF && !followsCR) {
      line += 1
      column = 1
    } else if !isLF, byte & 0xC0 != 0x80 {
      column += 1
    }
    followsCR = isCR
  }
}
