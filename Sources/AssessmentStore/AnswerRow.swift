internal import AssessmentModel
internal import FoundationEssentials
internal import GRDB

/// All that the tables hold about one item of a revision, by key.
struct AnswerRow: Equatable {
  var item: Int64
  var state: StateKey = .blank
  var option: Int?
  var reason: Int?
  var isConfirmed = false
  var changes = 0
  var changedAfter: Int64 = 0
  var note: String?
  var doneBy: String?
  var comment: String?
  var contributor: Int64?
  var evidence: [Evidence] = []

  /// Whether both say the same, whoever wrote it and when.
  func saysTheSame(as other: AnswerRow) -> Bool {
    var other = other
    other.changes = changes
    other.changedAfter = changedAfter
    other.contributor = contributor
    return self == other
  }

  /// Whether the item stands as if it had never been answered.
  var isEmpty: Bool { state == .blank && comment == nil && evidence.isEmpty }
}

extension AnswerRow {
  /// Reads the columns that `answer`, `answer_detail` and `history` share.
  init(_ row: Row) throws {
    item = try row.cell("item")
    guard let state = StateKey(rawValue: try row.cell("state", Int?.self) ?? 0) else {
      throw StoreError.unexpected("an answer has no known state")
    }
    self.state = state
    option = try row.cell("option")
    reason = try row.cell("reason")
    isConfirmed = try row.cell("origin") == 1
    changes = try row.cell("changes")
    changedAfter = try row.cell("changed_after")
    note = try row.cell("note")
    doneBy = try row.cell("done_by")
    comment = try row.cell("comment")
    contributor = try row.cell("contributor")
  }

  /// The answer in the words of the model.
  ///
  /// - Parameter codes: The columns `item_code`, `option_code`, `reason_code`, `contributor_name`.
  func answer(codes: Row, of assessment: AssessmentRow) throws -> Answer {
    try Answer(
      item: codes.code("item_code"),
      value: value(option: codes.cell("option_code"), reason: codes.cell("reason_code")),
      origin: isConfirmed ? .confirmed : .given, comment: comment, evidence: evidence,
      contributor: codes.cell("contributor_name"),
      changedAt: assessment.time(afterStart: changedAfter))
  }

  private func value(option: String?, reason: String?) throws -> AnswerValue? {
    switch (state, option, reason) {
    case (.blank, _, _): nil
    case (.answered, let option?, _): .option(OptionCode(option))
    case (.notApplicable, _, let reason?):
      .notApplicable(reason: ReasonCode(reason), note: note)
    case (.doneByParent, _, _): .doneByParent(company: doneBy ?? "")
    case (.notObserved, _, _): .notObserved
    case (.declined, _, _): .declined
    case (.collecting, _, _): .collecting
    case (.skipped, _, _): .skipped
    default: throw StoreError.unexpected("an answer has neither option nor reason")
    }
  }
}

/// Evidence entries as a JSON array, for the rows that were replaced.
enum EvidenceText {
  /// The text of some entries; nil when there are none.
  static func text(_ evidence: [Evidence]) throws -> String? {
    guard !evidence.isEmpty else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try String(decoding: encoder.encode(evidence), as: UTF8.self)
  }

  /// The entries that a text holds.
  static func evidence(_ text: String?) throws -> [Evidence] {
    guard let text else { return [] }
    guard let evidence = try? JSONDecoder().decode([Evidence].self, from: Data(text.utf8)) else {
      throw StoreError.unexpected("'\(text)' stands for evidence")
    }
    return evidence
  }
}

/// Turns an answer into the keys of its item, and refuses what the item does not offer.
struct AnswerKeys {
  let database: Database
  let assessment: AssessmentRow

  /// The row that an answer shall become.
  ///
  /// - Throws: ``StoreError/notOffered(item:answer:)``, ``StoreError/badField(_:problem:)``,
  ///   ``StoreError/onlyOrganisations(_:)``.
  func row(for answer: Answer) throws -> AnswerRow {
    var row = AnswerRow(item: try database.itemKey(answer.item, of: assessment))
    row.isConfirmed = answer.origin == .confirmed
    row.comment = answer.comment.flatMap { $0.isEmpty ? nil : $0 }
    row.evidence = answer.evidence
    row.contributor = try database.contributorKey(
      answer.contributor, of: assessment, at: answer.changedAt)
    row.changedAfter = assessment.secondsAfterStart(answer.changedAt)
    try set(answer.value, of: &row, item: answer.item)
    try checkExtras(of: row)
    return row
  }

  private func set(_ value: AnswerValue?, of row: inout AnswerRow, item: ItemID) throws {
    row.state = StateKey(value)
    switch value {
    case .option(let code):
      row.option = try number(
        "SELECT option FROM item_option WHERE item = ? AND code = ?", row.item, code.rawValue)
      guard row.option != nil else { throw refusal(item, code.rawValue) }
    case .notApplicable(let code, let note):
      row.reason = try number(
        "SELECT reason FROM item_reason WHERE item = ? AND code = ?", row.item, code.rawValue)
      guard row.reason != nil else { throw refusal(item, code.rawValue) }
      row.note = try checkedNote(note)
    case .doneByParent(let company):
      try FieldRule.check(company, "done by", 1...200)
      row.doneBy = company
    default: break
    }
    let isOffered = try database.row(
      "SELECT 1 FROM item_state WHERE item = ? AND state = ?", [row.item, row.state.rawValue])
    guard isOffered != nil else { throw refusal(item, row.state.code) }
  }

  /// An organisation explains why an item does not apply; a person writes nothing.
  private func checkedNote(_ note: String?) throws -> String? {
    guard !assessment.isPerson else {
      guard note == nil else { throw StoreError.onlyOrganisations("note") }
      return nil
    }
    try FieldRule.check(note ?? "", "note", 3...2000)
    return note
  }

  private func checkExtras(of row: AnswerRow) throws {
    guard !assessment.isPerson else {
      guard row.comment == nil else { throw StoreError.onlyOrganisations("comment") }
      guard row.evidence.isEmpty else { throw StoreError.onlyOrganisations("evidence") }
      return
    }
    try FieldRule.check(row.comment, "comment", 1...2000)
    for entry in row.evidence {
      try FieldRule.check(entry.reference, "evidence reference", 1...1000)
      try FieldRule.check(entry.date, "evidence date", 1...100)
      try FieldRule.check(entry.heldBy, "evidence held by", 1...200)
      try FieldRule.check(entry.note, "evidence note", 1...1000)
    }
  }

  private func number(_ sql: String, _ item: Int64, _ code: String) throws -> Int? {
    try database.value(Int.self, sql, [item, code])
  }

  private func refusal(_ item: ItemID, _ answer: String) -> StoreError {
    .notOffered(item: item.rawValue, answer: answer)
  }
}

extension StateKey {
  /// The key of the state that a value puts its item in.
  init(_ value: AnswerValue?) {
    self =
      switch value {
      case nil: .blank
      case .option: .answered
      case .notApplicable: .notApplicable
      case .doneByParent: .doneByParent
      case .notObserved: .notObserved
      case .declined: .declined
      case .collecting: .collecting
      case .skipped: .skipped
      }
  }
}
