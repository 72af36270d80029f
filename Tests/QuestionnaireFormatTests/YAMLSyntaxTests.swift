import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("YAML syntax")
struct YAMLSyntaxTests {
  /// The sample with another catalogue.
  private func files(standards: String) -> [String: String] {
    var files = Sample.files
    files["standards.yaml"] = standards
    return files
  }

  /// The sample with more lines in its catalogue's only entry.
  private func files(entry: String) -> [String: String] {
    files(
      standards: """
        standards:
          - id: ISO45001
            title: Safety
            edition: "2018"
            issuer: ISO
        \(entry)
        """)
  }

  @Test(
    "what is not YAML is one finding with its place and something to do",
    arguments: [
      (
        "standards:\n  - {id: A, title: [x»}\n",
        """
        did not find expected ',' or ']'; close the bracket, and quote a text that holds a \
        bracket or comma
        """
      ),
      (
        "standards:\n  - id: A\n    title: A»: b: c\n",
        "mapping values are not allowed in this context; quote the text if it holds ': '"
      ),
      (
        "standards:\n  - id: 안녕»: 안: c\n",
        "mapping values are not allowed in this context; quote the text if it holds ': '"
      ),
      (
        "standards:\n  - id: »@A\n",
        "found character that cannot start any token; quote the text"
      ),
      (
        "standards:\n  - id: »\"A\n    title: B\n",
        "found unexpected end of stream; close the quote"
      ),
      ("standards: »[\n", "did not find expected node content; close the bracket"),
      ("standards: []\n»---\nstandards: []\n", "found another document; remove the line '---'"),
      (
        "standards:\n  - id: »*nothing\n",
        "found undefined alias; quote a text that starts with '*'"
      ),
      (
        "standards:\n  - id: \"a»\\q\"\n",
        "found unknown escape character; use single quotes around a text with a backslash"
      ),
    ])
  func syntax(standards: String, problem: String) {
    expectFindings(
      in: files(standards: standards), ["error: this is not YAML: \(problem) [yaml]"])
  }

  @Test("an empty file is named")
  func empty() {
    let reading = QuestionnaireReader.read(files: files(standards: "# nothing yet\n"))

    #expect(
      reading.findings.map(\.description) == [
        "standards.yaml: error: the file is empty; write its keys [yaml]"
      ])
  }

  @Test("anchors, merge keys, tags and keys that are no word are refused where they stand")
  func refused() {
    expectFindings(
      in: files(entry: "    note: »&later Soon."),
      ["error: an anchor ('&') is not read; remove it [yaml]"])
    expectFindings(
      in: files(entry: "    »<<: {note: Soon.}"),
      ["error: a merge key ('<<') is not read; write the values out here [yaml]"])
    expectFindings(
      in: files(entry: "    note: »!!str 12"),
      ["error: a tag ('!!str') is not read; remove it [yaml]"])
    expectFindings(
      in: files(entry: "    note: »!own Soon."),
      ["error: a tag ('!own') is not read; remove it [yaml]"])
    expectFindings(
      in: files(entry: "    ? »[note]\n    : Soon."),
      ["error: a key must be a single word; write it without brackets [yaml]"])
  }

  @Test("an alias is refused before it is followed, however large it would grow")
  func aliases() {
    let laughs = (1...40).map { "x\($0): &a\($0) [»*a\($0 - 1), *a\($0 - 1)]" }
      .joined(separator: "\n").split(separator: "»")
    let text =
      "a0: &a0 [x]\n" + laughs[0] + "»" + laughs.dropFirst().joined()
      + "\n? *a40\n: standards\n"

    expectFindings(
      in: files(standards: text),
      ["error: anchors and aliases ('&', '*') are not read; write the value out here [yaml]"])
  }

  @Test("signs that only look like anchors and aliases are text")
  func noAliases() {
    expectFindings(in: files(entry: "    note: R&D, *not* an &anchor, A*anchor and 3 * 4 & 5."), [])
  }

  @Test("a tab or control character is refused where it stands, and the rest is read all the same")
  func characters() {
    expectFindings(
      in: files(entry: "    note: Soon.»\u{7}\n    »\tissued: 2018\n    note2»\u{2028}: x"),
      [
        "error: U+0007 may not stand in a file; remove it [control-characters]",
        "error: a tab may not stand in a file; use spaces [control-characters]",
        "error: U+2028 may not stand in a file; remove it [control-characters]",
      ])
    expectFindings(
      in: files(entry: "    note: Soon»\t.\n    »colour: red"),
      [
        "error: a tab may not stand in a file; use spaces [control-characters]",
        """
        error: unknown key 'colour' in standard 'ISO45001'; its keys are 'id', 'title', \
        'edition', 'issuer', 'note', 'confidence' [known-keys]
        """,
      ])
  }

  @Test("every key that stands twice is named where it stands again, and the rest is read")
  func duplicates() {
    expectFindings(
      in: files(
        standards: """
          standards:
            - id: ISO45001
              title: Safety
              edition: "2018"
              issuer: ISO
              # Once more:
              »title: Health
              »"edition": "2024"
              »title: Both
            - {id: ISO1, title: A, »id: ISO2, edition: "1", issuer: ISO, »colour: red}
          """),
      [
        "error: key 'title' stands twice, first in line 3; keep one of the two [yaml]",
        "error: key 'edition' stands twice, first in line 4; keep one of the two [yaml]",
        "error: key 'title' stands twice, first in line 3; keep one of the two [yaml]",
        "error: key 'id' stands twice, first in line 10; keep one of the two [yaml]",
        """
        error: unknown key 'colour' in standard 'ISO1'; its keys are 'id', 'title', \
        'edition', 'issuer', 'note', 'confidence' [known-keys]
        """,
      ])
  }

  @Test("a key of the next entry is not taken for one that stands twice")
  func unusualDuplicates() {
    expectFindings(
      in: files(
        standards: """
          standards:
            - id: A
              »title: A
              ? title
              : B
            - id: B
              title: B
          """),
      ["error: key 'title' stands twice; keep one of the two [yaml]"])
  }

  @Test("columns count characters, whatever bytes they are made of")
  func columns() {
    expectFindings(
      in: files(
        standards: """
          standards:
            - {id: ISO45001, title: 안전 👩‍🏭 e\u{301}, edition: "1", issuer: 한국, »colour: red}
          """),
      [
        """
        error: unknown key 'colour' in standard 'ISO45001'; its keys are 'id', 'title', \
        'edition', 'issuer', 'note', 'confidence' [known-keys]
        """
      ])
  }
}
