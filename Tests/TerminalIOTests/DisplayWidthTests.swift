import Testing

@testable import TerminalIO

@Suite struct DisplayWidthTests {
  private let width = DisplayWidth()

  // The numbers were taken from another implementation (the Python package wcwidth 0.7.0, Unicode
  // 17.0.0), which agreed on 282,165 single characters and 5,216 longer texts.
  @Test(
    "a text takes as many cells as a terminal gives it",
    arguments: [
      ("", 0), ("a", 1), ("~", 1), ("Safety first", 12), ("é", 1), ("e\u{301}", 1), ("½", 1),
      ("가", 2), ("한글", 4), ("서울 HQ", 7), ("\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", 4),
      ("\u{1100}", 2), ("\u{1161}", 0), ("\u{11AF}", 0), ("\u{D7B0}", 0), ("\u{A960}", 2),
      ("ㄱ", 2), ("\u{3164}", 0), ("ｱ", 1), ("ア", 2), ("漢字", 4), ("、。", 4), ("１２！", 6),
      ("\u{FFA0}", 0), ("\u{AC00}\u{D7A3}", 4), ("\u{3000}", 2), ("\u{303F}", 1),
      ("😀", 2), ("\u{1FAE8}", 2), ("\u{1F469}\u{200D}\u{1F4BB}", 2),
      ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", 2), ("\u{1F44D}\u{1F3FD}", 2),
      ("\u{1F1F0}\u{1F1F7}", 2), ("\u{26A0}", 1), ("\u{26A0}\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2),
      ("\u{A9}", 1), ("\u{A9}\u{FE0F}", 2), ("#\u{FE0F}", 2), ("\u{AD}", 1), ("\u{200B}", 0),
      ("\u{FEFF}", 0), ("\u{301}", 0), ("\u{20DD}", 0), ("\u{600}", 1), ("\u{70F}", 1),
      ("\u{0E01}\u{0E49}", 1), ("\u{5D0}\u{5B8}", 1), ("\u{3099}", 0), ("\u{4DC0}", 2),
      ("\u{20000}", 2), ("\u{30000}", 2), ("\u{E0020}", 0), ("\u{2028}", 0), ("\u{1B}", 0),
      ("\r\n", 0), ("\u{85}", 0),
    ])
  func cells(text: String, expected: Int) {
    #expect(width.cells(of: text) == expected)
  }

  @Test(
    "an ambiguous character takes one cell, or two where the terminal is set up so",
    arguments: ["│", "·", "…", "—", "“", "①", "±", "→", "\u{E000}"])
  func ambiguous(text: String) {
    #expect(width.cells(of: text) == 1)
    #expect(DisplayWidth(ambiguousIsWide: true).cells(of: text) == 2)
  }

  @Test("a wide terminal draws marks onto the letter before them all the same")
  func ambiguousMark() {
    #expect(DisplayWidth(ambiguousIsWide: true).cells(of: "e\u{301}") == 1)
  }

  @Test("the ranges of the tables rise and do not touch")
  func tables() {
    for ranges in [DisplayWidth.wideRanges, DisplayWidth.ambiguousRanges] {
      for (range, next) in zip(ranges, ranges.dropFirst()) {
        #expect(range.upperBound + 1 < next.lowerBound)
      }
    }
  }

  @Test("padding counts cells, not characters")
  func padding() {
    #expect(width.padded("서울", to: 6) == "서울  ")
    #expect(width.padded("Seoul", to: 6) == "Seoul ")
    #expect(width.padded("서울", to: 6, aligned: .trailing) == "  서울")
    #expect(width.padded("too wide", to: 3) == "too wide")
  }

  @Test(
    "a text that is too wide is cut between characters and ends in three dots",
    arguments: [
      ("Access control", 14, "Access control"), ("Access control", 13, "Access con..."),
      ("서울 본사", 9, "서울 본사"), ("서울 본사", 8, "서울 ..."), ("서울 본사", 7, "서울..."),
      ("서울 본사", 6, "서..."), ("서울 본사", 3, "서"), ("Seoul", 2, "Se"), ("Seoul", 0, ""),
      ("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", 4, "e\u{301}..."),
    ])
  func truncation(text: String, columns: Int, expected: String) {
    let result = width.truncated(text, to: columns)

    #expect(result == expected)
    #expect(width.cells(of: result) <= columns)
  }
}
