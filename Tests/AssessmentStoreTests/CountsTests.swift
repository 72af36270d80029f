import AssessmentModel
import FoundationEssentials
import Testing

@testable import AssessmentStore

@Suite struct CountsTests {
  @Test("An organisation's assessment is listed with what its items say.")
  func summary() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)
    let south = try StoreFixture.organisation(in: database, 4, affiliate: "south")
    let values: [(ItemID, AnswerValue, AnswerOrigin)] = [
      ("AC-01-aff", .option("c"), .given), ("AC-02-aff", .option("c"), .confirmed),
      ("AC-03-aff", .notApplicable(reason: "no-activity", note: "No site."), .given),
      ("BK-01-aff", .collecting, .given), ("BK-02-aff", .skipped, .given),
    ]
    for (index, (item, value, origin)) in values.enumerated() {
      try database.record(
        AnswerChange(
          assessment: id,
          answer: Answer(
            item: item, value: value, origin: origin, contributor: "Quality team",
            changedAt: StoreFixture.time(index))))
    }

    let summaries = try database.organisationAssessments(of: "2026")

    #expect(
      try summaries == [
        AssessmentSummary(
          assessment: #require(try database.assessment(id)),
          items: [.answered: 2, .notApplicable: 1, .collecting: 1, .blank: 3], skipped: 1,
          confirmed: 1, changedAt: StoreFixture.time(4)),
        AssessmentSummary(
          assessment: #require(try database.assessment(south)), items: [.blank: 7], skipped: 0,
          confirmed: 0, changedAt: nil),
      ])
    #expect(try database.organisationAssessments() == summaries)
  }

  @Test("Participation is counted per unit; the newest revision says which.")
  func participation() throws {
    let database = try StoreFixture.database()
    _ = try StoreFixture.person(in: database, 1, department: "rolling")
    let submitted = try StoreFixture.person(in: database, 3, department: "rolling")
    let moved = try StoreFixture.person(in: database, 4)
    _ = try StoreFixture.organisation(in: database, 2)
    try database.submit(submitted, at: StoreFixture.time(60))
    try database.submit(moved, at: StoreFixture.time(60))
    try database.beginCorrection(of: moved)
    try database.setDepartment("office", in: moved)
    try database.execute(
      """
      INSERT INTO invitation (cycle, affiliate, department, key, status) VALUES
        (1, 1, 1, 'a', 'used'), (1, 1, 1, 'b', 'open'), (1, 1, NULL, 'c', 'open'),
        (1, 1, 1, 'd', 'left')
      """)

    let units = try database.participation(in: "2026").map { unit in
      let invited = unit.invited.map(String.init) ?? "-"
      return "\(unit.affiliate)/\(unit.department ?? "(none)") \(invited) \(unit.started) "
        + "\(unit.submitted)"
    }

    #expect(
      units == [
        "north/(none) 1 0 0", "north/rolling 2 2 1", "north/office 0 1 1", "south/(none) - 0 0",
      ])
  }

  @Test("Counting needs a cycle that is there.")
  func unknown() throws {
    let database = try StoreFixture.database()

    #expect(throws: StoreError.unknown(.cycle, code: "2030")) {
      try database.participation(in: "2030")
    }
    #expect(throws: StoreError.unknown(.cycle, code: "2030")) {
      try database.organisationAssessments(of: "2030")
    }
  }
}
