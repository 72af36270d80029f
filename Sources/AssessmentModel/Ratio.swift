internal import BigInt

/// An exact fraction in lowest terms; scores, points and weights are never binary floats.
///
/// Weights with two decimals need up to 142 bits, hence integers of any size (`scoring.md` H1).
public struct Ratio: Hashable, Sendable {
  private let top: BigInt
  private let bottom: BigInt

  /// Zero.
  public static let zero = Ratio(0)
  /// One.
  public static let one = Ratio(1)
  /// One half.
  public static let half = Ratio(reducing: 1, over: 2)

  /// Makes a whole number.
  public init(_ value: Int) {
    top = BigInt(value)
    bottom = 1
  }

  /// Makes the fraction of two whole numbers; nil when the denominator is 0.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(reducing: BigInt(numerator), over: BigInt(denominator))
  }

  /// Reads `3`, `0.25`, `-1.5` or `1/3`; nil for anything else, a denominator of 0 included.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      guard let value = Ratio.decimal(text) else { return nil }
      self = value
    case 2:
      guard let top = Ratio.integer(parts[0]), let bottom = Ratio.integer(parts[1]), bottom > 0
      else { return nil }
      self.init(reducing: top, over: bottom)
    default: return nil
    }
  }

  private init(reducing numerator: BigInt, over denominator: BigInt) {
    let sign: BigInt = denominator < 0 ? -1 : 1
    let divisor = numerator.greatestCommonDivisor(with: denominator) * sign
    top = numerator / divisor
    bottom = denominator / divisor
  }

  private static func integer(_ text: some StringProtocol) -> BigInt? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return BigInt(String(text))
  }

  private static func decimal(_ text: some StringProtocol) -> Ratio? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first.map({ String($0) }) else { return nil }
    guard parts.count == 2 else { return integer(whole).map { Ratio(reducing: $0, over: 1) } }
    let decimals = parts[1]
    guard !decimals.hasPrefix("-"), let digits = integer(whole + decimals), integer(whole) != nil,
      !decimals.isEmpty
    else { return nil }
    return Ratio(reducing: digits, over: BigInt(10).power(decimals.utf8.count))
  }
}

// MARK: - Arithmetic

extension Ratio {
  /// The sum, exact.
  public static func + (left: Ratio, right: Ratio) -> Ratio {
    Ratio(
      reducing: left.top * right.bottom + right.top * left.bottom, over: left.bottom * right.bottom)
  }

  /// The difference, exact.
  public static func - (left: Ratio, right: Ratio) -> Ratio {
    Ratio(
      reducing: left.top * right.bottom - right.top * left.bottom, over: left.bottom * right.bottom)
  }

  /// The product, exact.
  public static func * (left: Ratio, right: Ratio) -> Ratio {
    Ratio(reducing: left.top * right.top, over: left.bottom * right.bottom)
  }

  /// The quotient, exact.
  ///
  /// - Precondition: The divisor is not zero; callers decide first what an empty basis means.
  public static func / (left: Ratio, right: Ratio) -> Ratio {
    precondition(right.top != 0, "a ratio is divided by zero; decide first what that means")
    return Ratio(reducing: left.top * right.bottom, over: left.bottom * right.top)
  }

  /// Adds in place.
  public static func += (left: inout Ratio, right: Ratio) {
    left = left + right
  }

  /// The distance from zero.
  public var magnitude: Ratio { top < 0 ? Ratio.zero - self : self }

  /// Whether the value is exactly zero.
  public var isZero: Bool { top.isZero }
}

extension Ratio: Comparable {
  /// Orders by value.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    left.top * right.bottom < right.top * left.bottom
  }
}

// MARK: - Text

extension Ratio {
  /// The numerator in lowest terms, as decimal digits; negative values carry the sign here.
  public var numeratorText: String { String(top) }

  /// The denominator in lowest terms, as decimal digits; at least 1.
  public var denominatorText: String { String(bottom) }

  /// The value to a fixed number of decimals, rounded half away from zero, never `-0`
  /// (`scoring.md` H2).
  ///
  /// `3.625` to two places is `3.63`.
  ///
  /// - Parameter places: Decimals to print, 0 or more.
  public func rounded(places: Int) -> String {
    let shift = BigInt(10).power(max(places, 0))
    let doubled = top.magnitude * shift.magnitude * 2 + bottom.magnitude
    let digits = doubled / (bottom.magnitude * 2)
    var text = String(digits)
    if places > 0 {
      text = String(repeating: "0", count: max(0, places + 1 - text.utf8.count)) + text
      text.insert(".", at: text.index(text.endIndex, offsetBy: -places))
    }
    return top < 0 && !digits.isZero ? "-" + text : text
  }

  /// The nearest binary floating-point value, for square roots and intervals only.
  public var approximation: Double {
    if let top = Int(exactly: top), let bottom = Int(exactly: bottom),
      top.magnitude < 1 << 53, bottom < 1 << 53
    {
      return Double(top) / Double(bottom)
    }
    return Double(rounded(places: 20)) ?? .nan
  }
}

extension Ratio: CustomStringConvertible {
  /// The value in lowest terms: `21/40`, or `3` for a whole number.
  public var description: String {
    bottom == 1 ? numeratorText : "\(numeratorText)/\(denominatorText)"
  }
}

extension Ratio: ExpressibleByIntegerLiteral {
  /// Makes a whole number from a literal.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

extension Ratio: Codable {
  /// Reads the value from its text, such as `21/40`.
  ///
  /// - Throws: `DecodingError` when the text is not a number or fraction.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Ratio(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not a number or fraction")
    }
    self = value
  }

  /// Writes the value as its text, so that no reader turns it into a binary float.
  ///
  /// - Throws: `EncodingError` when the encoder refuses the string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
