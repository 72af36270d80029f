internal import Crypto
internal import FoundationEssentials

/// The slow, salted hash by which a person's own code is found again.
///
/// PBKDF2-HMAC-SHA256 (RFC 8018), cut to 128 bits: more than the ten digits hold, and half the
/// room in the table and its index.
public enum CodeHash {
  /// The rounds that take about 40 ms in a release build.
  public static let defaultRounds = 25_000

  /// The hash of some bytes: 16 bytes.
  ///
  /// - Parameter rounds: How often the hash is repeated, 1 or more.
  static func hash(_ password: [UInt8], salt: [UInt8], rounds: Int) -> [UInt8] {
    let key = SymmetricKey(data: password)
    var block = Array(HMAC<SHA256>.authenticationCode(for: salt + [0, 0, 0, 1], using: key))
    var sum = block
    for _ in 1..<max(rounds, 1) {
      block = Array(HMAC<SHA256>.authenticationCode(for: block, using: key))
      for index in sum.indices { sum[index] ^= block[index] }
    }
    return Array(sum.prefix(16))
  }
}
