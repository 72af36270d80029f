import AssessmentModel
import FoundationEssentials
import GRDB
import Testing

@testable import AssessmentStore

@Suite struct InspectionTests {
  @Test("A sound database has no problems, and its rows are counted.")
  func sound() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)
    try StoreFixture.submitOrganisation(id, in: database)

    let inspection = try database.inspection()

    #expect(inspection.problems == [])
    #expect(inspection.schema == "0008-create-log")
    #expect(inspection.bytes > 100_000)
    #expect(inspection.freeBytes == 0)
    let counted = ["assessment", "answer", "seal", "log", "cycle", "affiliate", "department"]
    #expect(counted.map { inspection.rows[$0] } == [1, 7, 1, 0, 1, 2, 2])
    #expect(inspection.rows.keys.allSatisfy { !$0.hasPrefix("sqlite_") })
  }

  @Test("A row that points nowhere is named.")
  func dangling() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)
    try database.setDepartment("office", in: id)
    try database.queue.inDatabase { connection in
      try connection.execute(sql: "PRAGMA foreign_keys = OFF; DELETE FROM department WHERE id = 2")
    }

    #expect(
      try database.inspection().problems
        == ["table assessment_revision: a row points at a missing row of department"])
  }
}
