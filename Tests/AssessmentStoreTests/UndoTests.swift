import AssessmentModel
import AssessmentTesting
import FoundationEssentials
import Testing

@testable import AssessmentStore

@Suite struct UndoTests {
  private func record(
    _ item: ItemID, _ value: AnswerValue?, in assessment: UUID, of database: AssessmentDatabase,
    at seconds: Int, by contributor: String? = nil
  ) throws {
    try database.record(
      AnswerChange(
        assessment: assessment,
        answer: Answer(
          item: item, value: value, contributor: contributor, changedAt: StoreFixture.time(seconds))
      ))
  }

  @Test("Undo takes back one change after the other until nothing is left.")
  func backToTheStart() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)
    try record("AC-01-own", .option("a"), in: id, of: database, at: 1)
    try record("AC-02-own", .option("b"), in: id, of: database, at: 2)
    try record("AC-01-own", .option("c"), in: id, of: database, at: 3)
    func undo() throws -> String? {
      let stored = try database.undo(in: id, at: StoreFixture.time(10))
      return stored.map { "\($0.answer.item) \($0.answer.state.rawValue) \($0.changes)" }
    }

    #expect(try undo() == "AC-01-own answered 3")
    #expect(
      try database.answers(of: id) == [
        Answer(item: "AC-01-own", value: .option("a"), changedAt: StoreFixture.time(1)),
        Answer(item: "AC-02-own", value: .option("b"), changedAt: StoreFixture.time(2)),
      ])
    #expect(try undo() == "AC-02-own blank 2")
    #expect(try undo() == "AC-01-own blank 4")
    #expect(try undo() == nil)
    #expect(try database.answers(of: id) == [])
  }

  @Test("Comment, evidence, note, contributor and time come back as they were.")
  func wholeAnswer() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)
    let before = Answer(
      item: "AC-01-aff", value: .notApplicable(reason: "no-activity", note: "No such site."),
      origin: .confirmed, comment: "See the plan.",
      evidence: [Evidence(kind: .example, reference: "Site \"A\"", date: "May", heldBy: "Plant")],
      contributor: "Plant safety", changedAt: StoreFixture.time(5))
    try database.record(AnswerChange(assessment: id, answer: before))
    try record("AC-01-aff", .option("e"), in: id, of: database, at: 9, by: "Quality team")

    let stored = try database.undo(in: id, contributor: "Quality team", at: StoreFixture.time(12))

    #expect(stored == StoredAnswer(answer: before, changes: 3))
    #expect(try database.answers(of: id) == [before])
  }

  @Test("Undo goes on after the file was closed and opened again.")
  func restart() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    let first = try StoreFixture.database(at: path)
    let id = try StoreFixture.person(in: first)
    try record("AC-01-own", .option("a"), in: id, of: first, at: 1)
    try record("AC-01-own", .option("b"), in: id, of: first, at: 2)
    try record("AC-01-own", .option("c"), in: id, of: first, at: 3)
    _ = try first.undo(in: id, at: StoreFixture.time(4))
    try first.close()

    let second = try AssessmentDatabase(writing: StoreFixture.opening(path))
    let stored = try second.undo(in: id, at: StoreFixture.time(5))

    #expect(stored?.answer.value == .option("a"))
  }

  @Test("Each contributor takes back only the own changes.")
  func ownChanges() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)
    try record("AC-01-aff", .option("a"), in: id, of: database, at: 1, by: "Quality team")
    try record("AC-02-aff", .option("b"), in: id, of: database, at: 2, by: "Plant safety")

    let stored = try database.undo(in: id, contributor: "Quality team", at: StoreFixture.time(3))

    #expect(stored?.answer.item == "AC-01-aff")
    #expect(try database.answers(of: id).map(\.item) == ["AC-02-aff"])
    #expect(
      try database.undo(in: id, contributor: "Quality team", at: StoreFixture.time(4)) == nil)
  }

  @Test("A change that a colleague has built on is not taken back, until the colleague undoes.")
  func colleague() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)
    try record("AC-01-aff", .option("a"), in: id, of: database, at: 1, by: "Quality team")
    try record("AC-01-aff", .option("b"), in: id, of: database, at: 2, by: "Plant safety")
    let theirs = try database.storedAnswer(to: "AC-01-aff", in: id)

    #expect(throws: StoreError.changedByColleague(theirs)) {
      try database.undo(in: id, contributor: "Quality team", at: StoreFixture.time(3))
    }

    _ = try database.undo(in: id, contributor: "Plant safety", at: StoreFixture.time(4))
    _ = try database.undo(in: id, contributor: "Quality team", at: StoreFixture.time(5))
    #expect(try database.answers(of: id) == [])
  }

  @Test("An organisation's history is kept, undoing included.")
  func history() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)
    try record("AC-01-aff", .option("a"), in: id, of: database, at: 1, by: "Quality team")
    try record("AC-01-aff", .option("b"), in: id, of: database, at: 2, by: "Plant safety")
    _ = try database.undo(in: id, contributor: "Plant safety", at: StoreFixture.time(4))

    let level1 = Answer(
      item: "AC-01-aff", value: .option("a"), contributor: "Quality team",
      changedAt: StoreFixture.time(1))
    let level2 = Answer(
      item: "AC-01-aff", value: .option("b"), contributor: "Plant safety",
      changedAt: StoreFixture.time(2))
    #expect(
      try database.history(of: id) == [
        HistoryEntry(
          replaced: nil, item: "AC-01-aff", contributor: "Quality team",
          changedAt: StoreFixture.time(1), isUndo: false),
        HistoryEntry(
          replaced: level1, item: "AC-01-aff", contributor: "Plant safety",
          changedAt: StoreFixture.time(2), isUndo: false),
        HistoryEntry(
          replaced: level2, item: "AC-01-aff", contributor: "Plant safety",
          changedAt: StoreFixture.time(4), isUndo: true),
      ])
    #expect(try database.history(of: id, item: "AC-02-aff") == [])
  }

  @Test("Any row of changes is undone to the start, whatever was undone in between.")
  func randomChanges() throws {
    let seed: UInt64 = 20_261_122
    var random = SplitMix64(seed: seed)
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)
    var expected: [[Answer]] = [[]]

    for step in 1...40 {
      if Int.random(in: 0..<3, using: &random) == 0, expected.count > 1 {
        expected.removeLast()
        _ = try database.undo(in: id, at: StoreFixture.time(step))
      } else {
        let item = ["AC-01-own", "AC-02-own", "AC-03-own"].randomElement(using: &random)
        let option = ["a", "b", "c", "d", "e"].randomElement(using: &random)
        let before = try database.answers(of: id)
        try record(
          ItemID(item ?? ""), .option(OptionCode(option ?? "")), in: id, of: database, at: step)
        let after = try database.answers(of: id)
        if after != before { expected.append(after) }
      }
      #expect(try database.answers(of: id) == expected.last, "seed \(seed), step \(step)")
    }
  }

  @Test("After submission there is nothing to undo, and a correction begins with nothing to undo.")
  func sealed() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)
    try record("AC-01-own", .option("a"), in: id, of: database, at: 1)
    try database.submit(id, at: StoreFixture.time(2))

    #expect(throws: StoreError.revisionSealed(revision: 1)) {
      try database.undo(in: id, at: StoreFixture.time(3))
    }
    try database.beginCorrection(of: id)
    #expect(try database.undo(in: id, at: StoreFixture.time(4)) == nil)
  }
}
