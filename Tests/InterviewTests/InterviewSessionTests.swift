import AssessmentModel
import AssessmentTesting
import FoundationEssentials
import Interview
import Testing

@Suite struct InterviewSessionTests {
  @Test(
    "a change that cannot be stored keeps the question on screen and says why",
    arguments: [
      InterviewEvent.choose(level: 3), .skip, .comment("text"), .undo,
      .mark(.notApplicable(reason: "no-activity", note: "no furnace")),
      .addEvidence(Evidence(kind: .document, reference: "R-12")),
    ])
  func failing(event: InterviewEvent) {
    let store = MemoryStore()
    var session = store.resumed(.small(Fixtures.affiliate))
    store.failure = DiskFull()

    let report = session.handle(event)

    #expect(report.messages == [])
    #expect(report.failure is DiskFull)
    #expect(session.state.step == .item("AC-01-aff"))
    #expect(session.state.answers.isEmpty)
  }

  @Test("what a colleague stored is taken over, and the step on screen stays")
  func refresh() {
    let store = MemoryStore()
    var recorder = store.recorder
    recorder.reload = { Array(store.answers.values) }
    var session = InterviewSession(
      InterviewState(plan: .small(Fixtures.affiliate)), recorder: recorder)
    store.answers["AC-02-aff"] = Answer(item: "AC-02-aff", value: .option("d"))

    session.refresh()

    #expect(session.state.answer(to: "AC-02-aff")?.value == .option("d"))
    #expect(session.state.step == .item("AC-01-aff"))
    #expect(session.state.progress.given == 1)
  }

  @Test("one who writes alone keeps the answers in memory")
  func refreshAlone() {
    let store = MemoryStore()
    var session = store.resumed(.small(Fixtures.affiliate))
    _ = session.handle(.choose(level: 3))
    store.answers = [:]

    session.refresh()

    #expect(session.state.answer(to: "AC-01-aff")?.value == .option("c"))
  }

  @Test("the same event succeeds once the store takes changes again")
  func retry() {
    let store = MemoryStore()
    var session = store.resumed(.small(Fixtures.affiliate))
    store.failure = DiskFull()
    _ = session.handle(.choose(level: 3))
    store.failure = nil

    let report = session.handle(.choose(level: 3))

    #expect(report.messages == [.recorded("AC-01-aff", .option("c"))])
    #expect(store.answers["AC-01-aff"]?.value == .option("c"))
    #expect(session.state.step == .item("AC-02-aff"))
  }

  @Test("a place that cannot be stored keeps nobody from reading on or leaving")
  func lostPosition() {
    let store = MemoryStore()
    var session = store.resumed(.small(Fixtures.affiliate))
    store.failure = DiskFull()

    let moved = session.handle(.next)
    let left = session.handle(.pause)

    #expect(moved.messages == [])
    #expect(session.state.step == .item("AC-02-aff"))
    #expect(left.exit == .paused)
  }

  @Test("where a colleague changed the item meanwhile nothing is recorded until it is repeated")
  func conflict() {
    let store = MemoryStore()
    var mine = store.resumed(.small(Fixtures.affiliate))
    var theirs = store.resumed(.small(Fixtures.affiliate))
    _ = theirs.handle(.choose(level: 2))

    let refused = mine.handle(.choose(level: 4))
    let held = store.answers["AC-01-aff"]
    let repeated = mine.handle(.choose(level: 4))

    #expect(refused.messages == held.map { [.changedMeanwhile($0)] })
    #expect(held?.value == .option("b"))
    #expect(repeated.messages == [.recorded("AC-01-aff", .option("d"))])
    #expect(store.answers["AC-01-aff"]?.value == .option("d"))
  }

  @Test("undo shows the item again as it was before")
  func undo() {
    let store = MemoryStore()
    var session = store.resumed(.small(Fixtures.affiliate))
    _ = session.handle(.choose(level: 3))
    _ = session.handle(.back)
    _ = session.handle(.choose(level: 5))

    let report = session.handle(.undo)

    #expect(report.messages == [.undone("AC-01-aff")])
    #expect(session.state.step == .item("AC-01-aff"))
    #expect(session.state.answer(to: "AC-01-aff")?.value == .option("c"))
  }

  @Test("undo takes back the answer to a routing question too, and its items are gone again")
  func undoRouting() {
    let store = MemoryStore()
    var session = store.resumed(.small())
    _ = session.handle(.choose(level: 1))

    let report = session.handle(.undo)

    #expect(report.messages == [.undoneRouting("BK")])
    #expect(session.state.step == .routing("BK"))
    #expect(session.state.routing == [:])
    #expect(!session.state.askedItems.contains("BK-01-own"))
  }

  @Test("changes are taken back in the order in which they were made, of whatever kind they are")
  func undoOrder() {
    let store = MemoryStore()
    var session = store.resumed(.small())
    _ = session.handle(.choose(level: 1))
    _ = session.handle(.choose(level: 5))
    _ = session.handle(.goTo(.routing("BK")))
    _ = session.handle(.choose(level: 2))

    let undone = (1...4).map { _ in session.handle(.undo).messages }

    #expect(
      undone == [
        [.undoneRouting("BK")], [.undone("AC-01-own")], [.undoneRouting("BK")], [.nothingToUndo],
      ])
  }

  @Test("answers given before a restart can be taken back too")
  func undoAfterRestart() {
    let store = MemoryStore()
    var before = store.resumed(.small(Fixtures.affiliate))
    _ = before.handle(.choose(level: 3))
    var after = store.resumed(.small(Fixtures.affiliate))

    let report = after.handle(.undo)

    #expect(report.messages == [.undone("AC-01-aff")])
    #expect(after.state.answer(to: "AC-01-aff")?.value == nil)
  }

  @Test("with nothing to take back undo says so and stays")
  func nothingToUndo() {
    var session = MemoryStore().resumed(.small())

    let report = session.handle(.undo)

    #expect(report.messages == [.nothingToUndo])
    #expect(session.state.step == .routing("BK"))
  }

  @Test("pausing and submitting leave the questions with their reason")
  func exits() {
    var session = MemoryStore().resumed(.small())

    #expect(session.handle(.pause).exit == .paused)
    #expect(session.handle(.submit).exit == .submitting)
    #expect(session.handle(.next).exit == nil)
  }
}
