import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("Rules of topics and items")
struct ItemRulesTests {
  private let person = "id: BK-02-own\naudience: employee\npart: own\nscale: frequency\n"
  private let organisation = "id: BK-02-aff\naudience: affiliate\nscale: coarse\n"

  private func expect(
    topic: String, _ findings: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectFindings(
      in: Sample.files(with: "id: BK-02\nname: Counting\n" + topic, as: .topic), findings,
      sourceLocation: sourceLocation)
  }

  @Test("a period must exist; its phrase counts whatever its case")
  func periods() {
    expectFinding(
      item: person + "period: »last-yaer\ntext: In the last 12 months, how often?",
      "error: no period 'last-yaer' in questionnaire.yaml; did you mean 'last-year'? [period-named]"
    )
    expectFinding(
      item: person + "period: last-year\ntext: »In the last 3 months, how often?",
      """
      error: the question does not name its period 'last-year'; write 'In the last 12 months' \
      into it [period-named]
      """
    )
    expectFindings(
      in: Sample.files(item: person + "period: last-year\ntext: How often, IN THE LAST 12 MONTHS?"),
      [])
  }

  @Test("what does not exist is named, with the words that do")
  func unknown() {
    expectFinding(
      item: "id: BK-02-own\naudience: »guest\nscale: frequency\ntext: How often?",
      """
      error: no audience 'guest' in questionnaire.yaml; known are 'employee', 'affiliate' \
      [audience-exists]
      """
    )
    expectFinding(
      item: "id: BK-02-own\naudience: employee\npart: own\nscale: »stars\ntext: How often?",
      """
      error: no scale 'stars' in questionnaire.yaml; known are 'frequency', 'coarse', \
      'maturity' [scale-exists]
      """
    )
    expectFinding(
      item: person + "text: How often?\nnot_applicable: [»no-activity]",
      """
      error: audience 'employee' has no reason 'no-activity'; known are 'no-situation' \
      [reason-exists]
      """
    )
    expectFinding(
      item: person + "text: How often?\nnot_applicable: [no-situation, »no-situation]",
      """
      error: reason 'no-situation' stands twice, first in modules/02-books.yaml line 26; give \
      it an id of its own [unique-ids]
      """
    )
  }

  @Test("of an unknown audience only the audience is named")
  func unknownAudience() {
    expectFinding(
      item: """
        id: BK-02-own
        audience: »empoyee
        part: own
        scale: frequency
        text: How often?
        not_applicable: [no-situation]
        """,
      """
      error: no audience 'empoyee' in questionnaire.yaml; did you mean 'employee'? \
      [audience-exists]
      """)
  }

  @Test("without a catalogue all topics that cite standards are one finding")
  func noCatalogue() {
    var files = Sample.files
    files["standards.yaml"] = nil
    files["modules/02-books.yaml"] = Sample.books.replacing(
      "name: Counting",
      with: "name: Counting\n    references: [{standard: ISO45001, clause: \"5.1\"}]")

    #expect(
      QuestionnaireReader.read(files: files).findings.map(\.description) == [
        """
        standards.yaml: error: the file is missing; topic 'AC-01' and 1 more cites its \
        standards, so add it [reference-in-catalogue]
        """
      ])
  }

  @Test("only items of persons have a part or are sensitive, and none of organisations is short")
  func organisations() {
    expectFindings(
      in: Sample.files(
        item: organisation + "part: »seen\nform: »short\nsensitive: »true\ntext: How far?"),
      [
        "error: an item of organisations has no 'part'; remove it [parts]",
        "error: an organisation always has all of its items; remove 'form: short' [short-form]",
        "error: only items of persons are sensitive; remove 'sensitive' [sensitive-seen]",
      ])
  }

  @Test("the short form has one item of a starred topic and none of another")
  func shortForm() {
    expect(
      topic: """
        starred: true
        items:
          - {id: BK-02-own, audience: employee, part: own, form: short, scale: frequency, text: How often?}
          - {id: BK-02-seen, audience: employee, part: seen, form: »short, scale: frequency, text: How many?}
        """,
      [
        """
        error: a starred topic has one item with 'form: short' for audience 'employee'; this \
        is one more [short-form]
        """
      ])
    expect(
      topic: """
        items:
          - {id: BK-02-own, audience: employee, part: own, form: »short, scale: frequency, text: How often?}
        """,
      [
        """
        error: a topic without a star has no item with 'form: short'; remove it, or star the \
        topic [short-form]
        """
      ])
  }

  @Test("beside a sensitive item no own item stands, whatever its form")
  func sensitive() {
    expect(
      topic: """
        starred: true
        items:
          - {id: BK-02-own, audience: employee, part: »own, form: short, scale: frequency, text: How often?}
          - {id: BK-02-seen, audience: employee, part: seen, sensitive: true, scale: frequency, text: How many?}
        """,
      [
        """
        error: an own item may not stand beside the sensitive item 'BK-02-seen'; ask what is \
        seen, or remove it [sensitive-seen]
        """
      ])
    expect(
      topic: """
        items:
          - {id: BK-02-own, audience: employee, part: »own, scale: frequency, text: How often?}
          - {id: BK-02-seen, audience: employee, part: seen, sensitive: true, scale: frequency, text: How many?}
        """,
      [
        """
        error: an own item may not stand beside the sensitive item 'BK-02-seen'; ask what is \
        seen, or remove it [sensitive-seen]
        """
      ])
  }

  @Test("a sensitive item of one audience does not touch the items of another")
  func sensitiveForOthers() {
    var files = Sample.files(
      with: "audiences:\n  - {code: partner, kind: person, label: Partner}", as: .questionnaire)
    files["modules/01-access.yaml"] = Sample.access.replacing(
      "starred: true", with: "starred: false"
    )
    .replacing("form: short", with: "form: full")
    files["modules/02-books.yaml"] = """
      module: BK
      name: Books
      topics:
        - id: BK-01
          name: Counting
          starred: true
          items:
            - {id: BK-01-a, audience: employee, part: seen, form: short, sensitive: true, scale: frequency, text: How many?}
            - {id: BK-01-b, audience: partner, part: own, form: short, scale: frequency, text: How often?}
      """

    expectFindings(in: files, [])
  }

  @Test(
    "levels are 2 to the highest, each once and in order",
    arguments: [
      (
        "  - {level: »1, conditions: [A.]}",
        "level 1 stands here; describe levels 2 to 3, each once and in order"
      ),
      (
        "  - {level: »3, conditions: [A.]}",
        "level 3 stands here; describe levels 2 to 3, each once and in order"
      ),
      (
        "  - {level: 2, conditions: [A.]}\n  - {level: »2, conditions: [A.]}",
        "level 2 stands here; describe levels 2 to 3, each once and in order"
      ),
      ("  - »{level: 2, conditions: [A.]}", "level 3 is not described; describe levels 2 to 3"),
      (
        "  - {level: 2, conditions: [A.]}\n  - {level: 3, conditions: [A.]}\n  - {level: »4, conditions: [A.]}",
        "level 4 stands here; describe levels 2 to 3, each once and in order"
      ),
      (
        "  - {level: 2, conditions: [A.]}\n  - »{level: 3}",
        "level 3 says nothing; write its conditions"
      ),
    ])
  func levels(levels: String, message: String) {
    expectFinding(
      item: organisation + "text: How far?\nlevels:\n" + levels, "error: \(message) [levels]")
  }

  @Test("on a scale that asks for evidence, levels have 2 to 4 conditions and that evidence")
  func evidence() {
    let item = "id: BK-02-aff\naudience: affiliate\nscale: maturity\ntext: How far?\n"
    expectFindings(
      in: Sample.files(
        item: item + """
          levels:
            - {level: 2, conditions: »[One.], evidence: {document: The rule, example: A case}}
            - {level: 3, conditions: »[A., B., C., D., E.], evidence: »{record: The book}}
          """),
      [
        "error: level 2 has 1 conditions; write 2 to 4 [levels]",
        "error: level 3 has 5 conditions; write 2 to 4 [levels]",
        """
        error: scale 'maturity' asks for 'indicator' at level 3; describe it under 'evidence' \
        [levels]
        """,
      ])
    expectFindings(
      in: Sample.files(item: "»" + item),
      [
        """
        error: item 'BK-02-aff' has no 'levels'; scale 'maturity' asks for evidence, so \
        describe levels 2 to 3 [levels]
        """
      ])
    expectFinding(
      item: organisation + """
        text: How far?
        levels:
          - {level: 2, conditions: [A.], evidence: {»reccord: The book}}
          - {level: 3, conditions: [A.]}
        """,
      """
      error: unknown key 'reccord' in 'evidence' of level 2 of item 'BK-02-aff'; did you mean \
      'record'? [known-keys]
      """
    )
  }

  @Test("weights of modules and items are 0 or more")
  func weights() {
    expectFindings(
      in: Sample.files(
        with: """
          module: BK
          name: Books
          weight: »-0.01
          topics:
            - id: BK-02
              name: Counting
              items:
                - {id: BK-02-own, audience: employee, part: own, scale: frequency, text: How often?, weight: »-1/3}
                - {id: BK-02-all, audience: employee, part: own, scale: frequency, text: How much?, weight: 0}
          """, as: .module),
      [
        "error: weight -1/100 is below 0; write 0 or more [weight-range]",
        "error: weight -1/3 is below 0; write 0 or more [weight-range]",
      ])
  }

  @Test("a critical topic without guide is named at the topic")
  func guide() {
    expectFindings(
      in: Sample.files(
        with: """
          »id: BK-02
          name: Counting
          critical: true
          items:
            - {id: BK-02-own, audience: employee, part: own, scale: frequency, text: How often?}
          """, as: .topic),
      [
        """
        error: the guide of critical topic 'BK-02' lacks 'why', 'good', 'first_step'; add it \
        [critical-guide]
        """
      ])
  }

  @Test("what cannot be left out of a module, topic or item is named")
  func required() {
    expectFindings(
      in: Sample.files(
        with: """
          »module: BK
          topics:
            - »id: BK-02
              items:
                - »»»audience: employee
                  part: own
            - »name: X
              items: »[]
            - »7
          """, as: .module),
      [
        "error: module 'BK' has no 'name'; add it [required-keys]",
        "error: topic 'BK-02' has no 'name'; add it [required-keys]",
        "error: item has no 'id'; add it [required-keys]",
        "error: item has no 'scale'; add it [required-keys]",
        "error: item has no 'text'; add it [required-keys]",
        "error: topic has no 'id'; add it [required-keys]",
        "error: 'items' of topic is empty; add an entry [required-keys]",
        "error: topic must be keys with values, not a single value [value-kind]",
      ])
  }
}
