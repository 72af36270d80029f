internal import AssessmentModel
internal import FoundationEssentials
internal import GRDB

/// One database of assessments; the only type that writes it.
///
/// Every write is one durable transaction: when a method returns, the change is on disk. Every
/// method throws ``StoreError`` and nothing else.
public final class AssessmentDatabase {
  /// The file; `:memory:` for a database that is gone when this object is.
  public let path: String
  /// Whether the database was opened for reading only.
  public let isReadOnly: Bool

  let queue: DatabaseQueue
  let busyLimitSeconds: Double

  init(path: String, isReadOnly: Bool, queue: DatabaseQueue, busyLimitSeconds: Double) {
    self.path = path
    self.isReadOnly = isReadOnly
    self.queue = queue
    self.busyLimitSeconds = busyLimitSeconds
  }

  /// Closes the file; every later call throws.
  ///
  /// - Throws: ``StoreError`` when SQLite cannot close it.
  public func close() throws {
    try translatingErrors { try queue.close() }
  }

  /// What the database says about itself.
  ///
  /// - Throws: ``StoreError`` when it cannot be read.
  public func databaseFacts() throws -> DatabaseFacts {
    try reading { try $0.facts() }
  }

  /// Runs reads that see one state of the database.
  func reading<T>(_ body: (Database) throws -> T) throws -> T {
    try translatingErrors { try queue.read(body) }
  }

  /// Runs one `BEGIN IMMEDIATE` transaction.
  func writing<T>(_ body: (Database) throws -> T) throws -> T {
    guard !isReadOnly else { throw StoreError.readOnly(path: path) }
    return try translatingErrors { try queue.write(body) }
  }

  private func translatingErrors<T>(_ body: () throws -> T) throws -> T {
    try StoreError.translating(path: path, busyLimitSeconds: busyLimitSeconds, body)
  }
}

extension StoreError {
  /// Turns the errors of the database library into facts of the store.
  static func translating<T>(
    path: String, busyLimitSeconds: Double, _ body: () throws -> T
  ) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path, busyLimitSeconds: busyLimitSeconds)
    } catch is RowDecodingError {
      throw StoreError.damaged(path: path, detail: "a value is not of its column's type")
    }
  }

  private init(_ error: DatabaseError, path: String, busyLimitSeconds: Double) {
    let detail =
      "\(error.message ?? "no message"), SQLite code \(error.extendedResultCode.rawValue)"
    self =
      switch error.resultCode.primaryResultCode {
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_IOERR: .inputOutput(path: path, detail: detail)
      case .SQLITE_READONLY: .readOnly(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL:
        .busy(path: path, seconds: busyLimitSeconds)
      case .SQLITE_CORRUPT: .damaged(path: path, detail: detail)
      case .SQLITE_NOTADB: .notADatabase(path: path)
      case .SQLITE_PERM, .SQLITE_AUTH: .notPermitted(path: path)
      case .SQLITE_CANTOPEN: .cannotOpen(path: path, reason: detail)
      default: .unexpected(detail)
      }
  }
}

extension Database {
  /// Runs a statement; prepared once and kept.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The first row of a query; nil when there is none.
  func row(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }

  /// All rows of a query.
  func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }

  /// The first column of the first row; nil when there is none, or when it is NULL.
  func value<T: DatabaseValueConvertible & StatementColumnConvertible>(
    _ type: T.Type = T.self, _ sql: String, _ arguments: StatementArguments = []
  ) throws -> T? {
    try T.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }

  /// What the database says about itself.
  func facts() throws -> DatabaseFacts {
    guard
      let row = try row("SELECT uuid, program_version, purpose, created_at FROM database_fact"),
      let purpose = DatabasePurpose(rawValue: try row.cell("purpose"))
    else { throw StoreError.unexpected("there are no facts of the database") }
    return try DatabaseFacts(
      id: row.cell("uuid"), programVersion: row.cell("program_version"), purpose: purpose,
      createdAt: row.time("created_at"))
  }
}

extension Row {
  /// The value of a column.
  ///
  /// A value of a wrong type, which only a damaged file has, is thrown and does not stop the program.
  func cell<T: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: String, _ type: T.Type = T.self
  ) throws -> T {
    try decode(type, forColumn: column)
  }

  /// The code in a column.
  func code<Subject>(_ column: String) throws -> Identifier<Subject> {
    Identifier(try cell(column, String.self))
  }

  /// The code in a column; nil for NULL.
  func codeIfPresent<Subject>(_ column: String) throws -> Identifier<Subject>? {
    try cell(column, String?.self).map { Identifier($0) }
  }

  /// The time in a column of whole seconds.
  func time(_ column: String) throws -> Date {
    Date(seconds: try cell(column))
  }
}

extension Date {
  /// The time of a number of whole seconds since 1970.
  init(seconds: Int64) {
    self.init(timeIntervalSince1970: Double(seconds))
  }

  /// The whole seconds since 1970, rounded down.
  var wholeSeconds: Int64 { Int64(timeIntervalSince1970.rounded(.down)) }
}
