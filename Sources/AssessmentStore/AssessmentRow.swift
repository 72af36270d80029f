internal import AssessmentModel
internal import FoundationEssentials
internal import GRDB

/// An assessment in one of its revisions, with the keys under which it is stored.
struct AssessmentRow {
  let id: Int64
  let cycle: Int64
  let affiliate: Int64
  let audience: Int64
  let kind: AudienceKind
  let isCycleClosed: Bool
  let assessment: Assessment

  var revision: Int { assessment.revision }
  var isPerson: Bool { kind == .person }

  /// Checks that answers can be written.
  ///
  /// - Throws: ``StoreError/cycleClosed(code:)`` or ``StoreError/revisionSealed(revision:)``.
  func checkOpen() throws {
    guard !isCycleClosed else {
      throw StoreError.cycleClosed(code: assessment.cycle.rawValue)
    }
    guard assessment.isOpen else { throw StoreError.revisionSealed(revision: revision) }
  }

  /// Checks that the assessment is a person's.
  func checkPerson(for what: String) throws {
    guard isPerson else { throw StoreError.onlyPersons(what) }
  }

  /// Checks that the assessment is an organisation's.
  func checkOrganisation(for what: String) throws {
    guard !isPerson else { throw StoreError.onlyOrganisations(what) }
  }

  /// The seconds of a time after the start; what answers keep.
  func secondsAfterStart(_ time: Date) -> Int64 {
    time.wholeSeconds - assessment.startedAt.wholeSeconds
  }

  /// The time that lies some seconds after the start.
  func time(afterStart seconds: Int64) -> Date {
    Date(seconds: assessment.startedAt.wholeSeconds + seconds)
  }

  /// Every assessment in a revision; `condition` follows the word WHERE.
  ///
  /// A sealed revision newer than the one asked for is left out of sight, so that an old revision
  /// reads as it was.
  static func query(_ condition: String, revision: String? = nil) -> String {
    let wanted =
      revision ?? "(SELECT max(revision) FROM assessment_revision WHERE assessment = a.id)"
    return """
      SELECT a.id, a.uuid, a.cycle AS cycle_id, a.affiliate AS affiliate_id, a.audience, a.kind,
        a.form, a.started_at, c.code AS cycle, c.is_closed, f.code AS affiliate,
        d.code AS department, u.code AS audience_code, v.questionnaire, v.version, v.digest,
        r.revision, r.language, r.routing, r.closing_comment, s.revision AS sealed_revision,
        s.sealed_at, s.prepared_by, s.approved_by, s.position, s.approved_on
      FROM assessment AS a
      JOIN cycle AS c ON c.id = a.cycle
      JOIN affiliate AS f ON f.id = a.affiliate
      JOIN audience AS u ON u.id = a.audience
      JOIN questionnaire_version AS v ON v.id = a.version
      JOIN assessment_revision AS r ON r.assessment = a.id AND r.revision = \(wanted)
      LEFT JOIN department AS d ON d.id = r.department
      LEFT JOIN seal AS s ON s.assessment = a.id AND s.revision =
        (SELECT max(revision) FROM seal WHERE assessment = a.id AND revision <= r.revision)
      WHERE \(condition)
      """
  }

  init(_ row: Row) throws {
    id = try row.cell("id")
    cycle = try row.cell("cycle_id")
    affiliate = try row.cell("affiliate_id")
    audience = try row.cell("audience")
    kind = try row.cell("kind") == 1 ? .person : .organisation
    isCycleClosed = try row.cell("is_closed")
    var approval: Approval?
    if let preparedBy = try row.cell("prepared_by", String?.self) {
      approval = try Approval(
        preparedBy: preparedBy, approvedBy: row.cell("approved_by"), position: row.cell("position"),
        approvedOn: row.cell("approved_on"))
    }
    assessment = try Assessment(
      id: row.cell("uuid"), cycle: row.code("cycle"),
      affiliate: row.code("affiliate"),
      department: row.codeIfPresent("department"),
      audience: row.code("audience_code"), form: row.form(),
      questionnaire: row.questionnaireReference(),
      language: row.code("language"), revision: row.cell("revision"),
      sealedRevision: row.cell("sealed_revision"), startedAt: row.time("started_at"),
      submittedAt: row.cell("sealed_at", Int64?.self).map { Date(seconds: $0) },
      routing: RoutingText.routing(row.cell("routing")),
      closingComment: row.cell("closing_comment"),
      approval: approval)
  }
}

/// The answers to routing questions as a JSON object of 0 and 1 in one cell.
enum RoutingText {
  /// The text of some answers; nil when there are none.
  static func text(_ routing: [ModuleID: Bool]) throws -> String? {
    guard !routing.isEmpty else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let plain = Dictionary(
      uniqueKeysWithValues: routing.map { ($0.key.rawValue, $0.value ? 1 : 0) })
    return try String(decoding: encoder.encode(plain), as: UTF8.self)
  }

  /// The answers that a text holds.
  static func routing(_ text: String?) throws -> [ModuleID: Bool] {
    guard let text else { return [:] }
    guard let plain = try? JSONDecoder().decode([String: Int].self, from: Data(text.utf8)) else {
      throw StoreError.unexpected("'\(text)' stands for answers to routing questions")
    }
    return Dictionary(uniqueKeysWithValues: plain.map { (ModuleID($0.key), $0.value == 1) })
  }
}

extension Database {
  /// The assessment of an id in its current revision, or in the one asked for.
  ///
  /// - Throws: ``StoreError/unknown(_:code:)``.
  func assessmentRow(_ id: UUID, revision: Int? = nil) throws -> AssessmentRow {
    guard let row = try findAssessmentRow(id, revision: revision) else {
      let isKnown = try revision != nil && findAssessmentRow(id, revision: nil) != nil
      throw StoreError.unknown(
        isKnown ? .revision : .assessment,
        code: isKnown ? "\(revision ?? 0)" : id.uuidString.lowercased())
    }
    return row
  }

  /// The assessment of an id in its current revision, or in the one asked for; nil if missing.
  func findAssessmentRow(_ id: UUID, revision: Int?) throws -> AssessmentRow? {
    if let revision {
      return try row(AssessmentRow.query("a.uuid = ?2", revision: "?1"), [revision, id])
        .map(AssessmentRow.init)
    }
    return try row(AssessmentRow.query("a.uuid = ?"), [id]).map(AssessmentRow.init)
  }

  /// The assessment of an id, whose current revision and cycle can be written.
  func openAssessmentRow(_ id: UUID) throws -> AssessmentRow {
    let row = try assessmentRow(id)
    try row.checkOpen()
    return row
  }
}
