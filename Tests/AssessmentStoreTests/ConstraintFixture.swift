import AssessmentModel
import FoundationEssentials
import Testing

@testable import AssessmentStore

/// One database in which every kind of row is there, to try plain SQL on.
///
/// Assessment 1 is a person's draft, 2 an organisation's draft, 3 a person's and 4 an organisation's
/// sealed one. Items 1, 3, 5, ... are the employees', 13 is a seen and sensitive one; 2, 4, 6, ...
/// are the affiliates'.
enum ConstraintFixture {
  static func database() throws -> AssessmentDatabase {
    let database = try StoreFixture.database()
    _ = try StoreFixture.person(in: database, 1, department: "rolling")
    let draft = try StoreFixture.organisation(in: database, 2)
    let person = try StoreFixture.person(in: database, 3)
    let sealed = try StoreFixture.organisation(in: database, 4, affiliate: "south")
    for (id, item, contributor) in [
      (draft, "AC-01-aff", "Quality team"), (person, "AC-01-own", nil),
      (sealed, "AC-01-aff", "Quality team"),
    ] as [(UUID, ItemID, String?)] {
      try database.record(
        AnswerChange(
          assessment: id,
          answer: Answer(
            item: item, value: .option("b"),
            evidence: contributor == nil ? [] : [Evidence(kind: .document, reference: "Rule 7")],
            contributor: contributor, changedAt: StoreFixture.time(1))))
    }
    try database.submit(person, at: StoreFixture.time(60))
    try StoreFixture.submitOrganisation(sealed, in: database)
    try database.appendLog(LogEntry(at: StoreFixture.start, account: "office", action: "test"))
    return database
  }

  /// Expects that each statement is refused with a message that holds the text.
  static func expectRefused(
    _ statements: [(String, String)], after preparation: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let database = try database()
    try database.execute(preparation)
    for (sql, message) in statements {
      let refusal = database.refusal(of: sql)
      #expect(
        refusal?.contains(message) == true, "\(sql): \(refusal ?? "accepted")",
        sourceLocation: sourceLocation)
    }
    #expect(try database.inspection().problems == [], sourceLocation: sourceLocation)
  }

  /// An INSERT of an answer with the given columns as SQL.
  static func answer(
    _ assessment: Int, _ item: Int, state: Int, option: String = "NULL", reason: String = "NULL",
    revision: Int = 1
  ) -> String {
    """
    INSERT INTO answer (assessment, revision, item, state, option, reason, changed_after)
    VALUES (\(assessment), \(revision), \(item), \(state), \(option), \(reason), 0)
    """
  }
}
