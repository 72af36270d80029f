/// Takes records out of the bytes of a valid UTF-8 text.
struct CSVParser {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var counter = PositionCounter()

  init(bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// Whether the text ended without a line end, seen after the last record.
  var endedInsideLine: Bool {
    index == bytes.count && bytes.last.map { !$0.isLineEnd } ?? false
  }

  /// Takes the next record; empty lines are none.
  ///
  /// - Returns: nil at the end of the text.
  mutating func nextRecord() throws(DelimitedTextError) -> [CSVField]? {
    while let byte = current, byte.isLineEnd { advance() }
    guard current != nil else { return nil }

    var fields = [try nextField()]
    while current == separator {
      advance()
      fields.append(try nextField())
    }
    passLineEnd()
    return fields
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func advance() {
    counter.pass(bytes[index])
    index += 1
  }

  private mutating func passLineEnd() {
    if current == UInt8(ascii: "\r") { advance() }
    if current == UInt8(ascii: "\n") { advance() }
  }

  private mutating func nextField() throws(DelimitedTextError) -> CSVField {
    let position = counter.position
    if current == .quote { return CSVField(text: try quotedText(), position: position) }

    let start = index
    while let byte = current, byte != separator, !byte.isLineEnd { advance() }
    return CSVField(text: String(decoding: bytes[start..<index], as: UTF8.self), position: position)
  }

  private mutating func quotedText() throws(DelimitedTextError) -> String {
    let opening = counter.position
    var content: [UInt8] = []
    advance()
    while let byte = current {
      advance()
      if byte == .quote {
        if current != .quote {
          try expectEndOfField()
          return String(decoding: content, as: UTF8.self)
        }
        advance()
      }
      content.append(byte)
    }
    throw .openQuote(at: opening)
  }

  private func expectEndOfField() throws(DelimitedTextError) {
    if let byte = current, byte != separator, !byte.isLineEnd {
      throw .textAfterQuote(at: counter.position)
    }
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")

  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
