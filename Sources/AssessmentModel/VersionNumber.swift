/// A version such as `1.0.0`: three whole numbers, ordered by value.
public struct VersionNumber: Hashable, Sendable {
  /// Counts changes after which scores are not comparable as a whole.
  public let major: Int
  /// Counts additions.
  public let minor: Int
  /// Counts corrections.
  public let patch: Int

  /// Makes a version from its three numbers, each 0 or more.
  public init(_ major: Int, _ minor: Int, _ patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Reads `1.0.0`; nil for anything that is not three numbers between dots.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, text.utf8.allSatisfy({ $0 == 0x2E || (0x30...0x39).contains($0) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    self.init(numbers[0], numbers[1], numbers[2])
  }
}

extension VersionNumber: Comparable {
  /// Orders by major, then minor, then patch number.
  public static func < (left: Self, right: Self) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}

extension VersionNumber: CustomStringConvertible {
  /// The version as `1.0.0`.
  public var description: String { "\(major).\(minor).\(patch)" }
}

extension VersionNumber: Codable {
  /// Reads the version from its text.
  ///
  /// - Throws: `DecodingError` when the text is not three numbers between dots.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let version = VersionNumber(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not a version such as 1.0.0")
    }
    self = version
  }

  /// Writes the version as its text.
  ///
  /// - Throws: `EncodingError` when the encoder refuses the string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
