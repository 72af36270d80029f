import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("Rules of topics and texts")
struct TopicRulesTests {
  private func expect(topic: String, _ findings: [String]) {
    expectFindings(in: Sample.files(with: topic, as: .topic), findings)
  }

  @Test("a slot outside a first page is shown as written, and an open brace is named")
  func slots() {
    expectFindings(
      in: Sample.files(
        item: """
          id: BK-02-own
          audience: employee
          part: own
          scale: frequency
          text: »"How often did you count in {cycle}?"
          help: »"Count {all of it."
          """),
      [
        "error: '{cycle}' is not filled here, only in first pages; write the words out [slots]",
        "error: a '{' has no '}'; close the slot, or remove it [slots]",
      ])
  }

  @Test("a first page may use every slot that the program fills")
  func knownSlots() {
    let slots = FirstPageSlot.allCases.map { "{\($0.rawValue)}" }.joined(separator: " ")
    let page = "    first_page: [\"\(slots)\", »\"{organisations} {year}\"]"

    #expect(slots == "{organisation} {affiliate} {cycle} {minimum_cell} {contact}")
    expectFindings(
      in: Sample.files(
        with: "audiences:\n  - code: auditor\n    kind: organisation\n    label: A\n\(page)",
        as: .questionnaire
      ).mapValues { $0.replacing("»", with: "»»") },
      [
        "error: unknown slot '{organisations}'; did you mean '{organisation}'? [slots]",
        """
        error: unknown slot '{year}'; known are '{organisation}', '{affiliate}', '{cycle}', \
        '{minimum_cell}', '{contact}' [slots]
        """,
      ])
  }

  @Test("a topic without references can say that there is none")
  func references() {
    let items = """
      items:
        - {id: BK-02-aff, audience: affiliate, scale: coarse, text: How far are books kept?}
      """

    expect(
      topic: """
        id: BK-02
        name: Keeping books
        acknowledged: [{rule: topic-references, reason: No standard speaks of it.}]
        \(items)
        """, [])
    expect(
      topic: """
        id: BK-02
        name: Keeping books
        references: [{standard: ISO45001, clause: "5.1"}]
        acknowledged: [{rule: »topic-references, reason: No standard speaks of it.}]
        \(items)
        """,
      [
        """
        warning: the topic has nothing that rule 'topic-references' warns of; remove the \
        acknowledgement [acknowledged]
        """
      ])
  }

  @Test("an instrument without a catalogue cites nothing, and persons need no references")
  func noReferences() {
    #expect(QuestionnaireReader.read(files: OtherInstrument.files).findings == [])
    expect(
      topic: """
        id: BK-02
        name: Keeping books
        items:
          - {id: BK-02-own, audience: employee, part: own, scale: frequency, text: How often?}
        """, [])
  }

  @Test("the order of own and seen counts within one audience")
  func order() {
    var files = Sample.files(
      with: "audiences:\n  - {code: partner, kind: person, label: Partner}", as: .questionnaire)
    files["modules/01-access.yaml"] = Sample.access
      .replacing("starred: true", with: "starred: false")
      .replacing("form: short", with: "form: full")
    files["questionnaire.yaml"]?.replace("form: short", with: "form: full")
    files["modules/02-books.yaml"] = """
      module: BK
      name: Books
      topics:
        - id: BK-02
          name: Counting
          items:
            - {id: BK-02-seen, audience: employee, part: seen, scale: frequency, text: How many?}
            - {id: BK-02-own, audience: partner, part: own, scale: frequency, text: How often?}
      """

    expectFindings(in: files, [])
  }

  @Test("texts are compared without case and spaces, within one kind and audience")
  func duplicates() {
    expectFindings(
      in: Sample.files(
        with: """
          module: BK
          name: Books
          topics:
            - id: BK-01
              name: Open  books
              guide: {why: Doors stand open., good: »doors  Stand open.}
              references: [{standard: ISO45001, clause: "5.1"}]
              items:
                - id: BK-01-own
                  audience: employee
                  part: own
                  scale: coarse
                  text: How far are your doors open?
                  levels:
                    - {level: 2, conditions: [A door is there.]}
                    - {level: 3, conditions: [A door is there., It is open.]}
                - id: BK-01-aff
                  audience: affiliate
                  scale: coarse
                  text: »How far are your doors open?
                  levels:
                    - {level: 2, conditions: [»Doors are counted.]}
                    - {level: 3, conditions: [It is open.]}
            - id: BK-02
              name: »OPEN books
              acknowledged: [{rule: »and-or, reason: None.}]
              items:
                - {id: BK-02-own, audience: employee, part: own, scale: coarse, text: How far?}
          """.replacing("why: Doors stand open.", with: "why: »Doors stand open."), as: .module),
      [
        """
        warning: the same text stands at 'AC-01' (modules/01-access.yaml line 15); say what is \
        special here [duplicate-texts]
        """,
        """
        warning: the same text stands at 'AC-01' (modules/01-access.yaml line 15); say what is \
        special here [duplicate-texts]
        """,
        """
        warning: the same text stands at 'AC-01-aff' (modules/01-access.yaml line 30); say what \
        is special here [duplicate-texts]
        """,
        """
        warning: the same text stands at 'AC-01-aff' (modules/01-access.yaml line 37); say what \
        is special here [duplicate-texts]
        """,
        """
        warning: the same text stands at 'BK-01' (modules/02-books.yaml line 5); say what is \
        special here [duplicate-texts]
        """,
        """
        warning: the topic has nothing that rule 'and-or' warns of; remove the acknowledgement \
        [acknowledged]
        """,
      ])
  }
}
