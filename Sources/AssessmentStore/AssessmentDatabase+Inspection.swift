internal import GRDB

/// The state of a database as a whole.
public struct DatabaseInspection: Hashable, Sendable {
  /// What `PRAGMA integrity_check` and `PRAGMA foreign_key_check` found; empty when all is well.
  public var problems: [String]
  /// The name of the last migration applied.
  public var schema: String
  /// The size of the database in bytes, without its write-ahead log.
  public var bytes: Int
  /// The bytes of it that are free for new rows.
  public var freeBytes: Int
  /// How many rows each table has, by name.
  public var rows: [String: Int]
}

extension AssessmentDatabase {
  /// Checks the whole file and counts what is in it; reads every page.
  ///
  /// - Throws: ``StoreError`` when the database cannot be read at all.
  public func inspection() throws -> DatabaseInspection {
    try reading { database in
      let pageSize = try database.value(Int.self, "PRAGMA page_size") ?? 0
      let tables = try database.rows(
        """
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
        ORDER BY name
        """
      ).map { try $0.cell("name", String.self) }
      var counts: [String: Int] = [:]
      for table in tables {
        counts[table] = try database.value(Int.self, "SELECT count(*) FROM \"\(table)\"")
      }
      return DatabaseInspection(
        problems: try database.problems(),
        schema: try database.value(
          String.self, "SELECT name FROM migration ORDER BY number DESC LIMIT 1") ?? "",
        bytes: pageSize * (try database.value(Int.self, "PRAGMA page_count") ?? 0),
        freeBytes: pageSize * (try database.value(Int.self, "PRAGMA freelist_count") ?? 0),
        rows: counts)
    }
  }
}

extension Database {
  fileprivate func problems() throws -> [String] {
    let integrity = try String.fetchAll(self, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    let foreign = try Row.fetchAll(self, sql: "PRAGMA foreign_key_check").map { row in
      let row = (table: row[0] as String, id: row[1] as Int64?, parent: row[2] as String)
      let place = row.id.map { "row \($0)" } ?? "a row"
      return "table \(row.table): \(place) points at a missing row of \(row.parent)"
    }
    return integrity + foreign
  }
}
