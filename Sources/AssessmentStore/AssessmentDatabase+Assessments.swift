public import AssessmentModel
public import FoundationEssentials
internal import GRDB

extension AssessmentDatabase {
  /// Begins a person's assessment, to be found again by the own code.
  ///
  /// - Throws: ``StoreError/codeTaken`` when another person of the cycle has the code,
  ///   ``StoreError/onlyPersons(_:)`` for another audience, ``StoreError/unknown(_:code:)``,
  ///   ``StoreError/exists(_:code:)`` or ``StoreError/cycleClosed(code:)``.
  public func startPersonAssessment(
    _ start: AssessmentStart, code: OwnCode
  ) throws -> Assessment {
    let hash = try reading { try $0.hash(of: code) }
    return try writing { database in
      let keys = try database.keys(for: start)
      guard keys.kind == .person else { throw StoreError.onlyPersons("own code") }
      let isTaken = try database.row(
        "SELECT 1 FROM assessment WHERE cycle = ? AND code_hash = ?", [keys.cycle.id, hash])
      guard isTaken == nil else { throw StoreError.codeTaken }
      return try database.insert(start, keys: keys, codeHash: hash)
    }
  }

  /// The person's assessment that goes with an own code; nil when the cycle has none such.
  ///
  /// - Throws: ``StoreError/unknown(_:code:)`` for the cycle.
  public func findAssessment(code: OwnCode, in cycle: CycleCode) throws -> Assessment? {
    try reading { database in
      let cycle = try database.cycleKeys(cycle).id
      let hash = try database.hash(of: code)
      return try database.row(
        AssessmentRow.query("a.cycle = ? AND a.code_hash = ?"), [cycle, hash]
      ).map { try AssessmentRow($0).assessment }
    }
  }

  /// The persons' assessments of a cycle on a database of the person's own, in the order begun.
  ///
  /// - Throws: ``StoreError/ownCodeNeeded`` on a shared database, ``StoreError/unknown(_:code:)``.
  public func ownAssessments(of cycle: CycleCode) throws -> [Assessment] {
    try reading { database in
      guard try database.facts().purpose == .personal else { throw StoreError.ownCodeNeeded }
      let cycle = try database.cycleKeys(cycle).id
      return try database.rows(
        AssessmentRow.query("a.cycle = ? AND a.kind = 1 ORDER BY a.id"), [cycle]
      ).map { try AssessmentRow($0).assessment }
    }
  }

  /// Begins an organisation's assessment, or finds the one its affiliate has in the cycle.
  ///
  /// - Throws: ``StoreError/onlyOrganisations(_:)`` for a person's audience,
  ///   ``StoreError/unknown(_:code:)``; ``StoreError/cycleClosed(code:)`` when there is none yet.
  public func startOrganisationAssessment(_ start: AssessmentStart) throws -> Assessment {
    try writing { database in
      let cycle = try database.cycleKeys(start.cycle).id
      let affiliate = try database.affiliateID(start.affiliate, cycle: cycle)
      if let row = try database.row(
        AssessmentRow.query("a.cycle = ? AND a.affiliate = ? AND a.kind = 2"), [cycle, affiliate])
      {
        return try AssessmentRow(row).assessment
      }
      let keys = try database.keys(for: start)
      guard keys.kind == .organisation else {
        throw StoreError.onlyOrganisations("assessment of an affiliate")
      }
      guard start.department == nil else { throw StoreError.onlyPersons("department") }
      return try database.insert(start, keys: keys, codeHash: nil)
    }
  }

  /// An assessment by its id; nil when there is none.
  ///
  /// - Parameter revision: The revision to read, with its department, routing and closing comment;
  ///   nil for the current one.
  /// - Throws: ``StoreError`` when the database cannot be read.
  public func assessment(_ id: UUID, revision: Int? = nil) throws -> Assessment? {
    try reading { try $0.findAssessmentRow(id, revision: revision)?.assessment }
  }
}

/// What a start refers to, by key.
private struct StartKeys {
  let cycle: CycleKeys
  let affiliate: Int64
  let department: Int64?
  let audience: Int64
  let kind: AudienceKind
}

extension Database {
  /// The hash by which a person's code is looked up in this database.
  fileprivate func hash(of code: OwnCode) throws -> Data {
    guard let row = try row("SELECT code_salt, code_rounds FROM database_fact") else {
      throw StoreError.unexpected("there are no facts of the database")
    }
    let salt: Data = try row.cell("code_salt")
    return try Data(
      CodeHash.hash(Array(code.digits.utf8), salt: Array(salt), rounds: row.cell("code_rounds")))
  }

  fileprivate func keys(for start: AssessmentStart) throws -> StartKeys {
    let cycle = try openCycleKeys(start.cycle)
    let affiliate = try affiliateID(start.affiliate, cycle: cycle.id)
    let audience = try row(
      "SELECT id, kind FROM audience WHERE version = ? AND code = ?",
      [cycle.version, start.audience.rawValue])
    guard let audience else {
      throw StoreError.unknown(.audience, code: start.audience.rawValue)
    }
    return try StartKeys(
      cycle: cycle, affiliate: affiliate,
      department: start.department.map { try departmentID($0, affiliate: affiliate) },
      audience: audience.cell("id"), kind: audience.cell("kind") == 1 ? .person : .organisation)
  }

  fileprivate func insert(
    _ start: AssessmentStart, keys: StartKeys, codeHash: Data?
  ) throws -> Assessment {
    try FieldRule.check(start.language.rawValue, "language", 2...35)
    guard try findAssessmentRow(start.id, revision: nil) == nil else {
      throw StoreError.exists(.assessment, code: start.id.uuidString.lowercased())
    }
    let form = try value(String.self, "SELECT form FROM cycle WHERE id = ?", [keys.cycle.id])
    try run(
      """
      INSERT INTO assessment
        (uuid, cycle, affiliate, version, audience, kind, form, started_at, code_hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        start.id, keys.cycle.id, keys.affiliate, keys.cycle.version, keys.audience, keys.kind.key,
        keys.kind == .person ? form : QuestionnaireForm.full.rawValue,
        start.startedAt.wholeSeconds, codeHash,
      ])
    try run(
      """
      INSERT INTO assessment_revision (assessment, revision, department, language)
      VALUES (?, 1, ?, ?)
      """, [lastInsertedRowID, keys.department, start.language.rawValue])
    return try assessmentRow(start.id).assessment
  }
}
