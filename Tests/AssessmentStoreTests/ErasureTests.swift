import AssessmentModel
import FoundationEssentials
import Testing

@testable import AssessmentStore

/// The documented way to remove sealed rows: a row in `erasure` or `purge` first.
@Suite struct ErasureTests {
  private let deletions = """
    DELETE FROM seal WHERE assessment = 1; DELETE FROM evidence WHERE assessment = 1;
    DELETE FROM answer_detail WHERE assessment = 1; DELETE FROM answer WHERE assessment = 1;
    DELETE FROM history WHERE assessment = 1; DELETE FROM contributor WHERE assessment = 1;
    DELETE FROM assessment_revision WHERE assessment = 1; DELETE FROM assessment WHERE id = 1;
    """

  @Test("After a row in erasure everything of that assessment can go, and it never comes back.")
  func erasure() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database, 1)
    try StoreFixture.submitOrganisation(id, in: database)
    #expect(database.refusal(of: deletions) == "a seal is never deleted")

    try database.execute(
      """
      INSERT INTO erasure SELECT uuid, 'asked for', 'office', 1793500200 FROM assessment;
      \(deletions)
      """)

    #expect(try database.inspection().problems == [])
    #expect(try database.assessment(id) == nil)
    #expect(throws: StoreError.self) { try StoreFixture.organisation(in: database, 1) }
    #expect(database.refusal(of: "DELETE FROM erasure") == "an erasure is never deleted")
    #expect(database.refusal(of: "UPDATE erasure SET by = 'x'") == "an erasure is never changed")
  }

  @Test("An erasure frees one assessment and no other.")
  func others() throws {
    let database = try StoreFixture.database()
    let first = try StoreFixture.person(in: database, 1)
    let second = try StoreFixture.person(in: database, 3)
    try database.submit(first, at: StoreFixture.time(60))
    try database.submit(second, at: StoreFixture.time(60))

    try database.execute(
      "INSERT INTO erasure SELECT uuid, 'asked for', 'office', 0 FROM assessment WHERE id = 2")

    #expect(database.refusal(of: deletions) == "a seal is never deleted")
  }

  @Test("A purge frees the persons' assessments of a closed cycle, not the organisations'.")
  func purge() throws {
    let database = try StoreFixture.database()
    let person = try StoreFixture.person(in: database, 1)
    let affiliate = try StoreFixture.organisation(in: database, 2)
    try database.submit(person, at: StoreFixture.time(60))
    try StoreFixture.submitOrganisation(affiliate, in: database)
    let purge = "INSERT INTO purge VALUES (1, 'office', 0)"
    #expect(database.refusal(of: purge) == "only a closed cycle can be purged")

    try database.execute("UPDATE cycle SET is_closed = 1; \(purge); \(deletions)")

    #expect(try database.assessment(person) == nil)
    #expect(
      database.refusal(of: "DELETE FROM seal WHERE assessment = 2") == "a seal is never deleted")
    #expect(database.refusal(of: "DELETE FROM purge") == "a purge is never deleted")
    #expect(database.refusal(of: "UPDATE purge SET by = 'x'") == "a purge is never changed")
  }
}
