public import AssessmentModel
public import FoundationEssentials
internal import GRDB

extension AssessmentDatabase {
  /// Answers the routing question of a module.
  ///
  /// - Parameter isAsked: Whether the module's questions are asked; nil takes the answer back.
  /// - Throws: ``StoreError/onlyPersons(_:)``, ``StoreError/revisionSealed(revision:)``,
  ///   ``StoreError/cycleClosed(code:)``, ``StoreError/unknown(_:code:)``.
  public func setRouting(
    _ module: ModuleID, isAsked: Bool?, in assessment: UUID
  ) throws {
    try writing { database in
      let row = try database.openAssessmentRow(assessment)
      try row.checkPerson(for: "routing question")
      var routing = row.assessment.routing
      routing[module] = isAsked
      try database.update("routing", to: RoutingText.text(routing), of: row)
    }
  }

  /// Sets the person's department; nil for "would rather not say".
  ///
  /// - Throws: As ``setRouting(_:isAsked:in:)``.
  public func setDepartment(_ department: DepartmentCode?, in assessment: UUID) throws {
    try writing { database in
      let row = try database.openAssessmentRow(assessment)
      try row.checkPerson(for: "department")
      let key = try department.map { try database.departmentID($0, affiliate: row.affiliate) }
      try database.update("department", to: key, of: row)
    }
  }

  /// Sets the person's closing comment; nil takes it back.
  ///
  /// - Throws: ``StoreError/badField(_:problem:)`` when it is longer than 2000 characters, and as
  ///   ``setRouting(_:isAsked:in:)``.
  public func setClosingComment(_ comment: String?, in assessment: UUID) throws {
    let comment = comment.flatMap { $0.isEmpty ? nil : $0 }
    try FieldRule.check(comment, "closing comment", 1...2000)
    try writing { database in
      let row = try database.openAssessmentRow(assessment)
      try row.checkPerson(for: "closing comment")
      try database.update("closing_comment", to: comment, of: row)
    }
  }

  /// Sets the language chosen last.
  ///
  /// - Throws: ``StoreError/revisionSealed(revision:)``, ``StoreError/cycleClosed(code:)``,
  ///   ``StoreError/unknown(_:code:)``.
  public func setLanguage(_ language: LanguageCode, in assessment: UUID) throws {
    try FieldRule.check(language.rawValue, "language", 2...35)
    try writing { database in
      let row = try database.openAssessmentRow(assessment)
      try database.update("language", to: language.rawValue, of: row)
    }
  }

  /// Remembers the item shown last, so that the interview goes on exactly there.
  ///
  /// - Parameter contributor: Whose position it is; nil for persons.
  /// - Throws: ``StoreError/contributorMissing``, ``StoreError/revisionSealed(revision:)``,
  ///   ``StoreError/unknown(_:code:)``.
  public func setPosition(
    _ item: ItemID, in assessment: UUID, contributor: String? = nil, at time: Date
  ) throws {
    try writing { database in
      let row = try database.openAssessmentRow(assessment)
      try database.writePosition(
        item, of: row, contributor: database.contributorKey(contributor, of: row, at: time),
        at: time)
    }
  }

  /// The item shown last; nil before the first.
  ///
  /// - Throws: ``StoreError/unknown(_:code:)`` for the assessment.
  public func position(in assessment: UUID, contributor: String? = nil) throws -> ItemID? {
    try reading { database in
      let row = try database.assessmentRow(assessment)
      let code =
        if let contributor {
          try database.value(
            String.self,
            """
            SELECT i.code FROM contributor AS k JOIN item AS i ON i.id = k.position
            WHERE k.assessment = ? AND k.name = ?
            """, [row.id, contributor])
        } else {
          try database.value(
            String.self,
            """
            SELECT i.code FROM assessment_revision AS r JOIN item AS i ON i.id = r.position
            WHERE r.assessment = ? AND r.revision = ?
            """, [row.id, row.revision])
        }
      return code.map { ItemID($0) }
    }
  }

  /// Adds a contributor to an organisation's assessment; adding again changes nothing.
  ///
  /// - Throws: ``StoreError/onlyOrganisations(_:)``, ``StoreError/badField(_:problem:)`` for a name
  ///   that is empty or longer than 100 characters, ``StoreError/unknown(_:code:)``.
  @discardableResult
  public func addContributor(
    _ name: String, to assessment: UUID, at time: Date
  ) throws -> Contributor {
    try writing { database in
      let row = try database.assessmentRow(assessment)
      try row.checkOrganisation(for: "contributor")
      _ = try database.contributorKey(name, of: row, at: time)
      guard let contributor = try database.contributors(of: row).first(where: { $0.name == name })
      else { throw StoreError.unknown(.contributor, code: name) }
      return contributor
    }
  }

  /// The contributors of an assessment in the order added; none for persons.
  ///
  /// - Throws: ``StoreError/unknown(_:code:)`` for the assessment.
  public func contributors(of assessment: UUID) throws -> [Contributor] {
    try reading { try $0.contributors(of: $0.assessmentRow(assessment)) }
  }
}

extension Database {
  fileprivate func update(
    _ column: String, to value: (any DatabaseValueConvertible)?, of row: AssessmentRow
  ) throws {
    try run(
      "UPDATE assessment_revision SET \(column) = ? WHERE assessment = ? AND revision = ?",
      [value, row.id, row.revision])
  }

  fileprivate func contributors(of row: AssessmentRow) throws -> [Contributor] {
    try rows(
      """
      SELECT k.name, k.added_at, k.seen_at, i.code FROM contributor AS k
      LEFT JOIN item AS i ON i.id = k.position WHERE k.assessment = ? ORDER BY k.id
      """, [row.id]
    ).map {
      try Contributor(
        name: $0.cell("name"), addedAt: $0.time("added_at"),
        seenAt: $0.time("seen_at"), position: $0.codeIfPresent("code"))
    }
  }

  /// The key of who writes: found or added for an organisation, nil for a person.
  ///
  /// - Throws: ``StoreError/contributorMissing`` or ``StoreError/onlyOrganisations(_:)``.
  func contributorKey(_ name: String?, of row: AssessmentRow, at time: Date) throws -> Int64? {
    guard !row.isPerson else {
      guard name == nil else { throw StoreError.onlyOrganisations("contributor") }
      return nil
    }
    guard let name else { throw StoreError.contributorMissing }
    try FieldRule.check(name, "contributor", 1...100)
    if let key = try value(
      Int64.self, "SELECT id FROM contributor WHERE assessment = ? AND name = ?", [row.id, name])
    {
      return key
    }
    try run(
      "INSERT INTO contributor (assessment, name, added_at, seen_at) VALUES (?, ?, ?, ?)",
      [row.id, name, time.wholeSeconds, time.wholeSeconds])
    return lastInsertedRowID
  }

  /// Remembers the item shown last to a person or contributor.
  func writePosition(
    _ item: ItemID, of row: AssessmentRow, contributor: Int64?, at time: Date
  ) throws {
    let key = try itemKey(item, of: row)
    if let contributor {
      try run(
        "UPDATE contributor SET position = ?, seen_at = ? WHERE id = ?",
        [key, time.wholeSeconds, contributor])
    } else {
      try update("position", to: key, of: row)
    }
  }

  /// The key of an item that the assessment's audience has.
  ///
  /// - Throws: ``StoreError/unknown(_:code:)``.
  func itemKey(_ item: ItemID, of row: AssessmentRow) throws -> Int64 {
    let key = try value(
      Int64.self,
      """
      SELECT i.id FROM item AS i JOIN audience AS u ON u.id = i.audience
      WHERE i.version = u.version AND i.code = ? AND u.id = ?
      """, [item.rawValue, row.audience])
    guard let key else { throw StoreError.unknown(.item, code: item.rawValue) }
    return key
  }
}
