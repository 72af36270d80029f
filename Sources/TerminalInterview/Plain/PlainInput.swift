import Wording

/// What a typed line says.
enum PlainInput: Equatable {
  /// Enter alone.
  case empty
  /// A whole number.
  case number(Int)
  /// A word of the program, and what stands behind it.
  case word(CommandWord, String)
  /// Anything else, as it was typed.
  case unknown(String)

  /// Reads a line.
  init(_ line: String) {
    let text = line.trimmed
    if text.isEmpty {
      self = .empty
    } else if let number = Int(digits: text) ?? Int(digits: text.withoutCounter) {
      self = .number(number)
    } else {
      self = Self.command(text) ?? .unknown(text)
    }
  }
}

extension PlainInput {
  /// A word of the program at the start of a line; of two words, such as `해당 없음`, either way of
  /// writing counts.
  private static func command(_ text: String) -> PlainInput? {
    let (first, rest) = text.firstWord
    if let word = CommandWord(shortcut: first) { return .word(word, rest) }
    let (second, last) = rest.firstWord
    guard let word = CommandWord(shortcut: first + second), !second.isEmpty,
      !(first + second).allSatisfy(\.isASCII)
    else { return nil }
    return .word(word, last)
  }
}

extension StringProtocol {
  /// The text without the counter that Korean puts behind the number of a choice.
  fileprivate var withoutCounter: String {
    hasSuffix("번") ? String(dropLast()) : String(self)
  }

  /// The text without blanks at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// The first word, a colon behind it dropped, and what follows it.
  var firstWord: (word: String, rest: String) {
    let end = firstIndex { $0.isWhitespace || $0 == ":" } ?? endIndex
    let rest = self[end...].trimmed
    return (String(self[..<end]), rest.hasPrefix(":") ? rest.dropFirst().trimmed : rest)
  }
}

extension Int {
  /// Reads digits, also the wide ones that Korean input methods write; nil for anything else.
  init?(digits text: some StringProtocol) {
    let numbers = text.unicodeScalars.map { scalar -> Int? in
      switch scalar.value {
      case 0x30...0x39: Int(scalar.value) - 0x30
      case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
      default: nil
      }
    }
    let known = numbers.compactMap { $0 }
    guard known.count == numbers.count, (1...9).contains(known.count) else { return nil }
    self = known.reduce(0) { $0 * 10 + $1 }
  }
}
