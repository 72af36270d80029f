import AssessmentModel
import Reporting
import Testing

@Suite struct CellTests {
  @Test(
    "a percentage is rounded once, half away from zero, with a fixed number of decimals",
    arguments: [
      ("21/40", 1, "52.5"), ("0.03625", 2, "3.63"), ("0.03625", 1, "3.6"), ("0.9995", 1, "100.0"),
      ("0.99949", 1, "99.9"), ("0.0005", 1, "0.1"), ("0.00049", 1, "0.0"), ("1/3", 1, "33.3"),
      ("0.625", 0, "63"), ("1", 1, "100.0"), ("0", 1, "0.0"),
    ])
  func percent(share: String, places: Int, expected: String) throws {
    let value = try #require(Ratio(share))

    #expect(Cell.percent(value, places: places) == .number(expected))
  }

  @Test("a share that is missing is an empty cell, never a zero")
  func missing() {
    #expect(Cell.percent(nil) == .empty)
    #expect(Cell.exact(nil) == .empty)
    #expect(Cell.optional(nil as String?) == .empty)
    #expect(Cell.empty.plainText == "")
  }

  @Test(
    "an exact value is a decimal where it ends, else a fraction in lowest terms",
    arguments: [
      ("0.25", "0.25"), ("2/4", "0.5"), ("1", "1"), ("0", "0"), ("1/3", "1/3"), ("4/6", "2/3"),
      ("0.000000000001", "0.000000000001"),
    ])
  func exact(value: String, expected: String) {
    #expect(Cell.exact(Ratio(value)) == .exact(expected))
  }
}
