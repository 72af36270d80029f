import AssessmentModel
import AssessmentTesting
import Reporting
import Testing

@Suite struct GuideTextTests {
  private static let version: PublishedQuestionnaire = {
    var questionnaire = Fixtures.small
    var topic = Fixtures.topic("AC-02", isCritical: true, parts: ["own", "aff"])
    topic.references = [
      Reference(standard: "ISO1", clause: "5.1"),
      Reference(standard: "ISO2", clause: "7", confidence: .unsure),
      Reference(standard: "ISO3", clause: "9"),
    ]
    topic.items[0].hasHelp = true
    topic.items[0].notApplicableReasons = ["too-new"]
    topic.items[1].levels = [
      LevelGuidance(level: 2, conditions: 1, evidence: [.example]),
      LevelGuidance(level: 3, conditions: 2, evidence: [.document]),
    ]
    topic.items[1].notApplicableReasons = []
    questionnaire.groups[0].modules[0].topics[1] = topic
    questionnaire.scales[0].options[0].hasAnchor = true
    questionnaire.standards = [
      Standard(id: "ISO1", edition: "2018", issuer: "ISO"),
      Standard(id: "ISO2", edition: "2025", issuer: "ISO", confidence: .unsure),
    ]
    var texts = Fixtures.texts(for: questionnaire)
    texts.entries[.help(of: "AC-02-own")] = "A few words count."
    texts.entries[.overview(of: "AC")] = "What the module is about, in one sentence."
    texts.entries[.anchor(of: "a", in: "five")] = "Nothing is done."
    texts.entries[.title(of: "ISO1")] = "First standard"
    texts.entries[.title(of: "ISO2")] = "Second standard"
    texts.entries[.note(of: "ISO2")] = "A new edition is in preparation."
    texts.entries[.condition(1, level: 2, of: "AC-02-aff")] = "Some units do it."
    texts.entries[.condition(1, level: 3, of: "AC-02-aff")] = "A rule is written."
    texts.entries[.condition(2, level: 3, of: "AC-02-aff")] = "Somebody is named who runs it."
    texts.entries[.evidence(.example, level: 2, of: "AC-02-aff")] = "One case"
    texts.entries[.evidence(.document, level: 3, of: "AC-02-aff")] = "The rule with its owner"
    return PublishedQuestionnaire(
      questionnaire: questionnaire, digest: "00", texts: ["en": texts])
  }()

  private func guide(_ columns: Int = 80, language: LanguageCode = "en") -> GuideText {
    GuideText(
      Self.version, language: language,
      flow: TextFlow(columns: columns, width: TinyWidth.cells))
  }

  @Test("the overview lists groups and modules with their missions")
  func overview() {
    expectText(
      guide().overview,
      """
      Sample self-check 1.0.0
      Sample programme
      Sample group

      Group first
        AC  Module AC
          Mission of AC
        BK  Module BK
          Mission of BK

      Group second
        CM  Module CM
          Mission of CM

      One module in full: ccms guide AC

      """)
  }

  @Test("a module shows mission, overview, who is asked, and its practices")
  func module() throws {
    expectText(
      try guide().text(of: "AC"),
      """
      AC  Module AC

      Mission
        Mission of AC

      Overview
        What the module is about, in one sentence.

      Practices
        AC-01  Topic AC-01
        AC-02  Topic AC-02 (critical)
        AC-03  Topic AC-03

      One practice in full: ccms guide AC-01

      """)
    #expect(
      try guide().text(of: "bk").contains("\nAsked of those who say yes to: Is BK your work?\n"))
  }

  @Test("a topic shows its guide, both items, levels with conditions and evidence, references")
  func topic() throws {
    expectText(
      try guide().text(of: "AC-02"),
      """
      AC-02  Topic AC-02 (critical)

      Why it matters
        Why AC-02.

      What it looks like at work
        Good AC-02.

      A first step
        First step for AC-02.

      AC-02-own  Question, for myself, own conduct
        Text of AC-02-own?
        A few words count.
        1. Level 1
          Nothing is done.
        2. Level 2
        3. Level 3
        4. Level 4
        5. Level 5
        Does not apply if: Reason too-new

      AC-02-aff  Question, for our company
        Text of AC-02-aff?
        Level 1, Level 1
        Level 2, Level 2
          All of these hold:
          -  Some units do it.
          Evidence, example: One case
        Level 3, Level 3
          All of these hold:
          -  A rule is written.
          -  Somebody is named who runs it.
          Evidence, document: The rule with its owner
        Level 4, Level 4
        Level 5, Level 5

      Standards
        ISO1 5.1: First standard, ISO, 2018
        ISO2 7 (number to be checked): Second standard, ISO, 2025 (edition to be
          checked)
          A new edition is in preparation.
        ISO3 9

      """)
  }

  @Test("an item's id finds its topic")
  func item() throws {
    #expect(try guide().text(of: "ac-02-AFF") == guide().text(of: "AC-02"))
  }

  @Test("an item on what others do says that having seen nothing, and not to answer, is an answer")
  func seen() throws {
    let text = try guide().text(of: "CM-02")

    #expect(text.contains("CM-02-seen  Question, for myself, seen around you\n"))
    #expect(
      text.contains(
        "  Also offered: no chance to see\n  Also offered: prefer not to answer\n"))
  }

  @Test("an id that is not there is refused with the modules there are")
  func unknown() {
    let error = #expect(throws: ReportingError.self) { try guide().text(of: "SAF-03") }

    #expect(error?.description == "'SAF-03': not in this questionnaire; use one of AC, BK, CM")
  }

  @Test("headings follow the language of the texts, and no line is wider than the window")
  func language() throws {
    let text = try guide(40, language: "ko").text(of: "AC-02")

    #expect(text.contains("\nWhy it matters\n"))
    #expect(text.split(separator: "\n").allSatisfy { TinyWidth.cells(String($0)) <= 40 })
  }
}
