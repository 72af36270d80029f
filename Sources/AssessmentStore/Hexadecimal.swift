/// Bytes as lower-case hexadecimal digits.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

/// The bytes that pairs of hexadecimal digits stand for; nil for anything else.
func bytes(hexadecimal text: String) -> [UInt8]? {
  let digits = Array(text.utf8)
  guard digits.count.isMultiple(of: 2) else { return nil }
  let pairs = stride(from: 0, to: digits.count, by: 2).map { start in
    UInt8(String(decoding: digits[start...(start + 1)], as: UTF8.self), radix: 16)
  }
  let bytes = pairs.compactMap { $0 }
  return bytes.count == pairs.count ? bytes : nil
}
