import AssessmentModel
import Dispatch
import FoundationEssentials
import GRDB
import Synchronization
import Testing

@testable import AssessmentStore

@Suite struct SchemaMigratorTests {
  private let known = StoreFixture.migrations
  private let extra = Migration(
    name: "0009-add-remark", sql: "CREATE TABLE remark (id INTEGER PRIMARY KEY) STRICT;")

  @Test("A new file gets every migration, its checksums and the facts of the database.")
  func fromNothing() throws {
    let folder = try TemporaryFolder()

    let database = try AssessmentDatabase(
      writing: StoreFixture.opening(folder.file("a.sqlite"), purpose: .shared))

    let stored = try database.text("SELECT name || ' ' || sha256 FROM migration ORDER BY number")
    #expect(stored == known.map { "\($0.name) \($0.sha256)" }.joined(separator: "\n"))
    #expect(try database.text("PRAGMA user_version") == "8")
    #expect(
      try database.databaseFacts()
        == DatabaseFacts(
          id: StoreFixture.id(255), programVersion: "1.0.0", purpose: .shared,
          createdAt: StoreFixture.start))
  }

  @Test("Opening again changes nothing, even when the facts of a new database are handed in.")
  func twice() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try AssessmentDatabase(writing: StoreFixture.opening(path)).close()
    var opening = StoreFixture.opening(path, purpose: .shared)
    opening.creation?.id = StoreFixture.id(7)

    let database = try AssessmentDatabase(writing: opening)

    #expect(try database.databaseFacts().id == StoreFixture.id(255))
    #expect(try database.text("SELECT count(*) FROM migration") == "8")
    #expect(!FileManager.default.fileExists(atPath: path + ".before-0001"))
  }

  @Test("Of eight programs that start at once one makes the schema and all can use it.")
  func atOnce() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    let failures = Mutex<[String]>([])

    DispatchQueue.concurrentPerform(iterations: 8) { number in
      do {
        let database = try AssessmentDatabase(writing: StoreFixture.opening(path))
        try database.appendLog(
          LogEntry(at: StoreFixture.start, account: "\(number)", action: "start"))
        try database.close()
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }

    let database = try AssessmentDatabase(reading: StoreFixture.opening(path))
    #expect(failures.withLock { $0 } == [])
    #expect(try database.text("SELECT count(*) FROM migration") == "8")
    #expect(try database.log().map(\.account).sorted() == ["0", "1", "2", "3", "4", "5", "6", "7"])
  }

  @Test("A database of the first five migrations is brought up to date with all its answers.")
  func golden() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try GoldenSchema0005.write(to: path)

    let database = try AssessmentDatabase(writing: StoreFixture.opening(path, purpose: nil))

    #expect(try database.text("SELECT count(*) FROM migration") == "8")
    #expect(try database.answers(of: GoldenSchema0005.assessment) == GoldenSchema0005.answers)
    #expect(try database.inspection().problems == [])
  }

  @Test("Before a migration a copy of the database is kept beside it, for the owner only.")
  func copy() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try GoldenSchema0005.write(to: path)

    try AssessmentDatabase(writing: StoreFixture.opening(path, purpose: nil)).close()

    let older = Array(known.prefix(5))
    let kept = try AssessmentDatabase(
      reading: StoreFixture.opening(path + ".before-0006", migrations: older))
    #expect(TemporaryFolder.mode(of: path + ".before-0006") == "600")
    #expect(!FileManager.default.fileExists(atPath: path + ".before-0006.part"))
    #expect(try kept.text("SELECT count(*) FROM migration") == "5")
    #expect(try kept.text("SELECT count(*) FROM answer") == "2")
  }

  @Test("A shared database is migrated only where that is asked for.")
  func shared() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try AssessmentDatabase(writing: StoreFixture.opening(path, purpose: .shared)).close()
    var opening = StoreFixture.opening(path, purpose: nil, migrations: known + [extra])

    #expect(throws: StoreError.pendingMigrations(path: path, names: ["0009-add-remark"])) {
      try AssessmentDatabase(writing: opening)
    }

    opening.migratesShared = true
    let database = try AssessmentDatabase(writing: opening)
    #expect(try database.text("SELECT count(*) FROM migration") == "9")
  }

  @Test("Reading never migrates: what is missing is named.")
  func readingPending() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try AssessmentDatabase(writing: StoreFixture.opening(path)).close()

    #expect(throws: StoreError.pendingMigrations(path: path, names: ["0009-add-remark"])) {
      try AssessmentDatabase(
        reading: StoreFixture.opening(path, migrations: known + [extra]))
    }
  }

  @Test("A database of a newer program is refused, for writing and for reading.")
  func newer() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try AssessmentDatabase(
      writing: StoreFixture.opening(path, migrations: known + [extra])
    ).close()

    for open in [AssessmentDatabase.init(writing:), AssessmentDatabase.init(reading:)] {
      #expect(throws: StoreError.newerSchema(path: path, found: 9, known: 8)) {
        _ = try open(StoreFixture.opening(path))
      }
    }
  }

  @Test("A database of a newer program is not changed by the refusal, whatever its journal is.")
  func newerStaysAsItIs() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try AssessmentDatabase(
      writing: StoreFixture.opening(path, migrations: known + [extra])
    ).close()
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try queue.close()
    let before = try Data(contentsOf: URL(filePath: path))

    #expect(throws: StoreError.newerSchema(path: path, found: 9, known: 8)) {
      try AssessmentDatabase(writing: StoreFixture.opening(path))
    }

    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test("An empty file that others may read is closed to them before anything is written.")
  func emptyFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    _ = FileManager.default.createFile(
      atPath: path, contents: nil, attributes: [.posixPermissions: 0o644])

    try AssessmentDatabase(writing: StoreFixture.opening(path)).close()

    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("A database whose migration differs from the program's is refused.")
  func altered() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try AssessmentDatabase(writing: StoreFixture.opening(path)).close()
    var edited = known
    edited[2] = Migration(name: edited[2].name, sql: edited[2].sql + "\n-- a word more\n")

    #expect(throws: StoreError.alteredMigration(path: path, name: "0003-create-cycle")) {
      try AssessmentDatabase(writing: StoreFixture.opening(path, migrations: edited))
    }
  }

  @Test("A migration that fails leaves the database as it was.")
  func failure() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try AssessmentDatabase(writing: StoreFixture.opening(path)).close()
    let broken = Migration(
      name: "0010-break-all", sql: "CREATE TABLE half (id INTEGER); CREATE TABLE log (id INTEGER);")

    #expect(throws: StoreError.self) {
      try AssessmentDatabase(
        writing: StoreFixture.opening(path, migrations: known + [extra, broken]))
    }

    let database = try AssessmentDatabase(writing: StoreFixture.opening(path))
    #expect(
      try database.text("SELECT name FROM sqlite_schema WHERE name IN ('half', 'remark')") == "")
  }

  @Test(
    "Migrations need a number of their own.",
    arguments: [["create-cycle"], ["0001-create-a", "0001-create-b"]])
  func names(names: [String]) {
    let migrations = names.map { Migration(name: $0, sql: "SELECT 1;") }

    #expect(throws: StoreError.badMigration(name: names.last ?? "")) {
      try AssessmentDatabase(inMemory: StoreFixture.opening(migrations: migrations))
    }
  }
}
