import AssessmentModel
import FoundationEssentials
import GRDB
import Testing

@testable import AssessmentStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct OpeningTests {
  @Test("Every connection that writes has the settings that durability and the guards rest on.")
  func settings() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")

    let writer = try AssessmentDatabase(writing: StoreFixture.opening(path))
    let reader = try AssessmentDatabase(reading: StoreFixture.opening(path))

    let names = [
      "journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "trusted_schema",
      "application_id", "query_only",
    ]
    let written = try names.map { "\($0)=\(try writer.text("PRAGMA \($0)"))" }
    let read = try names.map { "\($0)=\(try reader.text("PRAGMA \($0)"))" }
    #expect(
      written == [
        "journal_mode=wal", "synchronous=2", "foreign_keys=1", "recursive_triggers=1",
        "trusted_schema=0", "application_id=1935895345", "query_only=0",
      ])
    #expect(
      read == [
        "journal_mode=wal", "synchronous=2", "foreign_keys=1", "recursive_triggers=1",
        "trusted_schema=0", "application_id=1935895345", "query_only=1",
      ])
  }

  @Test("New folders are 0700 and all files of the database 0600, whatever the umask is.")
  func permissions() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("data/ccms/a.sqlite")
    let before = umask(0)
    defer { umask(before) }

    let database = try StoreFixture.database(at: path)

    let files = ["data", "data/ccms", "data/ccms/a.sqlite"].map(folder.file)
    #expect(files.map(TemporaryFolder.mode) == ["700", "700", "600"])
    #expect(["-wal", "-shm"].map { TemporaryFolder.mode(of: path + $0) } == ["600", "600"])
    try database.close()
  }

  @Test("The file is 0600 before SQLite sees it.")
  func created() throws {
    let folder = try TemporaryFolder()
    let file = DatabaseFile(path: folder.file("a.sqlite"))

    try file.create()

    #expect(TemporaryFolder.mode(of: file.path) == "600")
    #expect(file.size == 0)
  }

  @Test("Without the facts of a new database nothing is made, not even an empty file.")
  func missing() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")

    for open in [AssessmentDatabase.init(writing:), AssessmentDatabase.init(reading:)] {
      #expect(throws: StoreError.databaseMissing(path: path)) {
        _ = try open(StoreFixture.opening(path, purpose: nil))
      }
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("A file that was made but never set up counts as missing, and can be set up.")
  func empty() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try DatabaseFile(path: path).create()

    #expect(throws: StoreError.databaseMissing(path: path)) {
      try AssessmentDatabase(writing: StoreFixture.opening(path, purpose: nil))
    }
    #expect(throws: StoreError.databaseMissing(path: path)) {
      try AssessmentDatabase(reading: StoreFixture.opening(path))
    }

    let database = try AssessmentDatabase(writing: StoreFixture.opening(path))
    #expect(try database.text("SELECT count(*) FROM migration") == "8")
  }

  @Test("A file that is not a database is refused and left as it is.")
  func notADatabase() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.txt")
    let text = String(repeating: "A letter to the quality team.\n", count: 40)
    try text.write(toFile: path, atomically: false, encoding: .utf8)

    for open in [AssessmentDatabase.init(writing:), AssessmentDatabase.init(reading:)] {
      #expect(throws: StoreError.notADatabase(path: path)) {
        _ = try open(StoreFixture.opening(path))
      }
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test("A folder is refused.")
  func folder() throws {
    let folder = try TemporaryFolder()

    #expect(
      throws: StoreError.cannotOpen(
        path: folder.path, reason: "it is not a file; name another one")
    ) { try AssessmentDatabase(writing: StoreFixture.opening(folder.path)) }
  }

  @Test(
    "A database of another program is refused and not even switched to another journal.",
    arguments: ["PRAGMA application_id = 252006673", "PRAGMA user_version = 1"])
  func foreign(mark: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "\(mark); CREATE TABLE track (id INTEGER)") }
    try queue.close()
    let before = try Data(contentsOf: URL(filePath: path))

    for open in [AssessmentDatabase.init(writing:), AssessmentDatabase.init(reading:)] {
      #expect(throws: StoreError.foreignDatabase(path: path)) {
        _ = try open(StoreFixture.opening(path))
      }
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test("In a folder that cannot be written nothing is made, with a sentence.")
  func readOnlyFolder() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    chmod(folder.path, 0o555)

    #expect(throws: StoreError.cannotCreate(path: path, reason: "permission denied")) {
      try TemporaryFolder.asOrdinaryAccount {
        _ = try AssessmentDatabase(writing: StoreFixture.opening(path))
      }
    }
  }

  @Test(
    "A database that cannot be written, or whose folder cannot, is refused for writing.",
    arguments: [(0o555, 0o666), (0o777, 0o444)] as [(mode_t, mode_t)])
  func readOnlyFile(folderMode: mode_t, fileMode: mode_t) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try AssessmentDatabase(writing: StoreFixture.opening(path)).close()
    chmod(path, fileMode)
    chmod(folder.path, folderMode)

    #expect(throws: StoreError.readOnly(path: path)) {
      try TemporaryFolder.asOrdinaryAccount {
        _ = try AssessmentDatabase(writing: StoreFixture.opening(path))
      }
    }
  }

  @Test("A database in a folder that cannot be written is read without touching anything.")
  func immutable() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a %3F#?&.sqlite")
    try StoreFixture.database(at: path).close()
    chmod(path, 0o444)
    chmod(folder.path, 0o555)

    let cycles = try TemporaryFolder.asOrdinaryAccount {
      let database = try AssessmentDatabase(reading: StoreFixture.opening(path))
      return try database.cycles().map(\.code)
    }

    #expect(cycles == ["2026"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a %3F#?&.sqlite"])
  }

  @Test("A database that may not be read is refused.")
  func notPermitted() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try AssessmentDatabase(writing: StoreFixture.opening(path)).close()
    chmod(path, 0)

    #expect(throws: StoreError.notPermitted(path: path)) {
      try TemporaryFolder.asOrdinaryAccount {
        _ = try AssessmentDatabase(reading: StoreFixture.opening(path))
      }
    }
  }

  @Test("A database opened for reading refuses every write.")
  func readingRefusesWrites() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    try AssessmentDatabase(writing: StoreFixture.opening(path)).close()
    let database = try AssessmentDatabase(reading: StoreFixture.opening(path))

    #expect(throws: StoreError.readOnly(path: path)) {
      try database.addCycle(StoreFixture.cycle, at: StoreFixture.start)
    }
    #expect(throws: StoreError.readOnly(path: path)) {
      try database.appendLog(LogEntry(at: StoreFixture.start, account: "a", action: "b"))
    }
  }

  @Test("A network file system is refused before a file is made, unless it is allowed.")
  func network() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("new/a.sqlite")
    var opening = StoreFixture.opening(path)
    opening.allowsNetworkFileSystem = false
    opening.mounts = "1 0 0:1 / / rw - nfs4 host:/export rw"

    for open in [AssessmentDatabase.init(writing:), AssessmentDatabase.init(reading:)] {
      #expect(throws: StoreError.networkFileSystem(path: path, kind: "nfs4")) {
        _ = try open(opening)
      }
    }
    #expect(!FileManager.default.fileExists(atPath: folder.file("new")))

    opening.allowsNetworkFileSystem = true
    #expect(try AssessmentDatabase(writing: opening).databaseFacts().purpose == .personal)
  }

  @Test("A database in memory is new each time.")
  func inMemory() throws {
    let first = try StoreFixture.database()
    let second = try AssessmentDatabase(inMemory: StoreFixture.opening())

    #expect(try first.cycles().count == 1)
    #expect(try second.cycles().isEmpty)
  }
}
