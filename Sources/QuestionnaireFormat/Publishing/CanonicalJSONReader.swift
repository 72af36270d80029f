/// Reads what `CanonicalJSON` writes; anything else, white space included, is refused.
struct CanonicalJSONReader {
  /// Why a text cannot be read, with the byte where reading stopped, from 0.
  struct Fault: Error {
    var byte: Int
  }

  /// How deep values may lie in each other; a structure needs 12.
  private static let maximumDepth = 24

  private let bytes: [UInt8]
  private var next = 0

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Reads a whole text.
  ///
  /// - Throws: `Fault` when the text is not canonical JSON.
  static func value(of text: String) throws(Fault) -> CanonicalJSON {
    var reader = CanonicalJSONReader(text)
    let value = try reader.value(depth: 1)
    guard reader.next == reader.bytes.count else { throw reader.fault }
    return value
  }

  private var fault: Fault { Fault(byte: next) }
  private var byte: UInt8? { next < bytes.count ? bytes[next] : nil }

  private mutating func value(depth: Int) throws(Fault) -> CanonicalJSON {
    guard depth <= CanonicalJSONReader.maximumDepth, let first = byte else { throw fault }
    switch first {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try skip("true")
      return .boolean(true)
    case UInt8(ascii: "f"):
      try skip("false")
      return .boolean(false)
    default: return .integer(try integer())
    }
  }

  private mutating func object(depth: Int) throws(Fault) -> CanonicalJSON {
    var members: [String: CanonicalJSON] = [:]
    var last: String?
    try skip("{")
    if take("}") { return .object(members) }
    repeat {
      let key = try string()
      // Keys that stand twice, or in another order, are not canonical.
      if let last, !last.utf8.lexicographicallyPrecedes(key.utf8) { throw fault }
      try skip(":")
      members[key] = try value(depth: depth + 1)
      last = key
    } while take(",")
    try skip("}")
    return .object(members)
  }

  private mutating func array(depth: Int) throws(Fault) -> CanonicalJSON {
    var values: [CanonicalJSON] = []
    try skip("[")
    if take("]") { return .array(values) }
    repeat { values.append(try value(depth: depth + 1)) } while take(",")
    try skip("]")
    return .array(values)
  }

  private mutating func string() throws(Fault) -> String {
    try skip("\"")
    var text: [UInt8] = []
    while let byte, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw fault }
      next += 1
      text.append(byte == UInt8(ascii: "\\") ? try escaped() : byte)
    }
    try skip("\"")
    return String(decoding: text, as: UTF8.self)
  }

  /// The character after a backslash: one of those that have to be escaped.
  private mutating func escaped() throws(Fault) -> UInt8 {
    guard let first = byte else { throw fault }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "\\") {
      next += 1
      return first
    }
    try skip("u00")
    guard next + 2 <= bytes.count,
      let code = UInt8(String(decoding: bytes[next..<(next + 2)], as: UTF8.self), radix: 16),
      code < 0x20
    else { throw fault }
    next += 2
    return code
  }

  private mutating func integer() throws(Fault) -> Int {
    let digits = bytes[next...].prefix { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
    let text = String(decoding: digits, as: UTF8.self)
    guard let number = Int(text), String(number) == text else { throw fault }
    next += digits.count
    return number
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: sign) else { return false }
    next += 1
    return true
  }

  private mutating func skip(_ word: StaticString) throws(Fault) {
    for expected in word.description.utf8 {
      guard byte == expected else { throw fault }
      next += 1
    }
  }
}
