import Testing

@testable import AssessmentStore

@Suite struct FieldRuleTests {
  @Test(
    "Lengths count Unicode scalars as SQLite does.",
    arguments: [
      ("가나", nil), ("가나다", nil), ("", "it has 0 characters; write 2 or more"),
      ("가나다라", "it has 4 characters; 3 is the most"), (nil, nil),
      ("a\0b", "it holds a zero byte; remove it"),
    ] as [(String?, String?)])
  func lengths(text: String?, problem: String?) throws {
    var found: String?

    do {
      try FieldRule.check(text, "name", 2...3)
    } catch StoreError.badField("name", let problem) {
      found = problem
    }

    #expect(found == problem)
  }

  @Test(
    "A day is a day of the calendar.",
    arguments: [
      ("2026-11-30", true), ("2024-02-29", true), ("2000-02-29", true), ("1900-02-29", false),
      ("2026-02-29", false), ("2026-13-01", false), ("2026-00-01", false), ("2026-01-00", false),
      ("2026-1-1", false), ("20261130", false), ("", false), ("２０２６-11-30", false),
      ("2026-11-30 ", false), ("-026-11-30", false),
    ])
  func days(text: String, isDay: Bool) {
    #expect(((try? FieldRule.checkDay(text, "opens")) != nil) == isDay)
  }

  @Test(
    "A fiscal year begins on a month and day.",
    arguments: [("01-01", true), ("02-29", true), ("13-01", false), ("1-1", false)])
  func monthDays(text: String, isMonthDay: Bool) {
    #expect(((try? FieldRule.checkMonthDay(text, "start")) != nil) == isMonthDay)
  }

  @Test(
    "A country is two capital letters, a number of people is not negative.",
    arguments: [("KR", true), ("kr", false), ("KOR", false)])
  func countries(code: String, isCountry: Bool) {
    #expect(((try? FieldRule.checkCountry(code, "country")) != nil) == isCountry)
    #expect((try? FieldRule.checkCount(-1, "headcount")) == nil)
    #expect((try? FieldRule.checkCount(0, "headcount")) != nil)
  }
}
