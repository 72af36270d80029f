import AssessmentModel
import AssessmentTesting
import FoundationEssentials
import Testing

@testable import AssessmentStore

@Suite struct SubmissionTests {
  private func record(
    _ item: ItemID, _ value: AnswerValue?, in assessment: UUID, of database: AssessmentDatabase,
    by contributor: String? = nil
  ) throws {
    try database.record(
      AnswerChange(
        assessment: assessment,
        answer: Answer(
          item: item, value: value, contributor: contributor, changedAt: StoreFixture.time(5))))
  }

  @Test("A person may submit with blanks; then the history of the draft is gone.")
  func person() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)
    let other = try StoreFixture.person(in: database, 3)
    try record("AC-01-own", .option("a"), in: id, of: database)
    try record("AC-01-own", .option("b"), in: id, of: database)
    try record("AC-01-own", .option("b"), in: other, of: database)

    let submitted = try database.submit(id, at: StoreFixture.time(60))

    #expect(submitted.status == .submitted)
    #expect(!submitted.isOpen)
    #expect(submitted.submittedAt == StoreFixture.time(60))
    #expect(try database.assessment(id) == submitted)
    #expect(try database.answers(of: id).map(\.value) == [.option("b")])
    #expect(try database.history(of: id) == [])
    #expect(try database.history(of: other).count == 1)
  }

  @Test("An organisation's open items are listed in questionnaire order, skipped ones too.")
  func openItems() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)
    for item in ["CM-02-aff", "AC-02-aff", "AC-03-aff", "BK-01-aff"] as [ItemID] {
      try record(item, .collecting, in: id, of: database, by: "Quality team")
    }
    try record("AC-01-aff", .skipped, in: id, of: database, by: "Quality team")
    let open: [ItemID] = ["AC-01-aff", "BK-02-aff", "CM-01-aff"]

    #expect(try database.openItems(of: id) == open)
    #expect(throws: StoreError.openItems(open.map(\.rawValue))) {
      try database.submit(id, approval: StoreFixture.approval, at: StoreFixture.time(60))
    }
    #expect(try database.seal(of: id) == nil)
  }

  @Test("An organisation's submission keeps the approval and the history.")
  func organisation() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)

    try StoreFixture.submitOrganisation(id, in: database)

    let assessment = try #require(try database.assessment(id))
    #expect(assessment.approval == StoreFixture.approval)
    #expect(assessment.status == .submitted)
    #expect(try database.history(of: id).count == 7)
  }

  @Test("An approval is an organisation's, whole and with a day.")
  func approval() throws {
    let database = try StoreFixture.database()
    let person = try StoreFixture.person(in: database)
    let affiliate = try StoreFixture.organisation(in: database)
    var noDay = StoreFixture.approval
    noDay.approvedOn = "yesterday"

    #expect(throws: StoreError.onlyOrganisations("approval")) {
      try database.submit(person, approval: StoreFixture.approval, at: StoreFixture.time(60))
    }
    #expect(
      throws: StoreError.badField(
        "approval", problem: "it is missing; say who prepared and approved")
    ) { try database.submit(affiliate, at: StoreFixture.time(60)) }
    #expect(
      throws: StoreError.badField(
        "approved on", problem: "'yesterday' is not a day such as 2026-11-30")
    ) { try database.submit(affiliate, approval: noDay, at: StoreFixture.time(60)) }
  }

  @Test("A revision is submitted once, and not after the cycle was closed.")
  func refused() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)
    try database.submit(id, at: StoreFixture.time(60))

    #expect(throws: StoreError.revisionSealed(revision: 1)) {
      try database.submit(id, at: StoreFixture.time(61))
    }
    try database.beginCorrection(of: id)
    try database.execute("UPDATE cycle SET is_closed = 1")
    #expect(throws: StoreError.cycleClosed(code: "2026")) {
      try database.submit(id, at: StoreFixture.time(62))
    }
    #expect(throws: StoreError.cycleClosed(code: "2026")) { try database.beginCorrection(of: id) }
  }

  @Test("A correction starts with the submitted answers and leaves them byte for byte.")
  func correction() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)
    try database.record(
      AnswerChange(
        assessment: id,
        answer: Answer(
          item: "AC-01-aff", value: .option("a"), comment: "Yes.",
          evidence: [Evidence(kind: .document, reference: "Rule 7")], contributor: "Plant safety",
          changedAt: StoreFixture.time(1))))
    try StoreFixture.submitOrganisation(id, in: database)
    let rows = """
      SELECT * FROM answer WHERE revision = 1; SELECT * FROM answer_detail WHERE revision = 1;
      SELECT * FROM evidence WHERE revision = 1; SELECT * FROM seal WHERE revision = 1;
      SELECT * FROM assessment_revision WHERE revision = 1; SELECT * FROM history
      """.split(separator: ";").map(String.init)
    let before = try rows.map(database.text)
    let answers = try database.answers(of: id)

    let open = try database.beginCorrection(of: id)
    let copied = try database.answers(of: id)
    try database.record(
      AnswerChange(
        assessment: id,
        answer: Answer(
          item: "AC-01-aff", value: .option("e"), contributor: "Quality team",
          changedAt: StoreFixture.time(200))))
    let again = try database.beginCorrection(of: id)

    #expect(open.revision == 2)
    #expect(open.sealedRevision == 1)
    #expect(open.isOpen)
    #expect(copied == answers)
    #expect(again == open)
    #expect(try rows.dropLast().map(database.text) == Array(before.dropLast()))
    #expect(try database.answers(of: id, revision: 1) == answers)
    #expect(try database.verifySeal(of: id, revision: 1) == .intact)
    #expect(try database.verifySeal(of: id, revision: 2) == .notSealed)
  }

  @Test("Until a correction is submitted the revision before it counts, as it was.")
  func correctionCounts() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database, department: "rolling")
    try database.setRouting("BK", isAsked: true, in: id)
    try database.setClosingComment("First.", in: id)
    let first = try database.submit(id, at: StoreFixture.time(60))
    try database.beginCorrection(of: id)
    try database.setRouting("BK", isAsked: false, in: id)
    try database.setDepartment(nil, in: id)
    try database.setClosingComment("Second.", in: id)

    #expect(try database.assessment(id, revision: 1) == first)
    #expect(try database.assessment(id)?.routing == ["BK": false])
    #expect(try database.seal(of: id) == database.seal(of: id, revision: 1))

    let second = try database.submit(id, at: StoreFixture.time(90))
    #expect(second.status == .corrected)
    #expect(try database.assessment(id, revision: 1) == first)
    #expect(try database.seal(of: id) != database.seal(of: id, revision: 1))
  }

  @Test("What was never submitted cannot be corrected.")
  func notSubmitted() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)

    #expect(throws: StoreError.notSubmitted) { try database.beginCorrection(of: id) }
    #expect(throws: StoreError.unknown(.revision, code: "2")) {
      try database.answers(of: id, revision: 2)
    }
  }

  @Test("The link between an invitation and an assessment is gone after submission.")
  func invitation() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)
    try database.execute(
      """
      INSERT INTO invitation (cycle, affiliate, key, status, assessment)
      VALUES (1, 1, 'card 17', 'used', 1)
      """)

    try database.submit(id, at: StoreFixture.time(60))

    #expect(
      try database.text("SELECT key, status, assessment FROM invitation") == "card 17|used|-")
  }
}
