import AssessmentModel
import AssessmentTesting
import Interview
import Testing

@Suite struct InterviewStateTests {
  @Test("an interview is taken up at the step shown last, else at the first open one")
  func resume() {
    let plan = InterviewPlan.small()
    let answers = [Answer(item: "AC-01-own", value: .option("a"))]
    func step(_ routing: [ModuleID: Bool], at step: InterviewStep?) -> InterviewStep {
      InterviewState(plan: plan, routing: routing, answers: answers, step: step).step
    }

    #expect(step(["BK": true], at: .item("BK-02-own")) == .item("BK-02-own"))
    #expect(step(["BK": true], at: .end) == .end)
    #expect(step(["BK": true], at: nil) == .item("AC-02-own"))
    #expect(step(["BK": false], at: .item("BK-02-own")) == .item("AC-02-own"))
    #expect(step([:], at: nil) == .routing("BK"))
  }

  @Test("a skipped item is neither open nor answered, and blank at submission")
  func skipped() {
    let state = InterviewState(
      plan: .small(), routing: ["BK": false],
      answers: [
        Answer(item: "AC-01-own", value: .skipped), Answer(item: "AC-02-own", value: .option("e")),
        Answer(item: "AC-03-own", value: .notApplicable(reason: "too-new", note: nil)),
      ])

    #expect(state.isSkipped("AC-01-own"))
    #expect(state.isOpen(.item("AC-01-own")) == false)
    #expect(state.blankItems == ["AC-01-own", "CM-01-own", "CM-02-seen"])
    #expect(
      state.progress
        == InterviewProgress(total: 5, done: 1, skipped: 1, notApplicable: 1))
    #expect(state.progress.open == 2)
    #expect(state.progress(in: "AC").open == 0)
    #expect(state.progress(in: "BK") == InterviewProgress())
  }

  @Test("an item with a comment only is still open")
  func commentOnly() {
    let state = InterviewState(
      plan: .small(Fixtures.affiliate),
      answers: [Answer(item: "AC-01-aff", value: nil, comment: "see folder")])

    #expect(state.firstOpenStep == .item("AC-01-aff"))
    #expect(state.review(.commented) == ["AC-01-aff"])
  }

  @Test("the review lists items by what was said")
  func review() {
    let values: [AnswerValue?] = [
      .option("a"), .skipped, .notApplicable(reason: "no-activity", note: "no furnace"),
      .doneByParent(company: "Parent"), .collecting, nil, nil,
    ]
    let plan = InterviewPlan.small(Fixtures.affiliate)
    let items = InterviewState(plan: plan).askedItems
    let state = InterviewState(
      plan: plan, answers: zip(items, values).map { Answer(item: $0, value: $1) })

    #expect(state.review(.all) == items)
    #expect(state.review(.open) == ["CM-01-aff", "CM-02-aff"])
    #expect(state.review(.skipped) == ["AC-02-aff"])
    #expect(state.review(.notApplicable) == ["AC-03-aff", "BK-01-aff"])
    #expect(state.review(.collecting) == ["BK-02-aff"])
    #expect(state.review(.commented) == [])
  }

  @Test(
    "a typed place finds an item, a topic, a module or a number",
    arguments: [
      ("AC-02-own", PlaceMatch.step(.item("AC-02-own"))),
      ("ac-02", .step(.item("AC-02-own"))),
      ("  cm ", .step(.item("CM-01-own"))),
      ("5", .step(.item("CM-02-seen"))),
      ("6", .unknown(nearest: [])),
      ("0", .unknown(nearest: [])),
      ("", .unknown(nearest: [])),
      ("bk", .step(.routing("BK"))),
      ("BK-01", .notAsked("BK-01")),
      ("AC-01-aff", .notAsked("AC-01-aff")),
      ("AC-0", .unknown(nearest: ["AC-01", "AC-02", "AC-03"])),
      ("CM-11", .unknown(nearest: ["CM-01", "CM-02"])),
      ("quality", .unknown(nearest: [])),
    ])
  func place(text: String, match: PlaceMatch) {
    let state = InterviewState(plan: .small(), routing: ["BK": false])

    #expect(state.place(matching: text) == match)
  }

  @Test("a topic with several items asked is not guessed")
  func several() {
    var questionnaire = Fixtures.small
    questionnaire.groups[1].modules[0].topics[0] = Fixtures.topic("CM-01", parts: ["own", "seen"])
    let plan = InterviewPlan(
      questionnaire: questionnaire, audience: Fixtures.employee, form: .full,
      assessment: CountingIDs().next())
    let state = InterviewState(plan: plan, routing: ["BK": true])

    #expect(state.place(matching: "CM-01") == .several(["CM-01-own", "CM-01-seen"]))
    #expect(state.place(matching: "CM-01-o") == .unknown(nearest: ["CM-01-own"]))
  }

  @Test("items and modules are numbered from 1 in the order asked")
  func numbers() {
    let state = InterviewState(plan: .small(), routing: ["BK": false])

    #expect(state.number(of: "AC-01-own") == 1)
    #expect(state.number(of: "CM-02-seen") == 5)
    #expect(state.number(of: "BK-01-own") == nil)
    #expect(state.askedModules == ["AC", "CM"])
    #expect(state.openRouting == [])
  }

  @Test("with rotation every assessment asks the same items, whatever module it starts at")
  func rotation() {
    var questionnaire = Fixtures.small
    questionnaire.order = .rotate
    let ids = CountingIDs()

    let orders = (1...3).map { _ in
      InterviewState(
        plan: InterviewPlan(
          questionnaire: questionnaire, audience: Fixtures.employee, form: .full,
          assessment: ids.next()),
        routing: ["BK": true]
      ).askedItems
    }

    #expect(Set(orders.map { $0[0] }) == ["AC-01-own", "BK-01-own", "CM-01-own"])
    #expect(Set(orders.map(Set.init)).count == 1)
  }
}
