import AssessmentModel
import AssessmentTesting
import Dispatch
import FoundationEssentials
import GRDB
import Synchronization
import Testing

@testable import AssessmentStore

@Suite struct DurabilityTests {
  private func change(_ id: UUID, _ item: ItemID, _ option: OptionCode) -> AnswerChange {
    AnswerChange(
      assessment: id,
      answer: Answer(item: item, value: .option(option), changedAt: StoreFixture.time(1)),
      position: item)
  }

  @Test("What lies on disk after each answer, without closing, holds every recorded answer.")
  func killed() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    let database = try StoreFixture.database(at: path)
    let id = try StoreFixture.person(in: database)
    let items: [ItemID] = ["AC-01-own", "AC-02-own", "AC-03-own", "CM-01-own"]

    for (index, item) in items.enumerated() {
      try database.record(change(id, item, "c"))
      let copy = folder.file("copy\(index).sqlite")
      for ending in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: path + ending, toPath: copy + ending)
      }
      let after = try AssessmentDatabase(writing: StoreFixture.opening(copy))
      #expect(try after.answers(of: id) == database.answers(of: id))
      #expect(try after.answers(of: id).count == index + 1)
      #expect(try after.position(in: id) == item)
      #expect(try after.inspection().problems == [])
    }
  }

  @Test("Reading what a killed program left changes not a byte of it.")
  func readingAfterKill() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    let database = try StoreFixture.database(at: path)
    let id = try StoreFixture.person(in: database)
    try database.record(change(id, "AC-01-own", "c"))
    let copies = ["", "-wal"].map { folder.file("copy.sqlite") + $0 }
    for (ending, copy) in zip(["", "-wal"], copies) {
      try FileManager.default.copyItem(atPath: path + ending, toPath: copy)
    }
    let before = try copies.map { try Data(contentsOf: URL(filePath: $0)) }

    let reader = try AssessmentDatabase(reading: StoreFixture.opening(copies[0]))
    let answers = try reader.answers(of: id)
    try reader.close()

    #expect(answers.map(\.value) == [.option("c")])
    #expect(try copies.map { try Data(contentsOf: URL(filePath: $0)) } == before)
  }

  @Test("When the disk is full nothing of the answer is kept, the rest is, and later it works.")
  func fullDisk() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    let database = try StoreFixture.database(at: path)
    let id = try StoreFixture.organisation(in: database)
    try database.queue.inDatabase { connection in
      let pages = try Int.fetchOne(connection, sql: "PRAGMA page_count") ?? 0
      try connection.execute(sql: "PRAGMA max_page_count = \(pages + 4)")
    }
    var recorded: [Answer] = []

    let error = #expect(throws: StoreError.self) {
      for item in Fixtures.small.items where item.audience == "affiliate" {
        let answer = Answer(
          item: item.id, value: .option("b"), comment: String(repeating: "긴", count: 2000),
          contributor: "Quality team", changedAt: StoreFixture.time(1))
        try database.record(AnswerChange(assessment: id, answer: answer))
        recorded.append(answer)
      }
    }

    #expect(error == .diskFull(path: path))
    #expect(!recorded.isEmpty)
    #expect(try database.answers(of: id) == recorded)
    #expect(try database.inspection().problems == [])
    try database.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    try StoreFixture.submitOrganisation(id, in: database)
  }

  @Test("A damaged file is told as such.")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try StoreFixture.database(at: path).close()
    var bytes = try Data(contentsOf: URL(filePath: path))
    for page in 1..<(bytes.count / 4096) { bytes[page * 4096] = 0xFF }
    try bytes.write(to: URL(filePath: path))

    let error = #expect(throws: StoreError.self) {
      let database = try AssessmentDatabase(writing: StoreFixture.opening(path))
      _ = try database.affiliates(of: "2026")
    }

    #expect(error?.category == .badFile)
  }

  @Test("A value of a wrong type in a damaged file is an error, not the end of the program.")
  func wrongType() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)
    try database.record(change(id, "AC-01-own", "a"))
    try database.queue.inDatabase { connection in
      try connection.execute(
        sql: """
          PRAGMA writable_schema = ON;
          UPDATE sqlite_schema SET sql = replace(sql, 'STRICT, WITHOUT ROWID', 'WITHOUT ROWID')
          WHERE name = 'answer';
          PRAGMA writable_schema = RESET;
          UPDATE answer SET changed_after = x'00FF';
          """)
    }

    #expect(
      throws: StoreError.damaged(
        path: ":memory:", detail: "a value is not of its column's type")
    ) { try database.answers(of: id) }
  }

  @Test("Several programs record at once: no answer is lost and nobody is refused.")
  func atOnce() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    let setup = try StoreFixture.database(at: path)
    let people = try (1...6).map { try StoreFixture.person(in: setup, UInt8($0)) }
    let failures = Mutex<[String]>([])

    DispatchQueue.concurrentPerform(iterations: people.count) { number in
      do {
        let database = try AssessmentDatabase(writing: StoreFixture.opening(path))
        for option in ["a", "b", "c"] as [OptionCode] {
          for item in ["AC-01-own", "AC-02-own", "AC-03-own"] as [ItemID] {
            try database.record(change(people[number], item, option))
          }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }

    #expect(failures.withLock { $0 } == [])
    #expect(try setup.text("SELECT count(*), sum(changes), sum(option) FROM answer") == "18|54|54")
    #expect(try setup.text("SELECT count(*) FROM history") == "54")
  }
}
