public import AssessmentModel
public import FoundationEssentials
internal import GRDB

extension AssessmentDatabase {
  /// Records a change of one item: one transaction, on disk when the method returns.
  ///
  /// The row that is replaced goes into the history. Recording what is there already changes
  /// nothing but the position, so a change may be sent again when its outcome is not known.
  ///
  /// - Throws: ``StoreError/changedByColleague(_:)`` when the item was written since the expected
  ///   count, ``StoreError/notOffered(item:answer:)``, ``StoreError/badField(_:problem:)``,
  ///   ``StoreError/onlyOrganisations(_:)``, ``StoreError/contributorMissing``,
  ///   ``StoreError/revisionSealed(revision:)``, ``StoreError/cycleClosed(code:)``,
  ///   ``StoreError/unknown(_:code:)``; nothing is recorded then.
  @discardableResult
  public func record(_ change: AnswerChange) throws -> AnswerReceipt {
    try writing { database in
      let assessment = try database.openAssessmentRow(change.assessment)
      let table = AnswerTable(database: database, assessment: assessment)
      var row = try AnswerKeys(database: database, assessment: assessment).row(for: change.answer)
      let time = change.answer.changedAt
      if let position = change.position {
        try database.writePosition(
          position, of: assessment, contributor: row.contributor, at: time)
      }
      let current = try table.row(of: row.item)
      guard !row.saysTheSame(as: current) else {
        return AnswerReceipt(stored: try table.stored(row.item), isChanged: false)
      }
      if let expected = change.expectedChanges, expected != current.changes {
        throw StoreError.changedByColleague(try table.stored(row.item))
      }
      row.changes = current.changes + 1
      try table.appendHistory(current, by: row.contributor, at: time)
      try table.write(row)
      var answer = change.answer
      answer.comment = row.comment
      answer.changedAt = Date(seconds: time.wholeSeconds)
      return AnswerReceipt(
        stored: StoredAnswer(answer: answer, changes: row.changes), isChanged: true)
    }
  }

  /// Takes back the last change that was not taken back yet, in the current revision.
  ///
  /// What stood before comes back with its comment, evidence, contributor and time. The history
  /// grows by one row, so undoing works again after a restart.
  ///
  /// - Parameter contributor: Whose changes are meant; nil for persons.
  /// - Returns: What stands now; nil when there is nothing to take back.
  /// - Throws: ``StoreError/changedByColleague(_:)`` when somebody else changed the item meanwhile,
  ///   ``StoreError/contributorMissing``, ``StoreError/revisionSealed(revision:)``,
  ///   ``StoreError/cycleClosed(code:)``, ``StoreError/unknown(_:code:)``.
  public func undo(
    in assessment: UUID, contributor: String? = nil, at time: Date
  ) throws -> StoredAnswer? {
    try writing { database in
      let assessment = try database.openAssessmentRow(assessment)
      let table = AnswerTable(database: database, assessment: assessment)
      let contributor = try database.contributorKey(contributor, of: assessment, at: time)
      guard let (id, replaced) = try table.lastChange(by: contributor) else { return nil }
      let isTaken = try table.isChangedByOthers(
        since: id, item: replaced.item, contributor: contributor)
      guard !isTaken else {
        throw StoreError.changedByColleague(try table.stored(replaced.item))
      }
      let current = try table.row(of: replaced.item)
      try table.appendHistory(current, by: contributor, at: time, undoing: id)
      var restored = replaced
      restored.changes = current.changes + 1
      restored.contributor = replaced.contributor ?? contributor
      try table.write(restored)
      return try table.stored(replaced.item)
    }
  }

  /// What a revision holds, with the counts that recording checks; in questionnaire order.
  ///
  /// Items that were never answered, or stand as if they never had been, are left out.
  ///
  /// - Parameter revision: The revision; nil for the current one.
  /// - Throws: ``StoreError/unknown(_:code:)`` for the assessment or revision.
  public func storedAnswers(
    of assessment: UUID, revision: Int? = nil
  ) throws -> [StoredAnswer] {
    try reading { database in
      let row = try database.assessmentRow(assessment, revision: revision)
      return try AnswerTable(database: database, assessment: row).answers()
    }
  }

  /// What a revision holds, in questionnaire order.
  ///
  /// - Parameter revision: The revision; nil for the current one.
  /// - Throws: ``StoreError/unknown(_:code:)`` for the assessment or revision.
  public func answers(of assessment: UUID, revision: Int? = nil) throws -> [Answer] {
    try storedAnswers(of: assessment, revision: revision).map(\.answer)
  }

  /// What is stored about one item of the current revision; its count is what recording expects.
  ///
  /// - Throws: ``StoreError/unknown(_:code:)`` for the assessment or item.
  public func storedAnswer(to item: ItemID, in assessment: UUID) throws -> StoredAnswer {
    try reading { database in
      let row = try database.assessmentRow(assessment)
      return try AnswerTable(database: database, assessment: row)
        .stored(database.itemKey(item, of: row))
    }
  }

  /// The changes of a revision in the order made; a person's are gone once it is submitted.
  ///
  /// - Parameters:
  ///   - item: The item; nil for all.
  ///   - revision: The revision; nil for the current one.
  /// - Throws: ``StoreError/unknown(_:code:)``.
  public func history(
    of assessment: UUID, item: ItemID? = nil, revision: Int? = nil
  ) throws -> [HistoryEntry] {
    try reading { database in
      let row = try database.assessmentRow(assessment, revision: revision)
      return try AnswerTable(database: database, assessment: row)
        .history(of: item.map { try database.itemKey($0, of: row) })
    }
  }
}
