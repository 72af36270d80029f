import AssessmentModel
import AssessmentTesting
import QuestionnaireFormat
import Testing

@Suite("Finding+Rendering")
struct FindingRenderingTests {
  private func finding(line: Int?, column: Int?) -> Finding {
    Finding(file: "a.yaml", line: line, column: column, rule: "r", message: "wrong; mend it")
  }

  @Test("the line stands below the finding, and a caret below the column")
  func caret() {
    let text = "module: AC\n  name: No\nlast: x\n"

    expectText(
      finding(line: 2, column: 9).rendered(in: text),
      """
      a.yaml:2:9: error: wrong; mend it [r]
        name: No
              ^
      """)
  }

  @Test("Korean counts two cells and a tab stays a tab")
  func cells() {
    expectText(
      finding(line: 1, column: 6).rendered(in: "\t안전: 아니오"),
      """
      a.yaml:1:6: error: wrong; mend it [r]
      \t안전: 아니오
      \t      ^
      """)
  }

  @Test("a column behind the end stands right behind the line")
  func behindTheEnd() {
    expectText(
      finding(line: 1, column: 99).rendered(in: "name:\r\nnext: x"),
      """
      a.yaml:1:99: error: wrong; mend it [r]
      name:
           ^
      """)
  }

  @Test("without text, line or such a line there is only the finding")
  func withoutLine() {
    #expect(
      finding(line: nil, column: nil).rendered(in: "x") == "a.yaml: error: wrong; mend it [r]")
    #expect(
      finding(line: 1, column: 1).rendered(in: nil) == "a.yaml:1:1: error: wrong; mend it [r]")
    #expect(
      finding(line: 9, column: 1).rendered(in: "x") == "a.yaml:9:1: error: wrong; mend it [r]")
  }

  @Test("without a column there is no caret")
  func withoutColumn() {
    #expect(
      finding(line: 1, column: nil).rendered(in: "x")
        == "a.yaml:1: error: wrong; mend it [r]\nx")
  }

  @Test("control characters of the file do not reach the terminal")
  func controlCharacters() {
    expectText(
      finding(line: 1, column: 2).rendered(in: "a\u{1B}[2J"),
      """
      a.yaml:1:2: error: wrong; mend it [r]
      a\u{FFFD}[2J
       ^
      """)
  }

  @Test("a long line is cut around the column")
  func width() {
    let text = "text: abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ"

    expectText(
      finding(line: 1, column: 7).rendered(in: text, width: 24),
      """
      a.yaml:1:7: error: wrong; mend it [r]
      text: abcdefghijklmno...
            ^
      """)
    expectText(
      finding(line: 1, column: 33).rendered(in: text, width: 24),
      """
      a.yaml:1:33: error: wrong; mend it [r]
      ...tuvwxyz0123456789A...
                ^
      """)
    expectText(
      finding(line: 1, column: 52).rendered(in: text, width: 24),
      """
      a.yaml:1:52: error: wrong; mend it [r]
      ...CDEFGHIJ
                ^
      """)
  }
}
