import AssessmentModel
@testable import AssessmentStore
import FoundationEssentials
import Testing

@Suite struct CyclesTests {
  @Test("A cycle is read back as it was added.")
  func readBack() throws {
    let database = try StoreFixture.database()
    var last = StoreFixture.cycle
    last.code = "2025"
    last.isClosed = true
    last.form = .full
    last.minimumCell = 12
    last.opens = nil
    last.closes = nil

    try database.addCycle(last, at: StoreFixture.start)

    #expect(try database.cycles() == [StoreFixture.cycle, last])
    #expect(try database.openCycles() == [StoreFixture.cycle])
    #expect(try database.cycle("2025") == last)
    #expect(try database.cycle("2024") == nil)
  }

  @Test("A cycle that is there, or of a version that is not, is refused.")
  func refused() throws {
    let database = try StoreFixture.database()
    var unpublished = StoreFixture.cycle
    unpublished.code = "2027"
    unpublished.questionnaire.version = VersionNumber(3, 0, 0)

    #expect(throws: StoreError.exists(.cycle, code: "2026")) {
      try database.addCycle(StoreFixture.cycle, at: StoreFixture.start)
    }
    #expect(throws: StoreError.unknown(.version, code: "sample@3.0.0")) {
      try database.addCycle(unpublished, at: StoreFixture.start)
    }
  }

  @Test("Days, the minimum cell and texts are checked with a sentence.")
  func fields() throws {
    let database = try StoreFixture.database()
    func sentence(_ change: (inout AssessmentCycle) -> Void) -> String? {
      var cycle = StoreFixture.cycle
      cycle.code = "2027"
      change(&cycle)
      let error = #expect(throws: StoreError.self) {
        try database.addCycle(cycle, at: StoreFixture.start)
      }
      return error?.description
    }

    #expect(sentence { $0.minimumCell = 4 } == "minimum cell: 4 is less than 5")
    #expect(
      sentence { $0.opens = "2026-02-30" } == "opens: '2026-02-30' is not a day such as 2026-11-30")
    #expect(
      sentence { $0.closes = "2026-10-01" } == "closes: '2026-10-01' is before '2026-11-01'")
    #expect(
      sentence { $0.organisation = "" } == "organisation: it has 0 characters; write 1 or more")
  }
}
