import AssessmentModel
import AssessmentTesting
import Interview
import Testing

/// Laws that hold for any row of events; a failing seed is named and can be run again.
@Suite struct InterviewScriptTests {
  static let seeds: [UInt64] = Array(1...60)

  @Test("undoing every change brings back the start", arguments: seeds)
  func undo(seed: UInt64) {
    let store = MemoryStore()
    var script = EventScript(seed: seed)
    var session = store.resumed(script.plan)
    for _ in 1...60 { _ = session.handle(script.next()) }

    for _ in 1...60 { _ = session.handle(.undo) }

    #expect(session.handle(.undo).messages == [.nothingToUndo])

    #expect(session.state.routing == [:])
    #expect(session.state.answers.values.allSatisfy { $0.value == nil && $0.comment == nil })
    #expect(session.state.answers.values.allSatisfy { $0.evidence.isEmpty })
    #expect(session.state.progress.open == session.state.askedItems.count)
  }

  @Test("moving, reviewing, pausing and submitting never change an answer", arguments: seeds)
  func moves(seed: UInt64) {
    let store = MemoryStore()
    var script = EventScript(seed: seed)
    var session = store.resumed(script.plan)
    for _ in 1...60 {
      let event = script.next()
      let (answers, routing) = (session.state.answers, session.state.routing)
      _ = session.handle(event)
      if EventScript.isMove(event) {
        #expect(session.state.answers == answers)
        #expect(session.state.routing == routing)
      }
    }
  }

  @Test(
    "a program killed after any event goes on with the same answers at the same step",
    arguments: seeds)
  func resume(seed: UInt64) {
    let store = MemoryStore()
    var script = EventScript(seed: seed)
    var session = store.resumed(script.plan)
    for _ in 1...60 {
      _ = session.handle(script.next())
      let resumed = store.resumed(script.plan).state

      #expect(resumed.answers == session.state.answers)
      #expect(resumed.routing == session.state.routing)
      #expect(resumed.step == session.state.step)
    }
  }

  @Test(
    "every item asked is in exactly one of done, skipped, not applicable and open",
    arguments: seeds)
  func exclusive(seed: UInt64) {
    let store = MemoryStore()
    var script = EventScript(seed: seed)
    var session = store.resumed(script.plan)
    for _ in 1...60 {
      _ = session.handle(script.next())
      let state = session.state
      let lists = [ReviewFilter.open, .skipped].map(state.review)

      #expect(Set(lists[0]).isDisjoint(with: lists[1]))
      #expect(lists[0].count == state.progress.open)
      #expect(lists[1].count == state.progress.skipped)
      #expect(state.progress.total == state.askedItems.count)
      #expect(state.step == .end || state.steps.contains(state.step))
    }
  }

  @Test("a store that refuses leaves answers, routing and step as they were", arguments: seeds)
  func failing(seed: UInt64) {
    let store = MemoryStore()
    var script = EventScript(seed: seed)
    var session = store.resumed(script.plan)
    for place in 1...60 {
      let event = script.next()
      store.failure = place.isMultiple(of: 3) ? DiskFull() : nil
      let before = session.state
      let report = session.handle(event)
      if report.failure != nil {
        #expect(session.state.answers == before.answers)
        #expect(session.state.routing == before.routing)
        #expect(session.state.step == before.step)
      }
      #expect(session.state.routing == store.routing)
    }
  }
}

/// Random events for one interview, the same for the same seed.
struct EventScript {
  let plan: InterviewPlan
  private var random: SplitMix64
  private let steps: [InterviewStep]

  init(seed: UInt64) {
    plan = .small(seed.isMultiple(of: 2) ? Fixtures.affiliate : Fixtures.employee)
    random = SplitMix64(seed: seed)
    steps = plan.steps(routing: ["BK": true]) + [.end]
  }

  static func isMove(_ event: InterviewEvent) -> Bool {
    switch event {
    case .next, .back, .nextOpen, .goTo, .edit, .leaveReview, .pause, .submit: true
    case .choose, .mark, .skip, .comment, .addEvidence, .removeEvidence, .undo: false
    }
  }

  mutating func next() -> InterviewEvent {
    let items = steps.compactMap { if case .item(let item) = $0 { item } else { nil } }
    let move = [InterviewEvent.next, .back, .nextOpen, .leaveReview, .pause, .submit]
      .randomElement(using: &random)
    switch Int.random(in: 0...11, using: &random) {
    case 0...3: return .choose(level: Int.random(in: 0...6, using: &random))
    case 4: return .mark(value())
    case 5: return .skip
    case 6: return .comment(Bool.random(using: &random) ? "a comment" : nil)
    case 7: return .addEvidence(Evidence(kind: .document, reference: "R-12"))
    case 8: return .removeEvidence(number: Int.random(in: 0...2, using: &random))
    case 9: return .undo
    case 10: return steps.randomElement(using: &random).map(InterviewEvent.goTo) ?? .next
    default:
      guard Bool.random(using: &random) else { return move ?? .next }
      return items.randomElement(using: &random).map(InterviewEvent.edit) ?? .next
    }
  }

  private mutating func value() -> AnswerValue {
    let values: [AnswerValue] = [
      .notApplicable(reason: "no-situation", note: nil),
      .notApplicable(reason: "no-activity", note: "no furnace"),
      .doneByParent(company: "Parent"), .notObserved, .declined, .collecting, .option("c"),
    ]
    return values.randomElement(using: &random) ?? .skipped
  }
}
