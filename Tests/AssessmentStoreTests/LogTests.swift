import AssessmentModel
import FoundationEssentials
import Testing

@testable import AssessmentStore

@Suite struct LogTests {
  private let first = LogEntry(
    at: StoreFixture.time(1), account: "office", action: "cycle add", subject: "2026",
    detail: "form short")
  private let second = LogEntry(at: StoreFixture.time(2), account: "office", action: "db backup")

  @Test("Lines come back oldest first, and a limit takes the newest.")
  func lines() throws {
    let database = try StoreFixture.database()

    try database.appendLog(first)
    try database.appendLog(second)

    #expect(try database.log() == [first, second])
    #expect(try database.log(limit: 1) == [second])
  }

  @Test("A line needs an account and an action.")
  func fields() throws {
    let database = try StoreFixture.database()
    var nobody = first
    nobody.account = ""

    #expect(throws: StoreError.badField("account", problem: "it has 0 characters; write 1 or more"))
    { try database.appendLog(nobody) }
  }
}
