import AssessmentModel
import Testing

@Suite("Answer")
struct AnswerTests {
  @Test(
    "the state of an item is that of its value, and blank without one",
    arguments: [
      (nil, AnswerState.blank), (.option("usually"), .answered),
      (.notApplicable(reason: "too-new", note: nil), .notApplicable),
      (.doneByParent(company: "Holding"), .doneByParent), (.notObserved, .notObserved),
      (.declined, .declined), (.collecting, .collecting), (.skipped, .blank),
    ] as [(AnswerValue?, AnswerState)])
  func state(value: AnswerValue?, state: AnswerState) {
    #expect(Answer(item: "AC-01-own", value: value).state == state)
  }

  @Test("a kind of evidence counts once, however many entries there are")
  func evidenceKinds() {
    let answer = Answer(
      item: "AC-01-aff", value: nil,
      evidence: [
        Evidence(kind: .record, reference: "log 1"), Evidence(kind: .record, reference: "log 2"),
        Evidence(kind: .check, reference: "audit"),
      ])

    #expect(answer.evidenceKinds == [.record, .check])
  }
}
