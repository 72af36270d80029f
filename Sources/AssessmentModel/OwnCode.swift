/// The ten digits by which a person comes back: nine random ones and a Damm check digit.
///
/// Only a hash of it is stored. The check digit finds every single wrong digit and every swap of
/// neighbours, so a slip of the hand is told apart from an unknown code.
public struct OwnCode: Hashable, Sendable {
  /// The ten digits without spaces.
  public let digits: String

  /// Makes a code from nine random digits and adds the check digit; nil unless there are nine
  /// numbers, each 0...9.
  public init?(random nine: [Int]) {
    guard nine.count == 9, nine.allSatisfy({ (0...9).contains($0) }) else { return nil }
    digits = (nine + [OwnCode.checkDigit(of: nine)]).map(String.init).joined()
  }

  /// Reads what a person typed; spaces and hyphens do not matter.
  ///
  /// Nil when there are not ten digits, or when the check digit does not fit.
  public init?(typed text: String) {
    let kept = text.filter { $0 != " " && $0 != "-" }
    let numbers = kept.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
    guard numbers.count == 10, kept.count == 10, OwnCode.checkDigit(of: numbers) == 0 else {
      return nil
    }
    digits = numbers.map(String.init).joined()
  }

  /// The code in groups as it is shown: `1234 567 890`.
  public var grouped: String {
    "\(digits.prefix(4)) \(digits.dropFirst(4).prefix(3)) \(digits.suffix(3))"
  }

  /// The Damm check digit of a row of digits; 0 for a row that ends in its own check digit.
  private static func checkDigit(of digits: [Int]) -> Int {
    digits.reduce(0) { dammTable[$0][$1] }
  }

  /// The totally anti-symmetric quasigroup of order 10 of H. M. Damm's thesis (2004).
  private static let dammTable = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
  ]
}
