import AssessmentModel
import FoundationEssentials
import GRDB
import Testing

@testable import AssessmentStore

@Suite struct BusyTests {
  @Test("While another program writes, a write waits up to the limit and then says so.")
  func limit() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    let other = try StoreFixture.database(at: path)
    var opening = StoreFixture.opening(path)
    opening.busyLimitSeconds = 0.02
    let database = try AssessmentDatabase(writing: opening)

    try other.queue.inDatabase { connection in
      try connection.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: StoreError.busy(path: path, seconds: 0.02)) {
        try database.appendLog(LogEntry(at: StoreFixture.start, account: "a", action: "b"))
      }
      #expect(try database.cycles().count == 1)
      try connection.execute(sql: "COMMIT")
    }

    try database.appendLog(LogEntry(at: StoreFixture.start, account: "a", action: "b"))
    #expect(try database.log().count == 1)
  }

  @Test("A limit of 0 waits not at all.")
  func noLimit() {
    let wait = BusyWait(seconds: 0)

    #expect(!wait.step(tries: 0))
    #expect(!wait.step(tries: 1))
  }

  @Test("Each wait has the whole limit, however long the one before took.")
  func wholeLimit() {
    let wait = BusyWait(seconds: 0.002)
    var tries = 0
    while wait.step(tries: tries) { tries += 1 }

    #expect(wait.step(tries: 0))
  }
}
