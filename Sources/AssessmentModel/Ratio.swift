internal import BigInt

/// An exact fraction in lowest terms; scores, points and weights are never binary floats.
///
/// Weights with two decimals need up to 142 bits, hence integers of any size (`scoring.md` H1).
public struct Ratio: Hashable, Sendable {
  /// Lowest terms, denominator above 0. Both numbers are machine integers wherever they fit, so
  /// that equal values are stored alike, and a cycle of many thousand persons is scored in seconds.
  private enum Terms: Hashable {
    case small(Int, over: Int)
    indirect case large(BigInt, over: BigInt)
  }

  private let terms: Terms

  /// Zero.
  public static let zero = Ratio(0)
  /// One.
  public static let one = Ratio(1)
  /// One half.
  public static let half = Ratio(reducing: 1 as Int, over: 2)

  /// Makes a whole number.
  public init(_ value: Int) {
    terms = .small(value, over: 1)
  }

  /// Makes the fraction of two whole numbers; nil when the denominator is 0.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(reducing: numerator, over: denominator)
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
    let (top, bottom) = (numerator / divisor, denominator / divisor)
    if let top = Int(exactly: top), let bottom = Int(exactly: bottom) {
      terms = .small(top, over: bottom)
    } else {
      terms = .large(top, over: bottom)
    }
  }

  private init(reducing numerator: Int, over denominator: Int) {
    var (divisor, rest) = (denominator.magnitude, numerator.magnitude)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    guard denominator > 0, let divisor = Int(exactly: divisor) else {
      self.init(reducing: BigInt(numerator), over: BigInt(denominator))
      return
    }
    self.init(terms: .small(numerator / divisor, over: denominator / divisor))
  }

  private init(terms: Terms) {
    self.terms = terms
  }

  /// The numerator in lowest terms.
  private var top: BigInt {
    switch terms {
    case .small(let top, _): BigInt(top)
    case .large(let top, _): top
    }
  }

  /// The denominator in lowest terms.
  private var bottom: BigInt {
    switch terms {
    case .small(_, let bottom): BigInt(bottom)
    case .large(_, let bottom): bottom
    }
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
    if let (first, second, bottom) = smallTops(left, right),
      let top = exact(first.addingReportingOverflow(second))
    {
      return Ratio(reducing: top, over: bottom)
    }
    return Ratio(
      reducing: left.top * right.bottom + right.top * left.bottom, over: left.bottom * right.bottom)
  }

  /// The difference, exact.
  public static func - (left: Ratio, right: Ratio) -> Ratio {
    if let (first, second, bottom) = smallTops(left, right),
      let top = exact(first.subtractingReportingOverflow(second))
    {
      return Ratio(reducing: top, over: bottom)
    }
    return Ratio(
      reducing: left.top * right.bottom - right.top * left.bottom, over: left.bottom * right.bottom)
  }

  /// The product, exact.
  public static func * (left: Ratio, right: Ratio) -> Ratio {
    if case .small(let leftTop, let leftBottom) = left.terms,
      case .small(let rightTop, let rightBottom) = right.terms,
      let top = exact(leftTop.multipliedReportingOverflow(by: rightTop)),
      let bottom = exact(leftBottom.multipliedReportingOverflow(by: rightBottom))
    {
      return Ratio(reducing: top, over: bottom)
    }
    return Ratio(reducing: left.top * right.top, over: left.bottom * right.bottom)
  }

  /// The quotient, exact.
  ///
  /// - Precondition: The divisor is not zero; callers decide first what an empty basis means.
  public static func / (left: Ratio, right: Ratio) -> Ratio {
    precondition(!right.isZero, "a ratio is divided by zero; decide first what that means")
    if let (top, bottom, _) = smallTops(left, right) { return Ratio(reducing: top, over: bottom) }
    return Ratio(reducing: left.top * right.bottom, over: left.bottom * right.top)
  }

  /// Adds in place.
  public static func += (left: inout Ratio, right: Ratio) {
    left = left + right
  }

  /// The distance from zero.
  public var magnitude: Ratio { self < .zero ? .zero - self : self }

  /// Whether the value is exactly zero.
  public var isZero: Bool { terms == .small(0, over: 1) }

  /// Both numerators over the common denominator; nil where a machine integer is too small.
  private static func smallTops(_ left: Ratio, _ right: Ratio) -> (Int, Int, over: Int)? {
    guard case .small(let leftTop, let leftBottom) = left.terms,
      case .small(let rightTop, let rightBottom) = right.terms
    else { return nil }
    if leftBottom == rightBottom { return (leftTop, rightTop, leftBottom) }
    guard let first = exact(leftTop.multipliedReportingOverflow(by: rightBottom)),
      let second = exact(rightTop.multipliedReportingOverflow(by: leftBottom)),
      let bottom = exact(leftBottom.multipliedReportingOverflow(by: rightBottom))
    else { return nil }
    return (first, second, bottom)
  }

  private static func exact(_ result: (partialValue: Int, overflow: Bool)) -> Int? {
    result.overflow ? nil : result.partialValue
  }
}

extension Ratio: Comparable {
  /// Orders by value.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    if let (first, second, _) = smallTops(left, right) { return first < second }
    return left.top * right.bottom < right.top * left.bottom
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
    if case .small(let top, let bottom) = terms, top.magnitude < 1 << 53, bottom < 1 << 53 {
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
