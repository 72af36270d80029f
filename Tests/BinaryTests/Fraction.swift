/// An exact fraction of small numbers, in lowest terms; only for these tests.
struct Fraction: Equatable, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
  let numerator: Int
  let denominator: Int

  init(_ numerator: Int, over denominator: Int = 1) {
    let divisor = Self.commonDivisor(abs(numerator), abs(denominator))
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  init(integerLiteral value: Int) {
    self.init(value)
  }

  /// Reads `3`, `0.25` or `1/3`.
  init?(_ text: String) {
    let parts = text.split(separator: "/").map(String.init)
    let point = text.split(separator: ".").map(String.init)
    if parts.count == 2, let above = Int(parts[0]), let below = Int(parts[1]), below != 0 {
      self.init(above, over: below)
    } else if point.count == 2, let above = Int(point[0] + point[1]) {
      self.init(above, over: point[1].reduce(1) { power, _ in power * 10 })
    } else if let whole = Int(text) {
      self.init(whole)
    } else {
      return nil
    }
  }

  var description: String { "\(numerator)/\(denominator)" }

  /// Times one hundred, rounded once, half away from zero, with so many decimals.
  func percent(decimals: Int = 1) -> String {
    let power = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let units = (2 * numerator * 100 * power + denominator) / (2 * denominator)
    guard decimals > 0 else { return String(units) }
    let rest = String(units % power)
    return "\(units / power)." + String(repeating: "0", count: decimals - rest.count) + rest
  }

  static func + (left: Self, right: Self) -> Self {
    Self(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  static func * (left: Self, right: Self) -> Self {
    Self(left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  static func / (left: Self, right: Self) -> Self {
    Self(left.numerator * right.denominator, over: left.denominator * right.numerator)
  }

  static func < (left: Self, right: Self) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  private static func commonDivisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? max(left, 1) : commonDivisor(right, left % right)
  }
}

extension Sequence where Element == Fraction {
  /// The sum, 0 for none.
  var sum: Fraction { reduce(0, +) }
}
