internal import Crypto
internal import FoundationEssentials

/// One step of the schema as plain SQL; never edited after its release.
public struct Migration: Hashable, Sendable {
  /// The file's name without its ending, such as `0001-create-database-fact`.
  public let name: String
  /// The statements; they run inside a transaction that they must not end.
  public let sql: String

  /// Makes a step from a file's name, with or without `.sql`, and its text.
  public init(name: String, sql: String) {
    self.name = name.hasSuffix(".sql") ? String(name.dropLast(4)) : name
    self.sql = sql
  }

  /// The number that the name begins with, from 1; nil unless the name is `NNNN-verb-object`.
  public var number: Int? {
    let digits = name.prefix(4)
    guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(digits), number > 0, name.dropFirst(4).first == "-", name.utf8.count > 5
    else { return nil }
    return number
  }

  /// The SHA-256 of the text in lower-case hexadecimal.
  public var sha256: String {
    hexadecimal(SHA256.hash(data: Array(sql.utf8)))
  }
}
