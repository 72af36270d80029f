public import AssessmentModel
internal import FoundationEssentials
internal import GRDB

extension AssessmentDatabase {
  /// Adds an affiliate with its names and departments to a cycle.
  ///
  /// - Throws: ``StoreError/exists(_:code:)`` when the cycle has one with this code,
  ///   ``StoreError/unknown(_:code:)`` for the cycle or parent, ``StoreError/cycleClosed(code:)``,
  ///   and ``StoreError/badField(_:problem:)`` for a value that its field cannot hold.
  public func addAffiliate(_ affiliate: Affiliate, to cycle: CycleCode) throws {
    try AffiliateFields.check(affiliate)
    try writing { try $0.insert(affiliate, to: cycle) }
  }

  /// Replaces the facts, names and departments of an affiliate; the code stays.
  ///
  /// - Throws: As ``addAffiliate(_:to:)``, and ``StoreError/inUse(_:code:)`` when a department that
  ///   is left out has assessments or invitations.
  public func editAffiliate(_ affiliate: Affiliate, in cycle: CycleCode) throws {
    try AffiliateFields.check(affiliate)
    try writing { database in
      let cycle = try database.openCycleKeys(cycle).id
      let key = try database.affiliateID(affiliate.code, cycle: cycle)
      try database.run("UPDATE affiliate SET name = ? WHERE id = ?", [affiliate.name, key])
      try database.writeFacts(of: affiliate, key: key, cycle: cycle)
    }
  }

  /// Adds one department to an affiliate, after the others.
  ///
  /// - Throws: ``StoreError/exists(_:code:)`` when the affiliate has one with this code, and as
  ///   ``addAffiliate(_:to:)``.
  public func addDepartment(
    _ department: Department, to affiliate: AffiliateCode, in cycle: CycleCode
  ) throws {
    try AffiliateFields.check(department)
    try writing { database in
      let key = try database.affiliateID(affiliate, cycle: database.openCycleKeys(cycle).id)
      let number = try database.value(
        Int.self, "SELECT max(number) FROM department WHERE affiliate = ?", [key])
      let code = department.code.rawValue
      guard
        try database.row(
          "SELECT 1 FROM department WHERE affiliate = ? AND code = ?", [key, code]) == nil
      else { throw StoreError.exists(.department, code: code) }
      try database.write(department, number: (number ?? 0) + 1, affiliate: key)
    }
  }

  /// The affiliates of a cycle by code.
  ///
  /// - Throws: ``StoreError/unknown(_:code:)`` when there is no such cycle.
  public func affiliates(of cycle: CycleCode) throws -> [Affiliate] {
    try reading { database in
      let cycle = try database.cycleKeys(cycle).id
      return try database.rows(affiliateQuery + " WHERE a.cycle = ? ORDER BY a.code", [cycle])
        .map { try database.affiliate($0) }
    }
  }

  /// The affiliate of a code in a cycle; nil when the cycle has none such.
  ///
  /// - Throws: ``StoreError/unknown(_:code:)`` when there is no such cycle.
  public func affiliate(_ code: AffiliateCode, in cycle: CycleCode) throws -> Affiliate? {
    try reading { database in
      let cycle = try database.cycleKeys(cycle).id
      return try database.row(
        affiliateQuery + " WHERE a.cycle = ? AND a.code = ?", [cycle, code.rawValue]
      ).map { try database.affiliate($0) }
    }
  }

  /// Says yes or no to a fact of an affiliate's profile; nil takes the fact back.
  ///
  /// - Throws: ``StoreError/unknown(_:code:)`` or ``StoreError/cycleClosed(code:)``.
  public func setProfileFact(
    _ fact: String, to isTrue: Bool?, of affiliate: AffiliateCode, in cycle: CycleCode
  ) throws {
    try FieldRule.checkCode(fact, "fact")
    try writing { database in
      let key = try database.affiliateID(affiliate, cycle: database.openCycleKeys(cycle).id)
      try database.run("DELETE FROM profile_fact WHERE affiliate = ? AND code = ?", [key, fact])
      if let isTrue {
        try database.run("INSERT INTO profile_fact VALUES (?, ?, ?)", [key, fact, isTrue])
      }
    }
  }

  /// The facts of an affiliate's profile that were answered.
  ///
  /// - Throws: ``StoreError/unknown(_:code:)``.
  public func profileFacts(
    of affiliate: AffiliateCode, in cycle: CycleCode
  ) throws -> [String: Bool] {
    try reading { database in
      let key = try database.affiliateID(affiliate, cycle: database.cycleKeys(cycle).id)
      let rows = try database.rows(
        "SELECT code, is_true FROM profile_fact WHERE affiliate = ?", [key])
      return try Dictionary(
        uniqueKeysWithValues: rows.map { try ($0.cell("code"), $0.cell("is_true")) })
    }
  }
}

/// The limits of an affiliate's fields.
enum AffiliateFields {
  static func check(_ affiliate: Affiliate) throws {
    try FieldRule.checkCode(affiliate.code.rawValue, "affiliate")
    try FieldRule.check(affiliate.name, "name", 1...200)
    for (language, name) in affiliate.names {
      try FieldRule.check(language.rawValue, "language", 2...35)
      try FieldRule.check(name, "name_\(language)", 1...200)
    }
    try FieldRule.checkCountry(affiliate.country, "country")
    try FieldRule.check(affiliate.segment, "segment", 1...64)
    try FieldRule.checkCount(affiliate.headcount, "headcount")
    try FieldRule.checkMonthDay(affiliate.fiscalYearStart, "fiscal_year_start")
    try FieldRule.check(affiliate.contact, "contact", 1...500)
    try FieldRule.check(affiliate.reportingChannel, "reporting channel", 1...500)
    for department in affiliate.departments { try check(department) }
    guard Set(affiliate.departments.map(\.code)).count == affiliate.departments.count else {
      throw StoreError.badField("departments", problem: "two have the same code; change one")
    }
  }

  static func check(_ department: Department) throws {
    try FieldRule.checkCode(department.code.rawValue, "department")
    guard department.code != "(none)" else {
      throw StoreError.badField(
        "department", problem: "'(none)' stands for people who would rather not say; choose another"
      )
    }
    try FieldRule.check(department.name, "department name", 1...200)
    try FieldRule.checkCount(department.headcount, "department headcount")
  }
}

private let affiliateQuery = """
  SELECT a.id, a.code, a.name, a.country, a.segment, p.code AS parent, a.headcount,
    a.fiscal_year_start, a.contact, a.reporting_channel
  FROM affiliate AS a LEFT JOIN affiliate AS p ON p.id = a.parent
  """

extension Database {
  /// Adds an affiliate to an open cycle.
  func insert(_ affiliate: Affiliate, to cycle: CycleCode) throws {
    let cycle = try openCycleKeys(cycle).id
    guard try findAffiliate(affiliate.code, cycle: cycle) == nil else {
      throw StoreError.exists(.affiliate, code: affiliate.code.rawValue)
    }
    try run(
      "INSERT INTO affiliate (cycle, code, name) VALUES (?, ?, ?)",
      [cycle, affiliate.code.rawValue, affiliate.name])
    try writeFacts(of: affiliate, key: lastInsertedRowID, cycle: cycle)
  }

  /// The key of an affiliate; nil when the cycle has none such.
  func findAffiliate(_ code: AffiliateCode, cycle: Int64) throws -> Int64? {
    try value(
      Int64.self, "SELECT id FROM affiliate WHERE cycle = ? AND code = ?", [cycle, code.rawValue])
  }

  /// The key of an affiliate.
  func affiliateID(_ code: AffiliateCode, cycle: Int64) throws -> Int64 {
    guard let id = try findAffiliate(code, cycle: cycle) else {
      throw StoreError.unknown(.affiliate, code: code.rawValue)
    }
    return id
  }

  /// The key of a department.
  func departmentID(_ code: DepartmentCode, affiliate: Int64) throws -> Int64 {
    let id = try value(
      Int64.self, "SELECT id FROM department WHERE affiliate = ? AND code = ?",
      [affiliate, code.rawValue])
    guard let id else { throw StoreError.unknown(.department, code: code.rawValue) }
    return id
  }

  fileprivate func affiliate(_ row: Row) throws -> Affiliate {
    let key: Int64 = try row.cell("id")
    let names = try rows("SELECT language, name FROM affiliate_name WHERE affiliate = ?", [key])
    let departments = try rows(
      "SELECT code, name, headcount FROM department WHERE affiliate = ? ORDER BY number", [key])
    return try Affiliate(
      code: row.code("code"), name: row.cell("name"),
      names: Dictionary(
        uniqueKeysWithValues: names.map { try ($0.code("language"), $0.cell("name")) }),
      country: row.cell("country"), segment: row.cell("segment"),
      parent: row.codeIfPresent("parent"), headcount: row.cell("headcount"),
      fiscalYearStart: row.cell("fiscal_year_start"), contact: row.cell("contact"),
      reportingChannel: row.cell("reporting_channel"),
      departments: departments.map {
        try Department(
          code: $0.code("code"), name: $0.cell("name"), headcount: $0.cell("headcount"))
      })
  }

  fileprivate func writeFacts(of affiliate: Affiliate, key: Int64, cycle: Int64) throws {
    try run(
      """
      UPDATE affiliate SET country = ?, segment = ?, parent = ?, headcount = ?,
        fiscal_year_start = ?, contact = ?, reporting_channel = ?
      WHERE id = ?
      """,
      [
        affiliate.country, affiliate.segment, try parentID(of: affiliate, key: key, cycle: cycle),
        affiliate.headcount, affiliate.fiscalYearStart, affiliate.contact,
        affiliate.reportingChannel, key,
      ])
    try run("DELETE FROM affiliate_name WHERE affiliate = ?", [key])
    for (language, name) in affiliate.names.sorted(by: { $0.key < $1.key }) {
      try run("INSERT INTO affiliate_name VALUES (?, ?, ?)", [key, language.rawValue, name])
    }
    try writeDepartments(affiliate.departments, affiliate: key)
  }

  /// The key of the parent, which must not be the affiliate itself or stand below it.
  private func parentID(of affiliate: Affiliate, key: Int64, cycle: Int64) throws -> Int64? {
    guard let parent = affiliate.parent else { return nil }
    let id = try affiliateID(parent, cycle: cycle)
    var above: Int64? = id
    while let current = above {
      guard current != key else {
        throw StoreError.badField(
          "parent", problem: "'\(parent)' is '\(affiliate.code)' or stands below it; choose another"
        )
      }
      above = try value(Int64.self, "SELECT parent FROM affiliate WHERE id = ?", [current])
    }
    return id
  }

  private func writeDepartments(_ departments: [Department], affiliate: Int64) throws {
    let kept = Set(departments.map(\.code.rawValue))
    for row in try rows("SELECT id, code FROM department WHERE affiliate = ?", [affiliate]) {
      let code: String = try row.cell("code")
      guard !kept.contains(code) else { continue }
      let key: Int64 = try row.cell("id")
      let isUsed =
        try self.row("SELECT 1 FROM assessment_revision WHERE department = ?", [key]) != nil
        || self.row("SELECT 1 FROM invitation WHERE department = ?", [key]) != nil
      guard !isUsed else { throw StoreError.inUse(.department, code: code) }
      try run("DELETE FROM department WHERE id = ?", [key])
    }
    for (index, department) in departments.enumerated() {
      try write(department, number: index + 1, affiliate: affiliate)
    }
  }

  fileprivate func write(_ department: Department, number: Int, affiliate: Int64) throws {
    try run(
      """
      INSERT INTO department (affiliate, code, name, headcount, number) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (affiliate, code) DO UPDATE
      SET name = excluded.name, headcount = excluded.headcount, number = excluded.number
      """,
      [affiliate, department.code.rawValue, department.name, department.headcount, number])
  }
}
