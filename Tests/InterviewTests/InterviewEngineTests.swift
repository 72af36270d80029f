import AssessmentModel
import AssessmentTesting
import Interview
import Testing

@Suite struct InterviewEngineTests {
  @Test("an answer is recorded with the place to go on at, then the respondent is told")
  func answer() {
    let state = InterviewState(plan: .small(), routing: ["BK": false])

    let outcome = InterviewEngine.apply(.choose(level: 4), to: state)

    let answer = Answer(item: "AC-01-own", value: .option("d"))
    #expect(
      outcome.effects == [
        .record(answer, next: .item("AC-02-own")), .say(.recorded("AC-01-own", .option("d"))),
      ])
    #expect(outcome.state.step == .item("AC-02-own"))
  }

  @Test("a number that is no level records nothing", arguments: [-1, 0, 6, 99])
  func noLevel(level: Int) {
    let state = InterviewState(plan: .small(), routing: ["BK": false])

    let outcome = InterviewEngine.apply(.choose(level: level), to: state)

    #expect(outcome.effects == [.say(.noSuchLevel(count: 5))])
    #expect(outcome.state.step == .item("AC-01-own"))
  }

  @Test("at a routing question 1 is yes, 2 is no and nothing else counts")
  func routing() {
    let state = InterviewState(plan: .small())

    let yes = InterviewEngine.apply(.choose(level: 1), to: state)
    let no = InterviewEngine.apply(.choose(level: 2), to: state)
    let neither = InterviewEngine.apply(.choose(level: 3), to: state)

    #expect(yes.state.routing == ["BK": true])
    #expect(
      no.effects == [
        .recordRouting("BK", isAsked: false), .savePosition(.item("AC-01-own")),
        .say(.recordedRouting("BK", isAsked: false)),
      ])
    #expect(neither.effects == [.say(.noSuchLevel(count: 2))])
  }

  @Test("the answer to a routing question decides which steps follow")
  func steps() {
    let plan = InterviewPlan.small()
    let always: [InterviewStep] = [
      .item("AC-01-own"), .item("AC-02-own"), .item("AC-03-own"),
    ]
    let last: [InterviewStep] = [.item("CM-01-own"), .item("CM-02-seen")]

    #expect(plan.steps(routing: [:]) == [.routing("BK")] + always + last)
    #expect(plan.steps(routing: ["BK": false]) == [.routing("BK")] + always + last)
    #expect(
      plan.steps(routing: ["BK": true])
        == [.routing("BK")] + always + [.item("BK-01-own"), .item("BK-02-own")] + last)
  }

  @Test("an organisation is asked every module and no routing question")
  func organisationSteps() {
    let steps = InterviewPlan.small(Fixtures.affiliate).steps(routing: ["BK": false])

    #expect(
      steps == [
        .item("AC-01-aff"), .item("AC-02-aff"), .item("AC-03-aff"), .item("BK-01-aff"),
        .item("BK-02-aff"), .item("CM-01-aff"), .item("CM-02-aff"),
      ])
  }

  @Test("the last answer leads to the end, where nothing can be answered")
  func end() {
    let state = InterviewState(
      plan: .small(), routing: ["BK": false], step: .item("CM-02-seen"))

    let outcome = InterviewEngine.apply(.mark(.notObserved), to: state)
    let after = InterviewEngine.apply(.choose(level: 1), to: outcome.state)

    #expect(outcome.state.step == .end)
    #expect(after.effects == [.say(.notAsked(.end))])
  }

  @Test("a question opened from the review leads back there once it is answered")
  func edit() {
    let state = InterviewState(plan: .small(), routing: ["BK": false])

    let opened = InterviewEngine.apply(.edit("CM-01-own"), to: state)
    let answered = InterviewEngine.apply(.choose(level: 2), to: opened.state)

    #expect(opened.state.step == .item("CM-01-own"))
    #expect(opened.state.returnsToReview)
    #expect(answered.effects.last == .leave(.review))
    #expect(answered.state.returnsToReview == false)
  }

  @Test(
    "leaving the review, or moving on, forgets the way back to it",
    arguments: [
      InterviewEvent.leaveReview, .next, .back, .goTo(.item("AC-01-own")),
    ])
  func leaveReview(event: InterviewEvent) {
    let state = InterviewState(plan: .small(), routing: ["BK": false])
    let opened = InterviewEngine.apply(.edit("CM-01-own"), to: state).state

    let left = InterviewEngine.apply(event, to: opened).state

    #expect(left.returnsToReview == false)
  }

  @Test("before the first question there is none")
  func atStart() {
    let outcome = InterviewEngine.apply(.back, to: InterviewState(plan: .small()))

    #expect(outcome.effects == [.say(.atStart)])
    #expect(outcome.state.step == .routing("BK"))
  }

  @Test("the next open question is looked for behind the one on screen, then from the start")
  func nextOpen() {
    let plan = InterviewPlan.small()
    let answers = ["AC-02-own", "CM-01-own", "CM-02-seen"].map {
      Answer(item: ItemID($0), value: .skipped)
    }
    func next(from step: InterviewStep, with more: [Answer] = []) -> InterviewEngine.Outcome {
      InterviewEngine.apply(
        .nextOpen,
        to: InterviewState(
          plan: plan, routing: ["BK": false], answers: answers + more, step: step))
    }
    let rest = ["AC-01-own", "AC-03-own"].map { Answer(item: ItemID($0), value: .option("a")) }

    #expect(next(from: .item("AC-01-own")).state.step == .item("AC-03-own"))
    #expect(next(from: .item("AC-03-own")).state.step == .item("AC-01-own"))
    #expect(next(from: .end).state.step == .item("AC-01-own"))
    #expect(next(from: .end, with: rest).effects == [.say(.nothingOpen)])
  }

  @Test("a place that is not asked is not gone to")
  func notAsked() {
    let state = InterviewState(plan: .small(), routing: ["BK": false])

    let outcome = InterviewEngine.apply(.goTo(.item("BK-01-own")), to: state)

    #expect(outcome.effects == [.say(.notAsked(.item("BK-01-own")))])
    #expect(outcome.state.step == .item("AC-01-own"))
  }

  @Test("a person may submit with blanks, an organisation is told which they are")
  func submit() {
    let person = InterviewState(plan: .small(), routing: ["BK": false])
    let organisation = InterviewState(
      plan: .small(Fixtures.affiliate),
      answers: ["AC-01-aff", "AC-02-aff", "BK-01-aff", "BK-02-aff", "CM-01-aff"].map {
        Answer(item: ItemID($0), value: .collecting)
      } + [Answer(item: "CM-02-aff", value: .skipped)])

    let persons = InterviewEngine.apply(.submit, to: person)
    let organisations = InterviewEngine.apply(.submit, to: organisation)

    #expect(persons.effects == [.savePosition(.item("AC-01-own")), .leave(.submitting)])
    #expect(organisations.effects == [.say(.blanks(["AC-03-aff", "CM-02-aff"]))])
  }
}
