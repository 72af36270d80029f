/// The text of a file and what its first bytes told.
struct DecodedText {
  /// The text as valid UTF-8, without byte order mark.
  let bytes: [UInt8]
  /// Whether the file began with a byte order mark.
  let hadByteOrderMark: Bool
}

/// Finds the encoding of a file from its bytes.
enum TextDecoding {
  /// Decodes UTF-8 with or without byte order mark, and UTF-16 with one.
  static func decode(_ bytes: [UInt8]) throws(DelimitedTextError) -> DecodedText {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw .encoding(.utf32, at: PositionCounter().position)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return try decodeUTF16(bytes, low: 0, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try decodeUTF16(bytes, low: 1, high: 0) }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
      throw .encoding(.workbook, at: PositionCounter().position)
    }

    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = hasMark ? Array(bytes.dropFirst(3)) : bytes
    if content.prefix(256).count(where: { $0 == 0 }) * 4 > min(256, content.count) {
      throw .encoding(.utf16WithoutMark, at: PositionCounter().position)
    }
    guard String(validating: content, as: UTF8.self) != nil else {
      throw .encoding(suspectedCodePage(of: content), at: firstFault(in: content, as: UTF8.self))
    }
    return DecodedText(bytes: content, hadByteOrderMark: hasMark)
  }

  private static func decodeUTF16(
    _ bytes: [UInt8], low: Int, high: Int
  ) throws(DelimitedTextError) -> DecodedText {
    var units = stride(from: 2, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + low])
    }
    // Half a unit at the end is a fault as half a pair is.
    if !bytes.count.isMultiple(of: 2) { units.append(0xD800) }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw .encoding(.brokenUTF16, at: firstFault(in: units, as: UTF16.self))
    }
    return DecodedText(bytes: Array(text.utf8), hadByteOrderMark: true)
  }

  private static func firstFault<Codec: UnicodeCodec>(
    in units: [Codec.CodeUnit], as codec: Codec.Type
  ) -> TextPosition {
    var decoder = codec.init()
    var iterator = units.makeIterator()
    var counter = PositionCounter()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      for byte in String(scalar).utf8 { counter.pass(byte) }
    }
    return counter.position
  }

  /// Names the code page of bytes that are not UTF-8.
  ///
  /// In CP949 a Korean syllable is a pair whose first byte is B0...C8 and whose second is A1...FE; in
  /// Windows-1252 a letter with an accent usually stands alone between ASCII letters.
  private static func suspectedCodePage(of bytes: [UInt8]) -> SuspectedEncoding {
    var pairs = 0
    var syllables = 0
    var lone = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte < 0x80 { continue }
      guard index < bytes.count, bytes[index] >= 0x80 else {
        lone += 1
        continue
      }
      pairs += 1
      if (0xB0...0xC8).contains(byte), bytes[index] >= 0xA1 { syllables += 1 }
      index += 1
    }
    if syllables * 2 > pairs + lone { return .cp949 }
    return lone * 2 > pairs + lone ? .windows1252 : .unknown
  }
}
