public import AssessmentModel
public import FoundationEssentials
internal import GRDB

extension AssessmentDatabase {
  /// Adds a cycle.
  ///
  /// - Throws: ``StoreError/exists(_:code:)`` when there is one with this code,
  ///   ``StoreError/unknown(_:code:)`` when its version is not published, and
  ///   ``StoreError/badField(_:problem:)`` for a day, a minimum cell under 5 or a text that its
  ///   field cannot hold.
  public func addCycle(_ cycle: AssessmentCycle, at time: Date) throws {
    try AssessmentDatabase.check(cycle)
    try writing { try $0.insert(cycle, at: time) }
  }

  /// Adds a cycle and its first affiliate, both or none.
  ///
  /// - Throws: As ``addCycle(_:at:)`` and ``addAffiliate(_:to:)``.
  public func addCycle(
    _ cycle: AssessmentCycle, with affiliate: Affiliate, at time: Date
  ) throws {
    try AssessmentDatabase.check(cycle)
    try AffiliateFields.check(affiliate)
    try writing { database in
      try database.insert(cycle, at: time)
      try database.insert(affiliate, to: cycle.code)
    }
  }

  /// Every cycle in the order added.
  ///
  /// - Throws: ``StoreError`` when the database cannot be read.
  public func cycles() throws -> [AssessmentCycle] {
    try reading { database in
      try database.rows(cycleQuery + " ORDER BY c.id").map { try $0.cycle() }
    }
  }

  /// The cycles that take answers, in the order added.
  ///
  /// - Throws: ``StoreError`` when the database cannot be read.
  public func openCycles() throws -> [AssessmentCycle] {
    try cycles().filter { !$0.isClosed }
  }

  /// The cycle of a code; nil when there is none.
  ///
  /// - Throws: ``StoreError`` when the database cannot be read.
  public func cycle(_ code: CycleCode) throws -> AssessmentCycle? {
    try reading { database in
      try database.row(cycleQuery + " WHERE c.code = ?", [code.rawValue])?.cycle()
    }
  }

  private static func check(_ cycle: AssessmentCycle) throws {
    try FieldRule.checkCode(cycle.code.rawValue, "cycle")
    try FieldRule.check(cycle.organisation, "organisation", 1...200)
    try FieldRule.checkDay(cycle.opens, "opens")
    try FieldRule.checkDay(cycle.closes, "closes")
    if let opens = cycle.opens, let closes = cycle.closes, closes < opens {
      throw StoreError.badField("closes", problem: "'\(closes)' is before '\(opens)'")
    }
    guard cycle.minimumCell >= 5 else {
      throw StoreError.badField("minimum cell", problem: "\(cycle.minimumCell) is less than 5")
    }
  }
}

private let cycleQuery = """
  SELECT c.code, c.organisation, v.questionnaire, v.version, v.digest, c.opens, c.closes,
    c.is_closed, c.form, c.minimum_cell
  FROM cycle AS c JOIN questionnaire_version AS v ON v.id = c.version
  """

extension Row {
  fileprivate func cycle() throws -> AssessmentCycle {
    try AssessmentCycle(
      code: code("code"), organisation: cell("organisation"),
      questionnaire: questionnaireReference(), opens: cell("opens"), closes: cell("closes"),
      isClosed: cell("is_closed"), form: form(), minimumCell: cell("minimum_cell"))
  }

  /// The column `form`.
  func form() throws -> QuestionnaireForm {
    let text: String = try cell("form")
    guard let form = QuestionnaireForm(rawValue: text) else {
      throw StoreError.unexpected("'\(text)' stands for a form")
    }
    return form
  }
}

/// A cycle's keys, for writes that check first.
struct CycleKeys {
  let id: Int64
  let version: Int64
  let isClosed: Bool
}

extension Database {
  /// The keys of a cycle.
  func cycleKeys(_ code: CycleCode) throws -> CycleKeys {
    let row = try row("SELECT id, version, is_closed FROM cycle WHERE code = ?", [code.rawValue])
    guard let row else { throw StoreError.unknown(.cycle, code: code.rawValue) }
    return try CycleKeys(
      id: row.cell("id"), version: row.cell("version"), isClosed: row.cell("is_closed"))
  }

  /// The keys of a cycle that can still be written.
  func openCycleKeys(_ code: CycleCode) throws -> CycleKeys {
    let keys = try cycleKeys(code)
    guard !keys.isClosed else { throw StoreError.cycleClosed(code: code.rawValue) }
    return keys
  }
}

extension Database {
  fileprivate func insert(_ cycle: AssessmentCycle, at time: Date) throws {
    guard try row("SELECT 1 FROM cycle WHERE code = ?", [cycle.code.rawValue]) == nil else {
      throw StoreError.exists(.cycle, code: cycle.code.rawValue)
    }
    try run(
      """
      INSERT INTO cycle
        (code, organisation, version, opens, closes, is_closed, form, minimum_cell, added_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        cycle.code.rawValue, cycle.organisation, try versionID(cycle.questionnaire), cycle.opens,
        cycle.closes, cycle.isClosed, cycle.form.rawValue, cycle.minimumCell, time.wholeSeconds,
      ])
  }
}
