import TerminalIO
import Testing

@Suite struct TextWrappingTests {
  @Test("lines break at spaces and none is wider than the columns")
  func english() {
    let text = "When work in front of you looked unsafe, how often did you stop it?"

    let lines = TextWrapping(columns: 24).lines(of: text)

    #expect(
      lines == [
        "When work in front of",
        "you looked unsafe, how",
        "often did you stop it?",
      ])
  }

  @Test("a line that fills the columns exactly is not broken")
  func exactFit() {
    #expect(TextWrapping(columns: 9).lines(of: "stop work") == ["stop work"])
    #expect(TextWrapping(columns: 8).lines(of: "stop work") == ["stop", "work"])
  }

  @Test("Korean breaks at spaces, counted by cells")
  func korean() {
    let lines = TextWrapping(columns: 16).lines(of: "퇴사자의 계정을 영업일 1일 안에 비활성화한다.")

    #expect(lines == ["퇴사자의 계정을", "영업일 1일 안에", "비활성화한다."])
  }

  @Test("a word wider than a line starts a line and is broken between characters")
  func longWord() {
    let lines = TextWrapping(columns: 9).lines(of: "둘 기업시민실천가이드 끝")

    #expect(lines == ["둘", "기업시민", "실천가이", "드 끝"])
  }

  @Test("an accent stays with its letter when a long word is broken")
  func cluster() {
    #expect(TextWrapping(columns: 2).lines(of: "e\u{301}e\u{301}e\u{301}") == ["éé", "é"])
  }

  @Test("every line but the first is indented, also after a newline")
  func hangingIndent() {
    let wrapping = TextWrapping(columns: 20, hangingIndent: 3)

    let lines = wrapping.lines(of: "4. Usually, about 7-9 times\nout of 10")

    #expect(lines == ["4. Usually, about", "   7-9 times", "   out of 10"])
  }

  @Test("an indent that leaves no room gives way")
  func narrow() {
    #expect(TextWrapping(columns: 4, hangingIndent: 9).lines(of: "가나다") == ["가나", "  다"])
    #expect(TextWrapping(columns: 0).lines(of: "가나") == ["가", "나"])
  }

  @Test("empty lines and an empty text are kept, spaces in a row become one")
  func emptyLines() {
    #expect(TextWrapping(columns: 20).lines(of: "") == [""])
    #expect(
      TextWrapping(columns: 20).lines(of: "one\r\n\n  two   three ") == ["one", "", "two three"])
  }

  @Test("no line is wider than the window at any size", arguments: 2...60)
  func everySize(columns: Int) {
    let text = "기업시민 실천가이드 Self-check, 10 minutes: https://example.org/a/long/address 漢字かな 끝."
    let width = DisplayWidth()

    let lines = TextWrapping(columns: columns, hangingIndent: 2).lines(of: text)

    #expect(lines.allSatisfy { width.cells(of: $0) <= columns })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
