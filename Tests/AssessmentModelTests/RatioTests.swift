import AssessmentModel
import AssessmentTesting
import FoundationEssentials
import Testing

@Suite("Ratio")
struct RatioTests {
  // MARK: Laws

  @Test("sums and products do not depend on order or grouping")
  func commutativeAndAssociative() {
    for (a, b, c) in Self.triples {
      #expect(a + b == b + a, "\(a), \(b)")
      #expect(a * b == b * a, "\(a), \(b)")
      #expect((a + b) + c == a + (b + c), "\(a), \(b), \(c)")
      #expect((a * b) * c == a * (b * c), "\(a), \(b), \(c)")
    }
  }

  @Test("a product of a sum is the sum of the products")
  func distributive() {
    for (a, b, c) in Self.triples {
      #expect(a * (b + c) == a * b + a * c, "\(a), \(b), \(c)")
      #expect(a * (b - c) == a * b - a * c, "\(a), \(b), \(c)")
    }
  }

  @Test("zero, one and inverses undo what they should")
  func identitiesAndInverses() {
    for (a, b, _) in Self.triples {
      #expect(a + .zero == a, "\(a)")
      #expect(a * .one == a, "\(a)")
      #expect((a * .zero).isZero, "\(a)")
      #expect((a - a).isZero, "\(a)")
      #expect(a - b == .zero - (b - a), "\(a), \(b)")
      #expect(a + b - b == a, "\(a), \(b)")
      guard !b.isZero else { continue }
      #expect(b / b == .one, "\(b)")
      #expect(a / b * b == a, "\(a), \(b)")
      #expect(.one / b * b == .one, "\(b)")
    }
  }

  @Test("exactly one of less, equal and greater holds, and sums keep the order")
  func order() {
    for (a, b, c) in Self.triples {
      #expect([a < b, a == b, b < a].count { $0 } == 1, "\(a), \(b)")
      #expect((a < b) == (a + c < b + c), "\(a), \(b), \(c)")
      #expect((a < b) == ((a - b) < .zero), "\(a), \(b)")
      #expect((a < b) == (.zero - b < .zero - a), "\(a), \(b)")
      if a < b, b < c { #expect(a < c, "\(a), \(b), \(c)") }
    }
  }

  @Test("the distance from zero is never negative and keeps the value but for the sign")
  func magnitude() {
    for (a, _, _) in Self.triples {
      #expect(a.magnitude >= .zero, "\(a)")
      #expect(a.magnitude == a || a.magnitude == .zero - a, "\(a)")
    }
  }

  @Test("adding in place is adding")
  func addingInPlace() {
    var sum = Ratio.zero
    for text in ["0.5", "1/3", "-1/6"] { sum += ratio(text) }

    #expect(sum == ratio("2/3"))
  }

  @Test("equal values are equal in lowest terms and in sets, however they were made")
  func lowestTerms() throws {
    for (a, b, _) in Self.triples where !b.isZero {
      let detour = (a * b) / b
      #expect(detour == a, "\(a), \(b)")
      #expect(Set([detour, a]).count == 1, "\(a), \(b)")
      #expect(detour.description == a.description, "\(a), \(b)")
    }
    #expect(Ratio(50, over: -100)?.description == "-1/2")
    #expect(Ratio(0, over: -7)?.description == "0")
    #expect(Ratio(-6, over: -3)?.description == "2")
    #expect(Ratio(1, over: 0) == nil)
  }

  // MARK: Size

  @Test("nothing overflows at the edge of machine integers")
  func machineIntegers() {
    let most = Ratio(Int.max)
    let least = Ratio(Int.min)

    #expect((most + 1).description == "9223372036854775808")
    #expect((least - 1).description == "-9223372036854775809")
    #expect((most * most).description == "85070591730234615847396907784232501249")
    #expect((1 / most / most).description == "1/85070591730234615847396907784232501249")
    #expect((most + 1 - 1) == most)
    #expect(most * most / most == most)
    #expect((.zero - least).description == "9223372036854775808")
    #expect(least / -1 == most + 1)
    #expect((1 / least).description == "-1/9223372036854775808")
    #expect(least.magnitude == most + 1)
    #expect(Ratio(Int.min, over: Int.min) == 1)
    #expect(Ratio(1, over: Int.min)?.description == "-1/9223372036854775808")
    #expect(least < most && most < most + 1 && least - 1 < least)
    #expect(most - 1 / most < most)
  }

  @Test("a hundred weights with two decimals are summed exactly")
  func longSums() {
    let forth = (1...100).reduce(Ratio.zero) { $0 + ratio("1/\($1)") }
    let back = (1...100).reversed().reduce(forth) { $0 - ratio("1/\($1)") }

    #expect(back.isZero)
    #expect(forth.denominatorText == "2788815009188499086581352357412492142272")
  }

  // MARK: Reading

  @Test(
    "whole numbers, decimals and fractions are read",
    arguments: [
      ("3", "3"), ("0", "0"), ("-0", "0"), ("007", "7"), ("0.25", "1/4"), ("-1.5", "-3/2"),
      ("-0.5", "-1/2"), ("0.10", "1/10"), ("1.0", "1"), ("1/3", "1/3"), ("-2/4", "-1/2"),
      ("0/5", "0"), ("12345678901234567890/10", "1234567890123456789"),
      ("0.123456789012345678901", "123456789012345678901/1000000000000000000000"),
    ])
  func reads(text: String, value: String) {
    #expect(Ratio(text)?.description == value)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", " ", "-", ".", "1.", ".5", "-.5", "1.2.3", "1,5", "+1", "1e3", "0x10", "1/0", "1/-2",
      "1/2/3", "1/", "/2", "1 /2", " 1", "1 ", "1.5/2", "1.-5", "--1", "٣", "½", "NaN", "1_000",
    ])
  func refuses(text: String) {
    #expect(Ratio(text) == nil)
  }

  @Test("the text of a value is read back as the value")
  func readsItsOwnText() {
    for (a, b, _) in Self.triples {
      #expect(Ratio(a.description) == a)
      #expect(Ratio("\(a.numeratorText)/\(a.denominatorText)") == a)
      #expect(Ratio((a * b).description) == a * b)
    }
  }

  @Test("a value is stored as text, so that no reader makes it a binary float")
  func coding() throws {
    let values = [ratio("21/40"), 3, ratio("-1/3")]

    let data = try JSONEncoder().encode(values)

    #expect(String(decoding: data, as: UTF8.self) == #"["21\/40","3","-1\/3"]"#)
    #expect(try JSONDecoder().decode([Ratio].self, from: data) == values)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Ratio].self, from: Data("[0.25]".utf8))
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Ratio].self, from: Data(#"["a quarter"]"#.utf8))
    }
  }

  // MARK: Rounding

  @Test(
    "rounding is half away from zero, on the exact value",
    arguments: [
      ("3.625", 2, "3.63"), ("-3.625", 2, "-3.63"), ("3.624999999999999999999", 2, "3.62"),
      ("62.5", 0, "63"), ("-62.5", 0, "-63"), ("0.5", 0, "1"), ("0.05", 1, "0.1"),
      ("2/3", 3, "0.667"),
      ("1/3", 0, "0"), ("1/3", 3, "0.333"), ("99.95", 1, "100.0"), ("9.995", 2, "10.00"),
      ("850/13", 1, "65.4"), ("1.005", 2, "1.01"), ("5", 2, "5.00"), ("0", 2, "0.00"),
      ("12345678901234567890.05", 1, "12345678901234567890.1"), ("5", -1, "5"),
    ])
  func rounding(value: String, places: Int, text: String) {
    #expect(ratio(value).rounded(places: places) == text)
  }

  @Test(
    "nothing is printed as minus zero", arguments: [("-0.04", 1), ("-1/1000", 2), ("-0.4", 0)])
  func noMinusZero(value: String, places: Int) {
    #expect(!ratio(value).rounded(places: places).hasPrefix("-"))
  }

  @Test("a rounded value is off by at most half a unit, and a tie lies further from zero")
  func roundingLaw() throws {
    for (a, _, _) in Self.triples {
      for places in 0...3 {
        let unit = (0..<places).reduce(Ratio.one) { unit, _ in unit / 10 }
        let rounded = try #require(Ratio(a.rounded(places: places)))
        let off = rounded - a

        #expect(off.magnitude * 2 <= unit, "\(a) to \(places)")
        if off.magnitude * 2 == unit {
          #expect(rounded.magnitude > a.magnitude, "\(a) to \(places)")
        }
      }
    }
  }

  @Test("the binary approximation is the nearest for small numbers and close for long ones")
  func approximation() {
    #expect(ratio("1/3").approximation == 1.0 / 3.0)
    #expect(ratio("-5/8").approximation == -0.625)
    #expect(abs(ratio("1/3").approximation - Self.long.approximation) < 1e-15)
  }

  // MARK: -

  /// One third with a numerator and denominator of more than 64 bits, but for the last digits.
  private static let long = ratio("333333333333333333333333/999999999999999999999998")

  /// Three hundred seeded triples: small fractions with many equal denominators, halves and ties,
  /// fractions at the edge of machine integers, and some far beyond it.
  private static let triples: [(Ratio, Ratio, Ratio)] = {
    var generator = SplitMix64(seed: 31)
    func next() -> Ratio {
      let small = Ratio(
        Int.random(in: -200...200, using: &generator),
        over: Int.random(in: 1...16, using: &generator))
      let edge = Ratio(
        Int.random(in: .min ... .max, using: &generator),
        over: Int.random(in: 1 ... .max, using: &generator))
      return switch Int.random(in: 0..<6, using: &generator) {
      case 0: edge ?? .zero
      case 1: (edge ?? .zero) * (edge ?? .zero)
      default: small ?? .zero
      }
    }
    return (0..<300).map { _ in (next(), next(), next()) }
  }()
}

/// A fraction written as text, such as `21/40`.
private func ratio(_ text: String) -> Ratio {
  Ratio(text) ?? Ratio(Int.min)
}
