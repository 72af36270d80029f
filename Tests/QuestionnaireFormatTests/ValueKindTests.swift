import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("Types of values")
struct ValueKindTests {
  @Test(
    "a value that YAML takes for something else than text must be quoted",
    arguments: [
      ("No", "a Boolean"), ("yes", "a Boolean"), ("ON", "a Boolean"), ("True", "a Boolean"),
      ("12", "a number"), ("-1.50", "a number"), (".5", "a number"), ("1e3", "a number"),
      ("0x1F", "a number"), ("1_000", "a number"), ("12:30", "a number"), (".inf", "a number"),
    ])
  func unquoted(value: String, type: String) {
    expectFindings(
      in: Sample.files(with: "licence: »\(value)", as: .questionnaire),
      [
        """
        error: 'licence' of the questionnaire must be text, but \(value) is \(type) in YAML; \
        quote it: \"\(value)\" [value-kind]
        """
      ])
  }

  @Test(
    "what only starts like a number or a Boolean is text",
    arguments: [
      "No way", "403-2", "2-22", "1.2.3", "12 h", "1/3", "2018-01-01", "e", ".", "-x", "+x", "0xyz",
      "\"No\"", "'12'", "1e", "12:x", "v3", "~x",
    ])
  func text(value: String) {
    expectFindings(in: Sample.files(with: "licence: \(value)", as: .questionnaire), [])
  }

  @Test(
    "a value that is left empty is named at its key",
    arguments: ["", "~", "null", "# later"])
  func empty(value: String) {
    expectFindings(
      in: Sample.files(with: "»licence: \(value)", as: .questionnaire),
      [
        """
        error: 'licence' of the questionnaire has no value; write one or leave the key out \
        [value-kind]
        """
      ])
  }

  @Test("a text of spaces, a list and a mapping are no text")
  func noText() {
    expectFindings(
      in: Sample.files(with: "licence: »\" \"\ntitle: »[a]\npurpose: »{a: b}", as: .questionnaire),
      [
        "error: 'title' of the questionnaire must be one text, not a list [value-kind]",
        "error: 'licence' of the questionnaire is empty; write a text [value-kind]",
        "error: 'purpose' of the questionnaire must be one text, not keys with values [value-kind]",
      ])
  }

  @Test("numbers, flags, words and versions say what they must be")
  func others() {
    expectFindings(
      in: Sample.files(
        with: """
          format: »2
          version: »1.0
          order: »rotat
          policy: {minimum_cell: »"10", critical_below: »half, minimum_basis: »1e-1, »minimum_bases: 1}
          bands: [{code: low, from: 0, label: Low, »requires: }, »7]
          """, as: .questionnaire),
      [
        """
        error: this program reads format 1, the file has format 2; use a program that knows \
        it [value-kind]
        """,
        """
        error: 'version' of the questionnaire must be three numbers between dots, such as \
        1.0.0 [value-kind]
        """,
        """
        error: unknown word 'rotat' for 'order' of the questionnaire; did you mean 'rotate'? \
        [value-kind]
        """,
        "error: 'requires' of band 'low' has no value; write one or leave the key out [value-kind]",
        "error: band must be keys with values, not a single value [value-kind]",
        "error: 'minimum_cell' of 'policy' must be a whole number without quotes [value-kind]",
        "error: 'critical_below' of 'policy' must be a number such as 3, 0.25 or 1/3 [value-kind]",
        "error: 'minimum_basis' of 'policy' must be a number such as 3, 0.25 or 1/3 [value-kind]",
        """
        error: unknown key 'minimum_bases' in 'policy'; its keys are 'minimum_coverage', \
        'minimum_basis', 'maximum_not_applicable', 'partly_applicable', 'minimum_modules', \
        'critical_below', 'minimum_cell' [known-keys]
        """,
      ])
  }

  @Test("a number has at most 24 characters")
  func longNumbers() {
    let digits = "0." + String(repeating: "3", count: 22)

    expectFindings(
      in: Sample.files(with: "policy: {minimum_basis: \(digits)}", as: .questionnaire), [])
    expectFindings(
      in: Sample.files(with: "policy: {minimum_basis: »\(digits)3}", as: .questionnaire),
      [
        "error: 'minimum_basis' of 'policy' must be a number such as 3, 0.25 or 1/3 [value-kind]"
      ])
  }

  @Test("a flag is true or false, not another Boolean of YAML, and not text")
  func flags() {
    expectFindings(
      in: Sample.files(
        with: """
          id: BK-02
          name: Counting
          starred: »yes
          critical: »"true"
          items:
            - {id: BK-02-own, audience: employee, part: own, scale: frequency, text: How often?}
          """, as: .topic),
      [
        "error: 'starred' of topic 'BK-02' must be true or false [value-kind]",
        "error: 'critical' of topic 'BK-02' must be true or false [value-kind]",
      ])
  }

  @Test("a block of lines is read as one text without its last line end")
  func blocks() {
    let reading = QuestionnaireReader.read(
      files: Sample.files(
        with: "licence: >\n  Anybody may\n  use it.\npurpose: |\n  For learning.\n",
        as: .questionnaire))

    #expect(reading.findings == [])
    #expect(reading.texts["en"]?[.licence] == "Anybody may use it.")
    #expect(reading.texts["en"]?[.purpose] == "For learning.")
  }

  @Test("a text of several lines is refused")
  func lines() {
    expectFindings(
      in: Sample.files(with: "licence: »|\n  One.\n  Two.\n", as: .questionnaire),
      ["error: text 'licence' holds a line break; write one paragraph [control-characters]"])
  }

  @Test("an unknown key suggests a key that is not there yet")
  func suggestion() {
    expectFinding(
      item: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you count?
        »txet: How often?
        """,
      """
      error: unknown key 'txet' in item 'BK-02-own'; its keys are 'id', 'audience', 'part', \
      'form', 'scale', 'period', 'text', 'help', 'not_applicable', 'sensitive', 'weight', \
      'levels', 'change', 'acknowledged' [known-keys]
      """
    )
    expectFinding(
      item: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you count?
        »perod: last-year
        """,
      "error: unknown key 'perod' in item 'BK-02-own'; did you mean 'period'? [known-keys]")
  }

  @Test("long words and control characters of a file are not repeated as they are")
  func quoting() {
    let key = "\\e[2J" + String(repeating: "k", count: 80)
    expectFindings(
      in: Sample.files(with: "»\"\(key)\": x", as: .questionnaire).mapValues { $0 },
      [
        """
        error: unknown key '\u{FFFD}[2J\(String(repeating: "k", count: 53))...' in the \
        questionnaire; its keys are 'format', 'id', 'version', 'language', 'title', \
        'organisation', 'programme', 'licence', 'purpose', 'order', 'words', 'audiences', \
        'periods', 'groups', 'scales', 'not_applicable_reasons', 'bands', 'policy' \
        [known-keys]
        """
      ])
  }
}
