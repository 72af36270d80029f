import AssessmentModel
import FoundationEssentials
import Testing

@testable import AssessmentStore

@Suite struct AnswersTests {
  private func change(
    _ assessment: UUID, _ item: ItemID, _ value: AnswerValue?, at seconds: Int = 10,
    by contributor: String? = nil, comment: String? = nil
  ) -> AnswerChange {
    AnswerChange(
      assessment: assessment,
      answer: Answer(
        item: item, value: value, comment: comment, contributor: contributor,
        changedAt: StoreFixture.time(seconds)))
  }

  @Test(
    "Every value of a person is read back.",
    arguments: [
      .option("c"), .notApplicable(reason: "too-new", note: nil), .notObserved, .declined, .skipped,
    ] as [AnswerValue])
  func personValues(value: AnswerValue) throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)
    let answer = Answer(
      item: "CM-02-seen", value: value, origin: .confirmed, changedAt: StoreFixture.time(10))

    try database.record(AnswerChange(assessment: id, answer: answer))

    #expect(try database.answers(of: id) == [answer])
  }

  @Test(
    "Every value of an organisation is read back with comment, evidence and contributor.",
    arguments: [
      .option("e"), .notApplicable(reason: "no-such-site", note: "No such site here."),
      .doneByParent(company: "North Holding"), .collecting, .skipped, nil,
    ] as [AnswerValue?])
  func organisationValues(value: AnswerValue?) throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)
    let answer = Answer(
      item: "AC-02-aff", value: value, comment: "첫 줄\nsecond line",
      evidence: [
        Evidence(kind: .record, reference: "Log 4", date: "2026-05", heldBy: "Plant", note: "n"),
        Evidence(kind: .document, reference: "Rule 7"),
      ],
      contributor: "Quality team", changedAt: StoreFixture.time(10))

    try database.record(AnswerChange(assessment: id, answer: answer))

    #expect(try database.answers(of: id) == [answer])
  }

  @Test("Answers come in questionnaire order, each with its count of changes.")
  func order() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)

    try database.record(change(id, "CM-01-own", .option("b")))
    try database.record(change(id, "AC-01-own", .option("a")))
    try database.record(change(id, "CM-01-own", .option("c")))

    #expect(
      try database.storedAnswers(of: id).map { "\($0.answer.item) \($0.changes)" }
        == ["AC-01-own 1", "CM-01-own 2"])
    #expect(try database.storedAnswer(to: "CM-01-own", in: id).changes == 2)
    #expect(
      try database.storedAnswer(to: "AC-03-own", in: id)
        == StoredAnswer(answer: Answer(item: "AC-03-own", value: nil), changes: 0))
  }

  @Test("The receipt says what is stored now and when.")
  func receipt() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)

    let receipt = try database.record(change(id, "AC-01-own", .option("b"), at: 12))

    #expect(
      receipt
        == AnswerReceipt(
          stored: StoredAnswer(
            answer: Answer(
              item: "AC-01-own", value: .option("b"), changedAt: StoreFixture.time(12)),
            changes: 1),
          isChanged: true))
  }

  @Test("Recording what is there already changes nothing but the position.")
  func idempotent() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)
    let first = change(id, "AC-01-aff", .option("b"), by: "Quality team", comment: "Yes.")
    try database.record(first)
    var second = first
    second.answer.changedAt = StoreFixture.time(50)
    second.answer.contributor = "Plant safety"
    second.position = "AC-02-aff"
    second.expectedChanges = 0

    let receipt = try database.record(second)

    #expect(!receipt.isChanged)
    #expect(receipt.stored == StoredAnswer(answer: first.answer, changes: 1))
    #expect(try database.history(of: id).count == 1)
    #expect(try database.position(in: id, contributor: "Plant safety") == "AC-02-aff")
  }

  @Test("The position goes with the answer, in the same transaction.")
  func position() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)
    var wanted = change(id, "AC-01-own", .option("b"))
    wanted.position = "AC-02-own"
    try database.record(wanted)
    var refused = change(id, "AC-01-own", .declined)
    refused.position = "AC-03-own"

    #expect(throws: StoreError.notOffered(item: "AC-01-own", answer: "declined")) {
      try database.record(refused)
    }

    #expect(try database.position(in: id) == "AC-02-own")
  }

  @Test("Evidence is added, edited and removed as part of the answer.")
  func evidence() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)
    var wanted = change(id, "AC-01-aff", .option("c"), by: "Quality team")
    let steps: [[Evidence]] = [
      [Evidence(kind: .document, reference: "Rule 7")],
      [Evidence(kind: .document, reference: "Rule 8"), Evidence(kind: .check, reference: "Audit")],
      [Evidence(kind: .check, reference: "Audit")],
      [],
    ]

    for (index, evidence) in steps.enumerated() {
      wanted.answer.evidence = evidence
      let receipt = try database.record(wanted)
      #expect(receipt.stored.answer.evidence == evidence)
      #expect(receipt.stored.changes == index + 1)
    }
    #expect(try database.text("SELECT count(*) FROM evidence") == "0")
  }

  @Test("A change that was made on an older state is refused with the colleague's answer.")
  func clash() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)
    try database.record(change(id, "AC-01-aff", .option("b"), by: "Quality team"))
    var mine = change(id, "AC-01-aff", .option("d"), at: 20, by: "Plant safety")
    mine.expectedChanges = 1
    try database.record(change(id, "AC-01-aff", .option("c"), at: 15, by: "Quality team"))
    let theirs = try database.storedAnswer(to: "AC-01-aff", in: id)

    #expect(throws: StoreError.changedByColleague(theirs)) { try database.record(mine) }

    #expect(try database.answers(of: id).map(\.value) == [.option("c")])
    mine.expectedChanges = theirs.changes
    try database.record(mine)
    #expect(try database.answers(of: id).map(\.value) == [.option("d")])
  }

  @Test("A count that was undone meanwhile is another count, so it is never mistaken.")
  func clashAfterUndo() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)
    try database.record(change(id, "AC-01-aff", .option("b"), by: "Quality team"))
    _ = try database.undo(in: id, contributor: "Quality team", at: StoreFixture.time(11))
    try database.record(change(id, "AC-01-aff", .option("c"), by: "Quality team"))
    var mine = change(id, "AC-01-aff", .option("d"), by: "Plant safety")
    mine.expectedChanges = 1

    #expect(throws: StoreError.self) { try database.record(mine) }
  }

  @Test(
    "What an item does not offer is refused.",
    arguments: [
      ("AC-01-own", .option("z"), "z"), ("AC-01-own", .notObserved, "not_observed"),
      ("AC-01-own", .declined, "declined"), ("AC-01-own", .collecting, "collecting"),
      ("AC-01-own", .doneByParent(company: "N"), "done_by_parent"),
      ("AC-01-own", .notApplicable(reason: "no-activity", note: nil), "no-activity"),
    ] as [(ItemID, AnswerValue, String)])
  func notOffered(item: ItemID, value: AnswerValue, answer: String) throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)

    #expect(throws: StoreError.notOffered(item: item.rawValue, answer: answer)) {
      try database.record(change(id, item, value))
    }
    #expect(try database.text("SELECT count(*) FROM answer") == "0")
  }

  @Test("A person writes no comment, evidence or note and is never named.")
  func personExtras() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)
    func error(_ edit: (inout Answer) -> Void) -> StoreError? {
      var change = change(id, "AC-01-own", .option("a"))
      edit(&change.answer)
      return #expect(throws: StoreError.self) { try database.record(change) }
    }

    #expect(error { $0.comment = "Hm." } == .onlyOrganisations("comment"))
    #expect(
      error { $0.evidence = [Evidence(kind: .check, reference: "A")] }
        == .onlyOrganisations("evidence"))
    #expect(
      error { $0.value = .notApplicable(reason: "too-new", note: "New here.") }
        == .onlyOrganisations("note"))
    #expect(error { $0.contributor = "Quality team" } == .onlyOrganisations("contributor"))
  }

  @Test("An organisation says who writes, and why an item does not apply.")
  func organisationDuties() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)
    func error(_ edit: (inout Answer) -> Void) -> StoreError? {
      var change = change(id, "AC-01-aff", .option("a"), by: "Quality team")
      edit(&change.answer)
      return #expect(throws: StoreError.self) { try database.record(change) }
    }

    #expect(error { $0.contributor = nil } == .contributorMissing)
    #expect(
      error { $0.value = .notApplicable(reason: "no-activity", note: nil) }
        == .badField("note", problem: "it has 0 characters; write 3 or more"))
    #expect(
      error { $0.value = .notApplicable(reason: "no-activity", note: "no") }
        == .badField("note", problem: "it has 2 characters; write 3 or more"))
    #expect(
      error { $0.value = .doneByParent(company: "") }
        == .badField("done by", problem: "it has 0 characters; write 1 or more"))
    #expect(
      error { $0.comment = String(repeating: "a", count: 2001) }
        == .badField("comment", problem: "it has 2001 characters; 2000 is the most"))
    #expect(
      error { $0.evidence = [Evidence(kind: .check, reference: "")] }
        == .badField("evidence reference", problem: "it has 0 characters; write 1 or more"))
  }

  @Test("Only items of the own audience can be answered, in an open cycle, before submission.")
  func refused() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)

    #expect(throws: StoreError.unknown(.item, code: "AC-01-aff")) {
      try database.record(change(id, "AC-01-aff", .option("a")))
    }
    #expect(
      throws: StoreError.unknown(.assessment, code: "00000000-0000-4000-8000-000000000009")
    ) { try database.record(change(StoreFixture.id(9), "AC-01-own", .option("a"))) }

    try database.execute("UPDATE cycle SET is_closed = 1")
    #expect(throws: StoreError.cycleClosed(code: "2026")) {
      try database.record(change(id, "AC-01-own", .option("a")))
    }

    try database.execute("UPDATE cycle SET is_closed = 0")
    try database.submit(id, at: StoreFixture.time(9))
    #expect(throws: StoreError.revisionSealed(revision: 1)) {
      try database.record(change(id, "AC-01-own", .option("a")))
    }
  }

  @Test("Times are whole seconds, also before the start when a clock is set back.")
  func times() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)
    var early = change(id, "AC-01-own", .option("a"), at: -90)
    early.answer.changedAt += 0.75

    let receipt = try database.record(early)

    #expect(receipt.stored.answer.changedAt == StoreFixture.time(-90))
  }
}
