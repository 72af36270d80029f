import AssessmentModel
import AssessmentTesting
import Interview
import Testing

/// Which answers an item takes: the table of `scoring.md` B.
@Suite struct InterviewRefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var item: ItemID
    var value: AnswerValue
    var refusal: InterviewMessage?
    var testDescription: String { "\(item) \(value)" }
  }

  static let cases = [
    Case(item: "AC-01-own", value: .option("a"), refusal: nil),
    Case(item: "AC-01-own", value: .option("z"), refusal: .noSuchLevel(count: 5)),
    Case(
      item: "AC-01-own", value: .notApplicable(reason: "no-situation", note: nil), refusal: nil),
    Case(
      item: "AC-01-own", value: .notApplicable(reason: "no-situation", note: "a note"),
      refusal: .organisationsOnly),
    Case(
      item: "AC-01-own", value: .notApplicable(reason: "no-activity", note: nil),
      refusal: .noSuchReason("no-activity")),
    Case(item: "AC-01-own", value: .notObserved, refusal: .notOffered(.notObserved)),
    Case(item: "AC-01-own", value: .declined, refusal: .notOffered(.declined)),
    Case(item: "AC-01-own", value: .collecting, refusal: .notOffered(.collecting)),
    Case(
      item: "AC-01-own", value: .doneByParent(company: "Parent"),
      refusal: .notOffered(.doneByParent)),
    Case(item: "AC-01-own", value: .skipped, refusal: nil),
    Case(item: "CM-02-seen", value: .notObserved, refusal: nil),
    Case(item: "CM-02-seen", value: .declined, refusal: nil),
    Case(item: "AC-01-aff", value: .option("e"), refusal: nil),
    Case(
      item: "AC-01-aff", value: .notApplicable(reason: "no-activity", note: "no furnace"),
      refusal: nil),
    Case(
      item: "AC-01-aff", value: .notApplicable(reason: "no-activity", note: nil),
      refusal: .noteNeeded(minimum: 3)),
    Case(
      item: "AC-01-aff", value: .notApplicable(reason: "no-activity", note: "no"),
      refusal: .noteNeeded(minimum: 3)),
    Case(
      item: "AC-01-aff",
      value: .notApplicable(reason: "no-activity", note: String(repeating: "x", count: 2001)),
      refusal: .tooLong(count: 2001, limit: 2000)),
    Case(item: "AC-01-aff", value: .doneByParent(company: "Parent"), refusal: nil),
    Case(item: "AC-01-aff", value: .doneByParent(company: ""), refusal: .companyNeeded),
    Case(
      item: "AC-01-aff", value: .doneByParent(company: String(repeating: "x", count: 201)),
      refusal: .tooLong(count: 201, limit: 200)),
    Case(item: "AC-01-aff", value: .collecting, refusal: nil),
    Case(item: "AC-01-aff", value: .notObserved, refusal: .notOffered(.notObserved)),
    Case(item: "AC-01-aff", value: .declined, refusal: .notOffered(.declined)),
  ]

  @Test("an item takes exactly the answers of its audience and kind", arguments: cases)
  func refusal(of sample: Case) throws {
    let audience =
      sample.item.rawValue.hasSuffix("aff") ? Fixtures.affiliate : Fixtures.employee
    let plan = InterviewPlan.small(audience)
    let item = try #require(plan.place(of: sample.item)?.item)

    #expect(InterviewEngine.refusal(of: sample.value, for: item, in: plan) == sample.refusal)
  }

  @Test("an item without reasons cannot be not applicable")
  func noReasons() throws {
    let plan = InterviewPlan.small()
    var item = try #require(plan.place(of: "AC-01-own")?.item)
    item.notApplicableReasons = []

    let refusal = InterviewEngine.refusal(
      of: .notApplicable(reason: "no-situation", note: nil), for: item, in: plan)

    #expect(refusal == .notOffered(.notApplicable))
  }

  @Test("a note of blanks is no note, and blanks at the ends are not stored")
  func blanks() {
    let state = InterviewState(plan: .small(Fixtures.affiliate))
    func mark(_ note: String) -> [InterviewEffect] {
      let value = AnswerValue.notApplicable(reason: "no-activity", note: note)
      return InterviewEngine.apply(.mark(value), to: state).effects
    }

    #expect(mark("     ") == [.say(.noteNeeded(minimum: 3))])
    #expect(
      mark("  no furnace \n").first
        == .record(
          Answer(
            item: "AC-01-aff",
            value: .notApplicable(reason: "no-activity", note: "no furnace")),
          next: .item("AC-02-aff")))
  }

  @Test("lengths are counted in Unicode scalars, as the store counts them")
  func scalars() {
    let family = "👨‍👩‍👧‍👦"

    #expect(InterviewLimits.length(of: family) == 7)
    #expect(InterviewLimits.length(of: "서울") == 2)
  }

  @Test(
    "a person writes no comment and names no evidence",
    arguments: [
      InterviewEvent.comment("text"),
      .addEvidence(Evidence(kind: .document, reference: "R-12")),
    ])
  func personsOnly(event: InterviewEvent) {
    let state = InterviewState(plan: .small(), routing: ["BK": false])

    #expect(InterviewEngine.apply(event, to: state).effects == [.say(.organisationsOnly)])
  }

  @Test("a comment and evidence stay beside the answer and the question stays on screen")
  func besides() {
    let state = InterviewState(plan: .small(Fixtures.affiliate))
    let evidence = Evidence(kind: .record, reference: " R-12 ", date: " ", heldBy: "Quality team")

    let commented = InterviewEngine.apply(.comment(" in the folder "), to: state).state
    let proved = InterviewEngine.apply(.addEvidence(evidence), to: commented)
    let answered = InterviewEngine.apply(.choose(level: 4), to: proved.state).state

    #expect(proved.state.step == .item("AC-01-aff"))
    #expect(
      answered.answer(to: "AC-01-aff")
        == Answer(
          item: "AC-01-aff", value: .option("d"), comment: "in the folder",
          evidence: [Evidence(kind: .record, reference: "R-12", heldBy: "Quality team")]))
  }

  @Test(
    "no field of evidence is longer than the store takes",
    arguments: [
      (Evidence(kind: .check, reference: String(repeating: "x", count: 1001)), 1000),
      (Evidence(kind: .check, reference: "R", date: String(repeating: "x", count: 101)), 100),
      (Evidence(kind: .check, reference: "R", heldBy: String(repeating: "x", count: 201)), 200),
      (Evidence(kind: .check, reference: "R", note: String(repeating: "x", count: 1001)), 1000),
    ])
  func longEvidence(evidence: Evidence, limit: Int) {
    let state = InterviewState(plan: .small(Fixtures.affiliate))

    let outcome = InterviewEngine.apply(.addEvidence(evidence), to: state)

    #expect(outcome.effects == [.say(.tooLong(count: limit + 1, limit: limit))])
  }

  @Test("evidence needs a reference, and only an entry that is there can be taken away")
  func evidence() {
    let state = InterviewState(plan: .small(Fixtures.affiliate))
    let entry = Evidence(kind: .check, reference: "Audit 7")

    let empty = InterviewEngine.apply(
      .addEvidence(Evidence(kind: .check, reference: " ")), to: state)
    let none = InterviewEngine.apply(.removeEvidence(number: 1), to: state)
    let one = InterviewEngine.apply(.addEvidence(entry), to: state).state
    let wrong = InterviewEngine.apply(.removeEvidence(number: 2), to: one)
    let gone = InterviewEngine.apply(.removeEvidence(number: 1), to: one)

    #expect(empty.effects == [.say(.referenceNeeded)])
    #expect(none.effects == [.say(.noSuchEvidence(count: 0))])
    #expect(wrong.effects == [.say(.noSuchEvidence(count: 1))])
    #expect(gone.state.answer(to: "AC-01-aff")?.evidence == [])
  }
}
