public import FoundationEssentials
internal import GRDB

/// A line of the administration's log.
public struct LogEntry: Hashable, Sendable {
  /// When it was done.
  public var at: Date
  /// The account that did it; not empty.
  public var account: String
  /// What was done, such as `cycle add`.
  public var action: String
  /// What it was done to, such as `2026`; nil when that goes without saying.
  public var subject: String?
  /// Anything else; nil when none.
  public var detail: String?

  /// Makes a line.
  public init(
    at: Date, account: String, action: String, subject: String? = nil, detail: String? = nil
  ) {
    self.at = at
    self.account = account
    self.action = action
    self.subject = subject
    self.detail = detail
  }
}

extension AssessmentDatabase {
  /// Appends a line to the log; lines are never changed or deleted.
  ///
  /// - Throws: ``StoreError/badField(_:problem:)`` for a text that its field cannot hold.
  public func appendLog(_ entry: LogEntry) throws {
    try FieldRule.check(entry.account, "account", 1...200)
    try FieldRule.check(entry.action, "action", 1...100)
    try FieldRule.check(entry.subject, "subject", 1...200)
    try FieldRule.check(entry.detail, "detail", 1...2000)
    try writing { database in
      try database.run(
        "INSERT INTO log (at, account, action, subject, detail) VALUES (?, ?, ?, ?, ?)",
        [entry.at.wholeSeconds, entry.account, entry.action, entry.subject, entry.detail])
    }
  }

  /// The lines of the log, oldest first.
  ///
  /// - Parameter limit: How many of the newest lines; nil for all.
  /// - Throws: ``StoreError`` when the database cannot be read.
  public func log(limit: Int? = nil) throws -> [LogEntry] {
    try reading { database in
      try database.rows(
        "SELECT at, account, action, subject, detail FROM log ORDER BY id DESC LIMIT ?",
        [limit ?? -1]
      ).reversed().map {
        try LogEntry(
          at: $0.time("at"), account: $0.cell("account"), action: $0.cell("action"),
          subject: $0.cell("subject"), detail: $0.cell("detail"))
      }
    }
  }
}
