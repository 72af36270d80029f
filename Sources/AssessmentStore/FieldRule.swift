/// What a text field may hold; the same limits as the table's CHECKs, with a sentence.
enum FieldRule {
  /// Checks the length of a text in Unicode scalars, as SQLite counts; nil is always fine.
  ///
  /// - Throws: ``StoreError/badField(_:problem:)``.
  static func check(_ text: String?, _ field: String, _ lengths: ClosedRange<Int>) throws {
    guard let text else { return }
    let length = text.unicodeScalars.count
    guard !text.unicodeScalars.contains("\0") else {
      throw StoreError.badField(field, problem: "it holds a zero byte; remove it")
    }
    guard length >= lengths.lowerBound else {
      throw StoreError.badField(
        field, problem: "it has \(length) characters; write \(lengths.lowerBound) or more")
    }
    guard length <= lengths.upperBound else {
      throw StoreError.badField(
        field, problem: "it has \(length) characters; \(lengths.upperBound) is the most")
    }
  }

  /// Checks a code such as `seoul-hq`.
  static func checkCode(_ code: String, _ field: String) throws {
    try check(code, field, 1...64)
  }

  /// Checks that a text begins like a JSON object.
  static func checkJSON(_ text: String, _ field: String) throws {
    guard text.utf8.first != UInt8(ascii: "{") else { return }
    throw StoreError.badField(field, problem: "it is not a JSON object; encode it again")
  }

  /// Checks a day such as `2026-11-30`; nil is always fine.
  static func checkDay(_ day: String?, _ field: String) throws {
    guard let day else { return }
    guard isDay(day) else {
      throw StoreError.badField(field, problem: "'\(day)' is not a day such as 2026-11-30")
    }
  }

  /// Checks a month and day such as `04-01`; nil is always fine.
  static func checkMonthDay(_ monthDay: String?, _ field: String) throws {
    guard let monthDay else { return }
    guard isDay("2024-" + monthDay) else {
      throw StoreError.badField(
        field, problem: "'\(monthDay)' is not a month and day such as 04-01")
    }
  }

  /// Checks a country code such as `KR`; nil is always fine.
  static func checkCountry(_ country: String?, _ field: String) throws {
    guard let country else { return }
    guard country.utf8.count == 2, country.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      throw StoreError.badField(field, problem: "'\(country)' is not a country code such as KR")
    }
  }

  /// Checks a number of people; nil is always fine.
  static func checkCount(_ count: Int?, _ field: String) throws {
    guard let count, count < 0 else { return }
    throw StoreError.badField(field, problem: "\(count) is less than 0; leave it out if unknown")
  }

  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) })
    else { return false }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3, (1...12).contains(numbers[1]) else { return false }
    let isLeap = numbers[0] % 4 == 0 && (numbers[0] % 100 != 0 || numbers[0] % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[numbers[1] - 1]).contains(numbers[2])
  }
}
