internal import AssessmentModel
internal import FoundationEssentials
internal import GRDB

/// Reads and writes the rows of one revision in `answer`, `answer_detail`, `evidence`, `history`.
struct AnswerTable {
  let database: Database
  let assessment: AssessmentRow

  private var key: StatementArguments { [assessment.id, assessment.revision] }

  /// What the codes of one answer are read from.
  private static let query = """
    SELECT w.item, w.state, w.option, w.reason, w.origin, w.changes, w.changed_after,
      t.note, t.done_by, t.comment, t.contributor, i.code AS item_code, o.code AS option_code,
      q.code AS reason_code, k.name AS contributor_name
    FROM answer AS w
    JOIN item AS i ON i.id = w.item
    LEFT JOIN item_option AS o ON o.item = w.item AND o.option = w.option
    LEFT JOIN item_reason AS q ON q.item = w.item AND q.reason = w.reason
    LEFT JOIN answer_detail AS t
      ON t.assessment = w.assessment AND t.revision = w.revision AND t.item = w.item
    LEFT JOIN contributor AS k ON k.id = t.contributor
    WHERE w.assessment = ? AND w.revision = ?
    """

  /// Every written row that says something, in questionnaire order.
  func answers() throws -> [StoredAnswer] {
    let evidence = try evidence()
    return try database.rows(AnswerTable.query + " ORDER BY w.item", key).compactMap { codes in
      var row = try AnswerRow(codes)
      row.evidence = evidence[row.item] ?? []
      guard !row.isEmpty else { return nil }
      return StoredAnswer(
        answer: try row.answer(codes: codes, of: assessment), changes: row.changes)
    }
  }

  /// The row of one item as it stands; an empty one with no changes where it was never written.
  func row(of item: Int64) throws -> AnswerRow {
    try find(item)?.row ?? AnswerRow(item: item)
  }

  /// What is stored about one item, in the words of the model.
  func stored(_ item: Int64) throws -> StoredAnswer {
    guard let (codes, row) = try find(item) else {
      let code = try database.value(String.self, "SELECT code FROM item WHERE id = ?", [item])
      return StoredAnswer(answer: Answer(item: ItemID(code ?? ""), value: nil), changes: 0)
    }
    return StoredAnswer(
      answer: try row.answer(codes: codes, of: assessment), changes: row.changes)
  }

  /// Replaces the row of one item; details go first and come last, as their guards demand.
  func write(_ row: AnswerRow) throws {
    let place: StatementArguments = [assessment.id, assessment.revision, row.item]
    for table in ["evidence", "answer_detail"] {
      try database.run(
        "DELETE FROM \(table) WHERE assessment = ? AND revision = ? AND item = ?", place)
    }
    try database.run(
      """
      INSERT INTO answer
        (assessment, revision, item, state, option, reason, origin, changes, changed_after)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET state = excluded.state, option = excluded.option,
        reason = excluded.reason, origin = excluded.origin, changes = excluded.changes,
        changed_after = excluded.changed_after
      """,
      place + [
        row.state.rawValue, row.option, row.reason, row.isConfirmed, row.changes, row.changedAfter,
      ])
    guard let contributor = row.contributor else { return }
    try database.run(
      "INSERT INTO answer_detail VALUES (?, ?, ?, ?, ?, ?, ?)",
      place + [row.note, row.doneBy, row.comment, contributor])
    for (index, entry) in row.evidence.enumerated() {
      try database.run(
        "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        place + [
          index + 1, entry.kind.rawValue, entry.reference, entry.date, entry.heldBy, entry.note,
        ])
    }
  }

  private func find(_ item: Int64) throws -> (codes: Row, row: AnswerRow)? {
    guard let codes = try database.row(AnswerTable.query + " AND w.item = ?", key + [item]) else {
      return nil
    }
    var row = try AnswerRow(codes)
    row.evidence = try evidence(of: item)
    return (codes, row)
  }

  private func evidence(of item: Int64) throws -> [Evidence] {
    guard !assessment.isPerson else { return [] }
    return try database.rows(
      """
      SELECT kind, reference, date, held_by, note FROM evidence
      WHERE assessment = ? AND revision = ? AND item = ? ORDER BY number
      """, key + [item]
    ).map(AnswerTable.evidence)
  }

  private func evidence() throws -> [Int64: [Evidence]] {
    guard !assessment.isPerson else { return [:] }
    let rows = try database.rows(
      """
      SELECT item, kind, reference, date, held_by, note FROM evidence
      WHERE assessment = ? AND revision = ? ORDER BY item, number
      """, key)
    return try Dictionary(grouping: rows) { try $0.cell("item", Int64.self) }
      .mapValues { try $0.map(AnswerTable.evidence) }
  }

  private static func evidence(_ row: Row) throws -> Evidence {
    guard let kind = EvidenceKind(rawValue: try row.cell("kind")) else {
      throw StoreError.unexpected("evidence has no known kind")
    }
    return try Evidence(
      kind: kind, reference: row.cell("reference"), date: row.cell("date"),
      heldBy: row.cell("held_by"),
      note: row.cell("note"))
  }
}

// MARK: - History

extension AnswerTable {
  /// Appends what a change replaces.
  ///
  /// - Parameters:
  ///   - row: The row as it stood; with no changes it says that there was none.
  ///   - contributor: Who makes the change; nil for persons.
  ///   - undone: The change that is taken back; nil for an ordinary one.
  func appendHistory(
    _ row: AnswerRow, by contributor: Int64?, at time: Date, undoing undone: Int64? = nil
  ) throws {
    let evidence = try EvidenceText.text(row.evidence)
    try database.run(
      """
      INSERT INTO history (assessment, revision, item, state, option, reason, origin, changes,
        changed_after, note, done_by, comment, contributor, evidence, replaced_by, replaced_at,
        undoes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      key + [
        row.item, row.changes == 0 ? nil : row.state.rawValue, row.option, row.reason,
        row.isConfirmed, row.changes, row.changedAfter, row.note, row.doneBy, row.comment,
        row.contributor, evidence, contributor, time.wholeSeconds, undone,
      ])
  }

  /// The last change of a contributor, or of the person, that was not taken back; nil if none.
  func lastChange(by contributor: Int64?) throws -> (id: Int64, replaced: AnswerRow)? {
    let row = try database.row(
      """
      SELECT h.* FROM history AS h
      WHERE h.assessment = ? AND h.revision = ? AND h.replaced_by IS ? AND h.undoes IS NULL
        AND NOT EXISTS (SELECT 1 FROM history AS u WHERE u.undoes = h.id)
      ORDER BY h.id DESC LIMIT 1
      """, key + [contributor])
    guard let row else { return nil }
    var replaced = try AnswerRow(row)
    replaced.evidence = try EvidenceText.evidence(row.cell("evidence"))
    return (try row.cell("id"), replaced)
  }

  /// Whether somebody else changed an item after a change and let it stand.
  func isChangedByOthers(since id: Int64, item: Int64, contributor: Int64?) throws -> Bool {
    try database.row(
      """
      SELECT 1 FROM history AS h
      WHERE h.assessment = ? AND h.revision = ? AND h.item = ? AND h.id > ?
        AND h.replaced_by IS NOT ? AND h.undoes IS NULL
        AND NOT EXISTS (SELECT 1 FROM history AS u WHERE u.undoes = h.id)
      """, key + [item, id, contributor]) != nil
  }

  /// Every change in the order made, of one item or of all.
  func history(of item: Int64?) throws -> [HistoryEntry] {
    try database.rows(
      """
      SELECT h.*, i.code AS item_code, o.code AS option_code, q.code AS reason_code,
        k.name AS contributor_name, b.name AS replaced_by_name
      FROM history AS h
      JOIN item AS i ON i.id = h.item
      LEFT JOIN item_option AS o ON o.item = h.item AND o.option = h.option
      LEFT JOIN item_reason AS q ON q.item = h.item AND q.reason = h.reason
      LEFT JOIN contributor AS k ON k.id = h.contributor
      LEFT JOIN contributor AS b ON b.id = h.replaced_by
      WHERE h.assessment = ?1 AND h.revision = ?2 AND (?3 IS NULL OR h.item = ?3)
      ORDER BY h.id
      """, key + [item]
    ).map { codes in
      var row = try AnswerRow(codes)
      row.evidence = try EvidenceText.evidence(codes.cell("evidence"))
      return try HistoryEntry(
        replaced: row.isEmpty ? nil : row.answer(codes: codes, of: assessment),
        item: codes.code("item_code"), contributor: codes.cell("replaced_by_name"),
        changedAt: codes.time("replaced_at"), isUndo: codes.cell("undoes", Int64?.self) != nil)
    }
  }
}
