import Reporting
import Testing

@Suite struct TextFlowTests {
  private func lines(_ text: String, _ columns: Int, first: String = "") -> [String] {
    TextFlow(columns: columns, width: TinyWidth.cells).lines(of: text, first: first)
  }

  @Test("text breaks at spaces, further lines stand under the text after the mark")
  func spaces() {
    #expect(
      lines("one two three four", 12, first: "  1  ") == [
        "  1  one two", "     three", "     four",
      ])
  }

  @Test("a newline starts a new line, a text without words has no lines")
  func newlines() {
    #expect(lines("one\n\ntwo", 20) == ["one", "two"])
    #expect(lines(" \n ", 20) == [])
  }

  @Test("a word wider than the window breaks between characters, never inside one")
  func longWords() {
    #expect(lines("안전하고행복한 삶", 7) == ["안전하", "고행복", "한 삶"])
  }

  @Test("a percent sign is never parted from its number")
  func percent() {
    #expect(lines("it would be 56.3 %.", 16) == ["it would be", "56.3 %."])
  }

  @Test("indents give way where they would leave no room for text")
  func narrow() {
    #expect(lines("ab", 3, first: "     ") == ["ab"])
  }

  @Test(
    "what is cut ends with three dots where there is room for them",
    arguments: [(9, "조직 ..."), (10, "조직 문..."), (3, "조"), (40, "조직 문화 점검")])
  func cut(cells: Int, expected: String) {
    let flow = TextFlow(columns: 80, width: TinyWidth.cells)

    #expect(flow.cut("조직 문화 점검", to: cells) == expected)
  }
}
