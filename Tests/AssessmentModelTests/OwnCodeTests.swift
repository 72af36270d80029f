import AssessmentModel
import AssessmentTesting
import Testing

@Suite("OwnCode")
struct OwnCodeTests {
  private static let seed: UInt64 = 5_724

  /// Two hundred codes of a seeded row of digits, and the ones whose digits are all alike.
  private let codes: [OwnCode] = {
    var generator = SplitMix64(seed: seed)
    let random = (0..<200).map { _ in
      (0..<9).map { _ in Int.random(in: 0...9, using: &generator) }
    }
    let alike = (0...9).map { Array(repeating: $0, count: 9) }
    return (random + alike).compactMap { OwnCode(random: $0) }
  }()

  @Test("the check digit of 572 is 4, leading zeros or not")
  func knownCheckDigit() {
    #expect(OwnCode(random: [0, 0, 0, 0, 0, 0, 5, 7, 2])?.digits == "0000005724")
    #expect(OwnCode(random: [0, 0, 0, 0, 0, 0, 0, 0, 0])?.digits == "0000000000")
  }

  @Test("a code that was made is read back as it is")
  func readBack() {
    #expect(codes.count == 210)
    for code in codes {
      #expect(code.digits.utf8.count == 10)
      #expect(OwnCode(typed: code.digits) == code)
    }
  }

  @Test("every single wrong digit is refused")
  func wrongDigit() {
    for code in codes {
      let digits = Array(code.digits)
      for index in digits.indices {
        for digit in "0123456789" where digit != digits[index] {
          var wrong = digits
          wrong[index] = digit

          #expect(OwnCode(typed: String(wrong)) == nil, "\(code.digits) read from \(wrong)")
        }
      }
    }
  }

  @Test("every swap of neighbours that differ is refused")
  func swappedNeighbours() {
    for code in codes {
      var digits = Array(code.digits)
      for index in digits.indices.dropLast() where digits[index] != digits[index + 1] {
        digits.swapAt(index, index + 1)
        #expect(OwnCode(typed: String(digits)) == nil, "\(code.digits) read from \(digits)")
        digits.swapAt(index, index + 1)
      }
    }
  }

  @Test("it is shown as 1234 567 890")
  func grouped() {
    #expect(OwnCode(random: [0, 0, 0, 0, 0, 0, 5, 7, 2])?.grouped == "0000 005 724")
  }

  @Test(
    "spaces and hyphens do not matter when it is typed",
    arguments: ["0000005724", "0000 005 724", "0000-005-724", "  00 0000 57 24 ", "0-0-0-0005724"])
  func typed(text: String) {
    #expect(OwnCode(typed: text)?.digits == "0000005724")
  }

  @Test(
    "what has not exactly ten digits is refused",
    arguments: [
      "", "000000572", "00000005724", "000000572x", "0000005724x", "0000.005.724", "00000０5724",
      "0000005724\n", "٠٠٠٠٠٠٥٧٢٤",
    ])
  func notTenDigits(text: String) {
    #expect(OwnCode(typed: text) == nil)
  }

  @Test(
    "a code is made of nine numbers from 0 to 9 and nothing else",
    arguments: [
      [], [1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8, 9, 0], [1, 2, 3, 4, 5, 6, 7, 8, 10],
      [-1, 2, 3, 4, 5, 6, 7, 8, 9],
    ])
  func notNineDigits(numbers: [Int]) {
    #expect(OwnCode(random: numbers) == nil)
  }
}
