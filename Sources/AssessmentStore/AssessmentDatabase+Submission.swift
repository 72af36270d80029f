public import AssessmentModel
public import FoundationEssentials
internal import GRDB

extension AssessmentDatabase {
  /// Submits the current revision: seals it and, for a person, deletes the history of the draft.
  ///
  /// - Parameter approval: Who stands behind an organisation's assessment; nil for persons.
  /// - Returns: The assessment as submitted.
  /// - Throws: ``StoreError/openItems(_:)`` when an organisation has not answered everything,
  ///   ``StoreError/badField(_:problem:)`` for an approval that is missing, too long or without a
  ///   day, ``StoreError/onlyOrganisations(_:)`` for an approval by a person, and
  ///   ``StoreError/revisionSealed(revision:)``, ``StoreError/cycleClosed(code:)``,
  ///   ``StoreError/unknown(_:code:)``.
  @discardableResult
  public func submit(
    _ assessment: UUID, approval: Approval? = nil, at time: Date
  ) throws -> Assessment {
    try writing { database in
      let row = try database.openAssessmentRow(assessment)
      if row.isPerson {
        guard approval == nil else { throw StoreError.onlyOrganisations("approval") }
      } else {
        try AssessmentDatabase.check(approval)
        let open = try database.openItems(of: row)
        guard open.isEmpty else { throw StoreError.openItems(open.map(\.rawValue)) }
      }
      var submitted = row.assessment
      submitted.sealedRevision = row.revision
      submitted.submittedAt = Date(seconds: time.wholeSeconds)
      submitted.approval = approval
      let answers = try AnswerTable(database: database, assessment: row).answers()
      let digest = Seal(of: submitted, answers: answers.map(\.answer)).digest
      try database.run(
        "INSERT INTO seal VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
          row.id, row.revision, bytes(hexadecimal: digest).map { Data($0) }, time.wholeSeconds,
          approval?.preparedBy, approval?.approvedBy, approval?.position, approval?.approvedOn,
        ])
      return submitted
    }
  }

  /// Begins the next revision with a copy of the submitted answers and evidence.
  ///
  /// The submitted revision stays as it is and counts until the next one is submitted. When a
  /// correction is open already it is returned.
  ///
  /// - Throws: ``StoreError/notSubmitted`` for a first draft, ``StoreError/cycleClosed(code:)``,
  ///   ``StoreError/unknown(_:code:)``.
  @discardableResult
  public func beginCorrection(of assessment: UUID) throws -> Assessment {
    try writing { database in
      let row = try database.assessmentRow(assessment)
      guard !row.isCycleClosed else {
        throw StoreError.cycleClosed(code: row.assessment.cycle.rawValue)
      }
      guard row.assessment.sealedRevision != nil else { throw StoreError.notSubmitted }
      guard !row.assessment.isOpen else { return row.assessment }
      for sql in correctionStatements { try database.run(sql, [row.id, row.revision]) }
      return try database.assessmentRow(assessment).assessment
    }
  }

  /// The items that an organisation still has to answer, in questionnaire order; empty for persons.
  ///
  /// - Throws: ``StoreError/unknown(_:code:)``.
  public func openItems(of assessment: UUID) throws -> [ItemID] {
    try reading { try $0.openItems(of: $0.assessmentRow(assessment)) }
  }

  /// The seal of a submitted revision; nil when it was never submitted.
  ///
  /// - Parameter revision: The revision; nil for the one that counts.
  /// - Throws: ``StoreError/unknown(_:code:)``.
  public func seal(of assessment: UUID, revision: Int? = nil) throws -> Seal? {
    try reading { database in
      let row = try database.assessmentRow(assessment, revision: revision)
      guard let wanted = revision ?? row.assessment.sealedRevision else { return nil }
      return try database.seal(of: row.id, revision: wanted)
    }
  }

  /// Computes the seal of a revision again and compares it with the stored one.
  ///
  /// - Throws: ``StoreError/unknown(_:code:)``.
  public func verifySeal(of assessment: UUID, revision: Int) throws -> SealCheck {
    try reading { database in
      let row = try database.assessmentRow(assessment, revision: revision)
      guard let stored = try database.seal(of: row.id, revision: revision) else {
        return .notSealed
      }
      let answers = try AnswerTable(database: database, assessment: row).answers()
      let computed = Seal(of: row.assessment, answers: answers.map(\.answer))
      return computed == stored ? .intact : .altered(stored: stored, computed: computed)
    }
  }

  private static func check(_ approval: Approval?) throws {
    guard let approval else {
      throw StoreError.badField("approval", problem: "it is missing; say who prepared and approved")
    }
    try FieldRule.check(approval.preparedBy, "prepared by", 1...200)
    try FieldRule.check(approval.approvedBy, "approved by", 1...200)
    try FieldRule.check(approval.position, "position", 1...200)
    try FieldRule.checkDay(approval.approvedOn, "approved on")
  }
}

/// Copies a revision (`?2`) of an assessment (`?1`) to the next one.
private let correctionStatements = [
  """
  INSERT INTO assessment_revision
  SELECT assessment, revision + 1, department, language, routing, closing_comment, position
  FROM assessment_revision WHERE assessment = ?1 AND revision = ?2
  """,
  """
  INSERT INTO answer
  SELECT assessment, revision + 1, item, state, option, reason, origin, changes, changed_after
  FROM answer WHERE assessment = ?1 AND revision = ?2
  """,
  """
  INSERT INTO answer_detail
  SELECT assessment, revision + 1, item, note, done_by, comment, contributor
  FROM answer_detail WHERE assessment = ?1 AND revision = ?2
  """,
  """
  INSERT INTO evidence
  SELECT assessment, revision + 1, item, number, kind, reference, date, held_by, note
  FROM evidence WHERE assessment = ?1 AND revision = ?2
  """,
]

extension Database {
  fileprivate func openItems(of row: AssessmentRow) throws -> [ItemID] {
    guard !row.isPerson else { return [] }
    return try rows(
      """
      SELECT i.code FROM item AS i
      LEFT JOIN answer AS w ON w.assessment = ? AND w.revision = ? AND w.item = i.id
      WHERE i.audience = ? AND coalesce(w.state, 0) IN (0, 7) ORDER BY i.id
      """, [row.id, row.revision, row.audience]
    ).map { try $0.code("code") }
  }

  fileprivate func seal(of assessment: Int64, revision: Int) throws -> Seal? {
    try value(
      Data.self, "SELECT digest FROM seal WHERE assessment = ? AND revision = ?",
      [assessment, revision]
    ).map { Seal(digest: hexadecimal($0)) }
  }
}
