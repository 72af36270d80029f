import AssessmentModel
import AssessmentTesting
import Interview
import Testing
import Wording

@testable import TerminalInterview

@Suite struct FlowValueTests {
  @Test(
    "a day exists or not",
    arguments: [
      ("2026-11-30", true), ("2024-02-29", true), ("2026-02-29", false), ("2000-02-29", true),
      ("1900-02-29", false), ("2026-11-31", false), ("2026-00-10", false), ("2026-1-01", false),
      ("26-11-30", false), ("2026-11-3O", false), ("", false), ("2026-11-30-1", false),
    ])
  func days(text: String, isDay: Bool) {
    #expect(CalendarDay.isDay(text) == isDay)
  }

  @Test("slots of the first page are filled once; what is filled in is not read again")
  func slots() {
    let words = TakeWords(language: "en", questionnaire: nil)
    let text = "{organisation} and {affiliate}, {unknown}"

    let filled = words.filling(text, ["organisation": "{affiliate}", "affiliate": "A"])

    #expect(filled == "{affiliate} and A, {unknown}")
  }

  @Test(
    "what an answer counts as names the lowest kinds that are missing, then the others",
    arguments: [
      (
        "e", [],
        "Counts as 2, Level 2, until a document is added. 5 also needs a record, an indicator and "
          + "an independent check."
      ),
      (
        "e", [.document],
        "Counts as 3, Level 3, until a record and an indicator are added. 5 also needs an "
          + "independent check."
      ),
      (
        "e", [.document, .record],
        "Counts as 3, Level 3, until an indicator is added. 5 also needs an independent check."
      ),
      (
        "e", [.document, .record, .indicator],
        "Counts as 4, Level 4, until an independent check is added."
      ),
      ("e", [.document, .record, .indicator, .check], nil), ("c", [.document], nil), ("b", [], nil),
    ] as [(OptionCode, [EvidenceKind], String?)])
  func evidence(option: OptionCode, kinds: [EvidenceKind], note: String?) {
    let answer = Answer(
      item: "AC-01-aff", value: .option(option),
      evidence: kinds.map { Evidence(kind: $0, reference: "R") })
    let state = InterviewState(
      plan: InterviewPlan(
        questionnaire: SampleQuestionnaire.structure, audience: Fixtures.affiliate, form: .full,
        assessment: CountingIDs().next()),
      answers: [answer])
    let words = TakeWords(language: "en", questionnaire: SampleQuestionnaire.published)

    #expect(EvidenceNote(of: "AC-01-aff", in: state)?.text(in: words) == note)
  }

  @Test("an item is named by its topic, or by itself where several of the topic are asked")
  func names() {
    var questionnaire = SampleQuestionnaire.structure
    questionnaire.groups[1].modules[0].topics[0] = Fixtures.topic("CM-01", parts: ["own", "seen"])
    let state = InterviewState(
      plan: InterviewPlan(
        questionnaire: questionnaire, audience: Fixtures.employee, form: .full,
        assessment: CountingIDs().next()))
    let words = TakeWords(language: "en", questionnaire: SampleQuestionnaire.published)

    #expect(words.id(of: "AC-01-own", in: state) == "AC-01")
    #expect(words.id(of: "CM-01-seen", in: state) == "CM-01-seen")
  }

  @Test(
    "typed lines are read as numbers, words and the rest",
    arguments: [
      ("", PlainInput.empty), ("  \u{3000}", .empty), ("3", .number(3)), ("０", .number(0)),
      ("na 2 a note", .word(.na, "2 a note")), ("NA: 2", .word(.na, "2")),
      ("comment: text: more", .word(.comment, "text: more")), ("?", .word(.help, "")),
      ("4 5", .unknown("4 5")), ("1234567890", .unknown("1234567890")), ("nah", .unknown("nah")),
    ])
  func input(line: String, expected: PlainInput) {
    #expect(PlainInput(line) == expected)
  }
}
