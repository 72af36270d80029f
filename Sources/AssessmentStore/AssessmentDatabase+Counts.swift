public import AssessmentModel
internal import FoundationEssentials
internal import GRDB

extension AssessmentDatabase {
  /// The organisations' assessments with what their current revisions hold, by cycle and affiliate.
  ///
  /// - Parameter cycle: The cycle; nil for all.
  /// - Throws: ``StoreError/unknown(_:code:)`` for the cycle.
  public func organisationAssessments(of cycle: CycleCode? = nil) throws -> [AssessmentSummary] {
    try reading { database in
      let cycle = try cycle.map { try database.cycleKeys($0).id }
      return try database.rows(
        AssessmentRow.query(
          "a.kind = 2 AND (?1 IS NULL OR a.cycle = ?1) ORDER BY a.cycle, f.code"),
        [cycle]
      ).map { try database.summary(of: AssessmentRow($0)) }
    }
  }

  /// How many persons take part in a cycle, unit by unit: affiliates by code, for each first the
  /// people without a department, then the departments in their order.
  ///
  /// - Throws: ``StoreError/unknown(_:code:)``.
  public func participation(in cycle: CycleCode) throws -> [Participation] {
    try reading { database in
      try database.rows(participationQuery, [database.cycleKeys(cycle).id]).map { row in
        try Participation(
          affiliate: row.code("affiliate"),
          department: row.codeIfPresent("department"),
          invited: row.cell("invited"), started: row.cell("started"),
          submitted: row.cell("submitted"))
      }
    }
  }
}

/// A person counts where the newest revision says; invitations of people who left do not count.
private let participationQuery = """
  WITH unit AS (
    SELECT id AS affiliate, code, NULL AS department, NULL AS department_code, 0 AS number
    FROM affiliate WHERE cycle = ?1
    UNION ALL
    SELECT f.id, f.code, d.id, d.code, d.number
    FROM affiliate AS f JOIN department AS d ON d.affiliate = f.id WHERE f.cycle = ?1
  ), person AS (
    SELECT a.affiliate, r.department, count(*) AS started,
      sum(EXISTS (SELECT 1 FROM seal WHERE assessment = a.id)) AS submitted
    FROM assessment AS a
    JOIN assessment_revision AS r ON r.assessment = a.id
      AND r.revision = (SELECT max(revision) FROM assessment_revision WHERE assessment = a.id)
    WHERE a.cycle = ?1 AND a.kind = 1 GROUP BY a.affiliate, r.department
  ), guest AS (
    SELECT affiliate, department, count(*) AS invited FROM invitation
    WHERE cycle = ?1 AND status <> 'left' GROUP BY affiliate, department
  )
  SELECT u.code AS affiliate, u.department_code AS department,
    CASE WHEN u.affiliate IN (SELECT affiliate FROM guest) THEN coalesce(g.invited, 0) END
      AS invited,
    coalesce(p.started, 0) AS started, coalesce(p.submitted, 0) AS submitted
  FROM unit AS u
  LEFT JOIN person AS p ON p.affiliate = u.affiliate AND p.department IS u.department
  LEFT JOIN guest AS g ON g.affiliate = u.affiliate AND g.department IS u.department
  ORDER BY u.code, u.number
  """

extension Database {
  fileprivate func summary(of row: AssessmentRow) throws -> AssessmentSummary {
    let rows = try rows(
      """
      SELECT coalesce(w.state, 0) AS state, count(*) AS items, sum(coalesce(w.origin, 0)) AS
        confirmed, max(w.changed_after) AS changed_after
      FROM item AS i
      LEFT JOIN answer AS w ON w.assessment = ? AND w.revision = ? AND w.item = i.id
      WHERE i.audience = ? GROUP BY 1
      """, [row.id, row.revision, row.audience])
    var summary = AssessmentSummary(
      assessment: row.assessment, items: [:], skipped: 0, confirmed: 0, changedAt: nil)
    for counts in rows {
      guard let state = StateKey(rawValue: try counts.cell("state")) else { continue }
      summary.items[state.answerState, default: 0] += try counts.cell("items")
      if state == .skipped { summary.skipped = try counts.cell("items") }
      summary.confirmed += try counts.cell("confirmed", Int.self)
      let changed = try counts.cell("changed_after", Int64?.self).map { row.time(afterStart: $0) }
      summary.changedAt = [summary.changedAt, changed].compactMap { $0 }.max()
    }
    return summary
  }
}

extension StateKey {
  /// The state without the mark.
  fileprivate var answerState: AnswerState {
    self == .skipped ? .blank : AnswerState(rawValue: code) ?? .blank
  }
}
