import Testing

@testable import DelimitedText

@Suite struct FormulaGuardTests {
  @Test(
    "a text that a spreadsheet would run gets one more apostrophe",
    arguments: [
      "=1", "+1", "-1", "@a", "＝1", "＋1", "－1", "＠a", "\tx", "\rx", " =1", "\u{A0}=1", "\u{3000}-",
      "'=1", "''+", "' @", "'\t", "  \t  x", "\r\n=", "\n\r", "-",
    ])
  func guarded(text: String) {
    #expect(FormulaGuard.guarded(text) == "'" + text)
    #expect(FormulaGuard.unguarded("'" + text) == text)
  }

  @Test(
    "every other text is written and read as it is",
    arguments: [
      "", "'", "''", "a=1", "1-2", "' a", "'a'", "'1", " ", "\n", "\u{B}", "−1", "≠", "가=", "’=1",
      "\"=1",
    ])
  func plain(text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.unguarded(text) == text)
  }

  @Test("reading takes off one apostrophe and no more")
  func onlyOne() {
    #expect(FormulaGuard.unguarded("''=1") == "'=1")
    #expect(FormulaGuard.unguarded("=1") == "=1")
  }
}
