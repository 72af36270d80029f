internal import FoundationEssentials
internal import GRDB

extension AssessmentDatabase {
  /// Opens a database for writing; makes it where it is missing, and applies pending migrations.
  ///
  /// A copy is kept beside the file before an existing database is migrated. A shared database is
  /// migrated only where the opening says so.
  ///
  /// - Throws: ``StoreError`` when there is none and nothing to make it with, when the file or its
  ///   folder cannot be written, when it is no database of this program or of a newer one, or when
  ///   a network file system or a missing migration is in the way.
  public convenience init(writing opening: DatabaseOpening) throws {
    let file = DatabaseFile(path: opening.filePath)
    let migrator = try SchemaMigrator(opening)
    try opening.checkFileSystem(of: file)
    if file.size == nil {
      guard opening.creation != nil else { throw StoreError.databaseMissing(path: opening.path) }
      try file.create()
    }
    try file.checkAccess(writing: true)
    guard file.size != 0 || opening.creation != nil else {
      throw StoreError.databaseMissing(path: opening.path)
    }
    if file.size == 0 { file.closeToOthers() }
    let queue = try opening.connect(to: file.path) { database, path in
      try DatabaseOpening.checkProgram(database, path: path)
      try migrator.checkKnown(database)
      try DatabaseOpening.prepareForWriting(database, path: path)
    }
    self.init(
      path: opening.path, isReadOnly: false, queue: queue,
      busyLimitSeconds: opening.busyLimitSeconds)
    try opening.translating { try migrator.migrate(queue) }
  }

  /// Opens an existing database for reading; never changes or migrates it.
  ///
  /// - Throws: ``StoreError`` when it is missing, unreadable, not of this program, of a newer or
  ///   an older one, or on a network file system.
  public convenience init(reading opening: DatabaseOpening) throws {
    let file = DatabaseFile(path: opening.filePath)
    let migrator = try SchemaMigrator(opening)
    try opening.checkFileSystem(of: file)
    try file.checkAccess(writing: false)
    guard file.size != 0 else { throw StoreError.databaseMissing(path: opening.path) }
    let isImmutable = !file.isFolderWritable && !file.hasWriteAheadLog
    let queue = try opening.connect(
      to: isImmutable ? DatabaseOpening.immutableAddress(of: file.path) : file.path,
      isReadOnly: true, prepare: DatabaseOpening.prepareForReading)
    self.init(
      path: opening.path, isReadOnly: true, queue: queue,
      busyLimitSeconds: opening.busyLimitSeconds)
    try opening.translating { try queue.read { try migrator.checkComplete($0) } }
  }

  /// Makes a database in memory, for a trial of which nothing is kept.
  ///
  /// - Throws: ``StoreError`` when the opening says nothing to make it with.
  public convenience init(inMemory opening: DatabaseOpening) throws {
    var opening = opening
    opening.path = ":memory:"
    let migrator = try SchemaMigrator(opening)
    let queue = try opening.connect(to: opening.path, prepare: DatabaseOpening.prepareForWriting)
    self.init(
      path: opening.path, isReadOnly: false, queue: queue,
      busyLimitSeconds: opening.busyLimitSeconds)
    try opening.translating { try migrator.migrate(queue) }
  }
}

extension DatabaseOpening {
  /// Marks a database as one of this program: `sck1`.
  static let applicationID = 0x7363_6B31

  /// The path in a form that SQLite never takes for an address.
  var filePath: String { path.hasPrefix("file:") ? "./" + path : path }

  /// Refuses a network file system.
  func checkFileSystem(of file: DatabaseFile) throws {
    if !allowsNetworkFileSystem, let kind = file.networkFileSystem(mounts: mounts) {
      throw StoreError.networkFileSystem(path: path, kind: kind)
    }
  }

  /// Opens a connection; the settings are made before anything else can use it.
  ///
  /// Switching a new file to the write-ahead log can find it locked without the busy handler being
  /// asked, so the whole opening is tried again up to the limit.
  func connect(
    to address: String, isReadOnly: Bool = false,
    prepare: @escaping @Sendable (Database, String) throws -> Void
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    let wait = BusyWait(seconds: busyLimitSeconds)
    configuration.busyMode = .callback { wait.step(tries: $0) }
    configuration.prepareDatabase { [path] in try prepare($0, path) }
    let reopening = BusyWait(seconds: busyLimitSeconds)
    var tries = 0
    while true {
      do {
        return try translating { try DatabaseQueue(path: address, configuration: configuration) }
      } catch StoreError.busy where reopening.step(tries: tries) {
        tries += 1
      }
    }
  }

  func translating<T>(_ body: () throws -> T) throws -> T {
    try StoreError.translating(path: path, busyLimitSeconds: busyLimitSeconds, body)
  }

  /// Checks whose database it is before the first setting could write to it.
  @Sendable static func prepareForWriting(_ database: Database, path: String) throws {
    try checkProgram(database, path: path)
    try database.execute(
      sql: """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA recursive_triggers = ON;
        PRAGMA trusted_schema = OFF;
        """)
  }

  @Sendable static func prepareForReading(_ database: Database, path: String) throws {
    try checkProgram(database, path: path)
    try database.execute(
      sql: """
        PRAGMA query_only = ON;
        PRAGMA foreign_keys = ON;
        PRAGMA recursive_triggers = ON;
        PRAGMA trusted_schema = OFF;
        """)
  }

  static func checkProgram(_ database: Database, path: String) throws {
    let id = try Int.fetchOne(database, sql: "PRAGMA application_id")
    guard id != applicationID else { return }
    let objects = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
    guard id == 0, objects == 0 else { throw StoreError.foreignDatabase(path: path) }
  }

  /// The address that lets SQLite read where it can make no lock; the path is percent-encoded.
  static func immutableAddress(of path: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    let encoded = path.utf8.map { byte in
      plain.contains(byte)
        ? String(UnicodeScalar(byte)) : "%" + hexadecimal([byte])
    }
    return "file:" + encoded.joined() + "?immutable=1"
  }
}
