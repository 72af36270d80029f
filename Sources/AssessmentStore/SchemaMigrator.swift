internal import FoundationEssentials
internal import GRDB

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Brings a database to the program's schema, step by step, each step once.
///
/// All pending steps run in one `BEGIN IMMEDIATE` transaction that looks again at what was applied,
/// so that of several programs started at once exactly one does the work.
struct SchemaMigrator {
  private let opening: DatabaseOpening
  private let migrations: [Migration]

  /// Checks the names and sorts the steps.
  ///
  /// - Throws: ``StoreError/badMigration(name:)``.
  init(_ opening: DatabaseOpening) throws {
    self.opening = opening
    var numbers: Set<Int> = []
    for migration in opening.migrations {
      guard let number = migration.number, numbers.insert(number).inserted else {
        throw StoreError.badMigration(name: migration.name)
      }
    }
    migrations = opening.migrations.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
  }

  /// Applies what is pending.
  func migrate(_ queue: DatabaseQueue) throws {
    let (applied, pending) = try queue.read { try plan($0) }
    guard !pending.isEmpty else { return }
    if applied == 0 {
      guard opening.creation != nil else { throw StoreError.databaseMissing(path: opening.path) }
    } else {
      let purpose = try queue.read { try $0.facts().purpose }
      guard purpose == .personal || opening.migratesShared else {
        throw StoreError.pendingMigrations(path: opening.path, names: pending.map(\.name))
      }
    }
    try queue.write { database in
      let (applied, pending) = try plan(database)
      guard let first = pending.first?.number else { return }
      if applied > 0 { try keepCopy(before: first) }
      try apply(pending, to: database)
      try checkForeignKeys(database)
    }
  }

  /// Refuses a database of a newer or altered schema before anything is written to it.
  ///
  /// - Throws: ``StoreError/newerSchema(path:found:known:)`` or
  ///   ``StoreError/alteredMigration(path:name:)``.
  func checkKnown(_ database: Database) throws {
    _ = try plan(database)
  }

  /// Checks that a database has exactly the program's schema.
  func checkComplete(_ database: Database) throws {
    let (applied, pending) = try plan(database)
    guard applied > 0 else { throw StoreError.databaseMissing(path: opening.path) }
    guard pending.isEmpty else {
      throw StoreError.pendingMigrations(path: opening.path, names: pending.map(\.name))
    }
  }

  /// How many steps were applied, and which are pending.
  private func plan(_ database: Database) throws -> (applied: Int, pending: [Migration]) {
    // Asked with plain SQL: the library remembers tables from before another program's change.
    let table = try database.row("SELECT 1 FROM sqlite_schema WHERE name = 'migration'")
    guard table != nil else { return (0, migrations) }
    let rows = try database.rows("SELECT number, name, sha256 FROM migration ORDER BY number")
    for (index, row) in rows.enumerated() {
      guard index < migrations.count else {
        throw StoreError.newerSchema(
          path: opening.path, found: try rows.last?.cell("number") ?? 0,
          known: migrations.last?.number ?? 0)
      }
      let migration = migrations[index]
      guard try row.cell("name") == migration.name, try row.cell("sha256") == migration.sha256
      else {
        throw StoreError.alteredMigration(path: opening.path, name: try row.cell("name"))
      }
    }
    return (rows.count, Array(migrations.dropFirst(rows.count)))
  }

  private func apply(_ pending: [Migration], to database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE IF NOT EXISTS migration (
          number INTEGER PRIMARY KEY,
          name TEXT NOT NULL UNIQUE,
          sha256 TEXT NOT NULL,
          program_version TEXT NOT NULL,
          applied_at INTEGER NOT NULL
        ) STRICT
        """)
    for migration in pending {
      try database.execute(sql: migration.sql)
      try database.run(
        "INSERT INTO migration VALUES (?, ?, ?, ?, ?)",
        [
          migration.number, migration.name, migration.sha256, opening.programVersion,
          opening.now.wholeSeconds,
        ])
    }
    try database.execute(
      sql: """
        PRAGMA application_id = \(DatabaseOpening.applicationID);
        PRAGMA user_version = \(migrations.last?.number ?? 0);
        """)
    try writeFacts(to: database)
  }

  private func writeFacts(to database: Database) throws {
    guard let creation = opening.creation,
      try database.row("SELECT 1 FROM database_fact") == nil
    else { return }
    let salt = creation.codeSalt ?? (0..<16).map { _ in UInt8.random(in: 0...255) }
    try database.run(
      "INSERT INTO database_fact VALUES (1, ?, ?, ?, ?, ?, ?)",
      [
        creation.id, opening.programVersion, creation.purpose.rawValue, opening.now.wholeSeconds,
        Data(salt), creation.codeRounds,
      ])
  }

  private func checkForeignKeys(_ database: Database) throws {
    if let row = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") {
      throw StoreError.damaged(
        path: opening.path, detail: "a row of table \(row[0] as String) points nowhere")
    }
  }

  /// Keeps a verified copy of the database, 0600, while the write lock of the migration holds.
  private func keepCopy(before number: Int) throws {
    guard opening.path != ":memory:" else { return }
    let digits = String(number)
    let target =
      opening.filePath + ".before-" + String(repeating: "0", count: max(0, 4 - digits.count))
      + digits
    let part = target + ".part"
    unlink(part)
    try DatabaseFile(path: part).create()
    let source = try opening.connect(
      to: opening.filePath, isReadOnly: true, prepare: DatabaseOpening.prepareForCopying)
    try source.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [part]) }
    try source.close()
    try checkCopy(part)
    try DatabaseFile.flush(part)
    guard rename(part, target) == 0 else {
      throw StoreError.cannotCreate(path: target, reason: DatabaseFile.lastError())
    }
    try DatabaseFile.flush(DatabaseFile(path: target).folder)
  }

  private func checkCopy(_ path: String) throws {
    let copy = try opening.connect(
      to: path, isReadOnly: true, prepare: DatabaseOpening.prepareForCopying)
    let answer = try copy.read { try String.fetchOne($0, sql: "PRAGMA quick_check") }
    try copy.close()
    guard answer == "ok" else {
      throw StoreError.damaged(path: opening.path, detail: answer ?? "the copy cannot be checked")
    }
  }
}

extension DatabaseOpening {
  /// Changes no setting: the connection only copies.
  @Sendable static func prepareForCopying(_ database: Database, path: String) throws {}
}
