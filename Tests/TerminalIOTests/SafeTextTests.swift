import TerminalIO
import Testing

@Suite struct SafeTextTests {
  @Test(
    "characters that command a terminal or turn the text round are shown, not sent",
    arguments: [
      ("\u{1B}[2Jgone", "<U+001B>[2Jgone"), ("a\u{7}b", "a<U+0007>b"), ("\u{0}", "<U+0000>"),
      ("\u{7F}", "<U+007F>"), ("\u{9B}31m", "<U+009B>31m"), ("\u{85}", "<U+0085>"),
      ("a\rb", "a<U+000D>b"), ("\u{202E}txt", "<U+202E>txt"),
      ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
      ("\u{202A}\u{202B}\u{202C}\u{202D}", "<U+202A><U+202B><U+202C><U+202D>"),
      ("\u{2067}\u{2068}", "<U+2067><U+2068>"), ("a\u{2028}b", "a<U+2028>b"),
      ("tab\there", "tab here"),
    ])
  func replaced(stored: String, expected: String) {
    #expect(SafeText(stored).text == expected)
    #expect("\(SafeText(oneLine: stored))" == expected)
  }

  @Test(
    "ordinary text of any language stays as it is",
    arguments: [
      "", "A plan is not a practice.", "매월 1일 대조합니다.", "e\u{301} 😀 \u{1F469}\u{200D}\u{1F4BB}",
    ])
  func kept(stored: String) {
    #expect(Array(SafeText(stored).text.unicodeScalars) == Array(stored.unicodeScalars))
  }

  @Test("newlines stay in a text of several lines and are shown in a text of one line")
  func newlines() {
    #expect(SafeText("one\ntwo\r\nthree").text == "one\ntwo\nthree")
    #expect(SafeText(oneLine: "one\ntwo").text == "one<U+000A>two")
    #expect(SafeText(oneLine: "one\r\ntwo").text == "one<U+000A>two")
  }
}
