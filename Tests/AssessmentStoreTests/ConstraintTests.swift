import AssessmentModel
import FoundationEssentials
import Testing

@testable import AssessmentStore

/// What plain SQL refuses, without the program; rows as in `ConstraintFixture`.
@Suite struct ConstraintTests {
  @Test("An answer has an option or a reason as its state says, never both, never neither.")
  func optionOrReason() throws {
    try ConstraintFixture.expectRefused([
      (
        ConstraintFixture.answer(1, 1, state: 1, option: "1", reason: "1"),
        "CHECK constraint failed"
      ),
      (ConstraintFixture.answer(1, 1, state: 1), "CHECK constraint failed"),
      (ConstraintFixture.answer(1, 1, state: 2), "CHECK constraint failed"),
      (ConstraintFixture.answer(1, 1, state: 2, option: "1"), "CHECK constraint failed"),
      (ConstraintFixture.answer(1, 1, state: 7, option: "1"), "CHECK constraint failed"),
      (ConstraintFixture.answer(1, 1, state: 7, reason: "1"), "CHECK constraint failed"),
      (
        "INSERT INTO answer (assessment, revision, item, state, option, changed_after) "
          + "VALUES (1, 1, 1, NULL, NULL, 0)", "NOT NULL constraint failed"
      ),
    ])
  }

  @Test("An answer says what its item offers: option of its scale, reason and state of its kind.")
  func offered() throws {
    try ConstraintFixture.expectRefused([
      (ConstraintFixture.answer(1, 1, state: 1, option: "6"), "FOREIGN KEY constraint failed"),
      (ConstraintFixture.answer(1, 1, state: 1, option: "0"), "FOREIGN KEY constraint failed"),
      (ConstraintFixture.answer(1, 1, state: 2, reason: "3"), "FOREIGN KEY constraint failed"),
      (ConstraintFixture.answer(1, 1, state: 4), "FOREIGN KEY constraint failed"),
      (ConstraintFixture.answer(1, 1, state: 5), "FOREIGN KEY constraint failed"),
      (ConstraintFixture.answer(1, 13, state: 3), "FOREIGN KEY constraint failed"),
      (ConstraintFixture.answer(1, 13, state: 6), "FOREIGN KEY constraint failed"),
      (ConstraintFixture.answer(2, 4, state: 4), "FOREIGN KEY constraint failed"),
      (ConstraintFixture.answer(2, 4, state: 5), "FOREIGN KEY constraint failed"),
      (ConstraintFixture.answer(1, 1, state: 8), "FOREIGN KEY constraint failed"),
      (
        ConstraintFixture.answer(1, 2, state: 1, option: "1"),
        "the item is not one of this assessment"
      ),
      (
        ConstraintFixture.answer(2, 1, state: 1, option: "1"),
        "the item is not one of this assessment"
      ),
      (
        ConstraintFixture.answer(1, 99, state: 1, option: "1"),
        "the item is not one of this assessment"
      ),
      (
        ConstraintFixture.answer(1, 1, state: 1, option: "1", revision: 2),
        "FOREIGN KEY constraint failed"
      ),
      ("UPDATE answer SET origin = 2 WHERE assessment = 2", "CHECK constraint failed"),
      ("UPDATE answer SET changes = 0 WHERE assessment = 2", "CHECK constraint failed"),
      ("UPDATE answer SET option = 'a' WHERE assessment = 2", "cannot store TEXT value"),
    ])
  }

  @Test("Comments, notes, evidence and contributors are an organisation's only.")
  func organisationsOnly() throws {
    try ConstraintFixture.expectRefused(
      [
        ("INSERT INTO answer_detail VALUES (1, 1, 1, NULL, NULL, 'Hm.', 1)", "a person's"),
        ("INSERT INTO answer_detail VALUES (1, 1, 1, NULL, NULL, NULL, 1)", "a person's"),
        ("INSERT INTO evidence VALUES (1, 1, 1, 1, 'check', 'A', NULL, NULL, NULL)", "a person's"),
        (
          "INSERT INTO contributor (assessment, name, added_at, seen_at) VALUES (1, 'A', 0, 0)",
          "has no contributors"
        ),
        ("INSERT INTO answer_detail VALUES (2, 1, 2, NULL, NULL, NULL, 2)", "UNIQUE constraint"),
        ("UPDATE answer_detail SET contributor = 2 WHERE assessment = 2", "FOREIGN KEY"),
        ("UPDATE answer_detail SET contributor = NULL WHERE assessment = 2", "NOT NULL"),
        (
          "INSERT INTO history (assessment, revision, item, replaced_at, comment) "
            + "VALUES (1, 1, 1, 0, 'Hm.')", "a person's does not"
        ),
        (
          "INSERT INTO history (assessment, revision, item, replaced_at) VALUES (2, 1, 2, 0)",
          "names a contributor"
        ),
        (
          "INSERT INTO history (assessment, revision, item, replaced_at, replaced_by) "
            + "VALUES (1, 1, 1, 0, 1)", "a person's does not"
        ),
      ], after: ConstraintFixture.answer(1, 1, state: 1, option: "1"))
  }

  @Test("A note goes with not applicable, a company with done by parent, and with nothing else.")
  func noteAndCompany() throws {
    let preparation = """
      \(ConstraintFixture.answer(2, 4, state: 2, reason: "1"));
      INSERT INTO answer_detail VALUES (2, 1, 4, 'No site.', NULL, NULL, 1);
      \(ConstraintFixture.answer(2, 6, state: 6));
      """
    try ConstraintFixture.expectRefused(
      [
        ("INSERT INTO answer_detail VALUES (2, 1, 6, 'No site.', NULL, NULL, 1)", "a note"),
        ("INSERT INTO answer_detail VALUES (2, 1, 6, NULL, 'N', NULL, 1)", "a company"),
        ("UPDATE answer_detail SET note = 'No site.' WHERE assessment = 2 AND item = 2", "a note"),
        ("UPDATE answer_detail SET done_by = 'N' WHERE assessment = 2 AND item = 2", "a company"),
        ("UPDATE answer_detail SET note = 'No' WHERE assessment = 2 AND item = 4", "CHECK"),
        (
          "UPDATE answer_detail SET note = NULL, done_by = 'N' WHERE assessment = 2 AND item = 4",
          "a company"
        ),
        ("UPDATE answer_detail SET done_by = 'N' WHERE assessment = 2 AND item = 4", "CHECK"),
        ("UPDATE answer SET state = 6, reason = NULL WHERE assessment = 2 AND item = 4", "a note"),
      ], after: preparation)
  }

  @Test("Texts have limits.")
  func lengths() throws {
    func long(_ count: Int) -> String { "printf('%.\(count)c', 'a')" }
    try ConstraintFixture.expectRefused([
      ("UPDATE answer_detail SET comment = \(long(2001)) WHERE assessment = 2", "CHECK"),
      ("UPDATE answer_detail SET comment = '' WHERE assessment = 2", "CHECK"),
      ("UPDATE evidence SET reference = \(long(1001)) WHERE assessment = 2", "CHECK"),
      ("UPDATE evidence SET reference = '' WHERE assessment = 2", "CHECK"),
      ("UPDATE evidence SET kind = 'photo' WHERE assessment = 2", "CHECK"),
      ("UPDATE evidence SET number = 0 WHERE assessment = 2", "CHECK"),
      (
        "UPDATE assessment_revision SET closing_comment = \(long(2001)) WHERE assessment = 1",
        "CHECK"
      ),
      ("UPDATE assessment_revision SET routing = '[1]' WHERE assessment = 1", "CHECK"),
      ("UPDATE contributor SET name = '' WHERE id = 1", "CHECK"),
    ])
  }

  @Test("Department, routing and closing comment are a person's, of the own affiliate.")
  func revision() throws {
    try ConstraintFixture.expectRefused([
      ("UPDATE assessment_revision SET routing = '{}' WHERE assessment = 2", "are a person's"),
      (
        "UPDATE assessment_revision SET closing_comment = 'A' WHERE assessment = 2",
        "are a person's"
      ),
      ("UPDATE assessment_revision SET department = 1 WHERE assessment = 2", "are a person's"),
      (
        "INSERT INTO department (affiliate, code, name, number) VALUES (2, 'x', 'X', 1); "
          + "UPDATE assessment_revision SET department = 3 WHERE assessment = 1", "are a person's"
      ),
      (
        "INSERT INTO assessment_revision (assessment, revision, language) VALUES (1, 2, 'en')",
        "follows the sealed one"
      ),
      (
        "INSERT INTO assessment_revision (assessment, revision, language) VALUES (3, 3, 'en')",
        "follows the sealed one"
      ),
      (
        "INSERT INTO assessment_revision (assessment, revision, language, routing) "
          + "VALUES (4, 2, 'en', '{}')", "are a person's"
      ),
    ])
  }

  @Test("An affiliate has one assessment in a cycle, a code one person.")
  func unique() throws {
    let columns = "(uuid, cycle, affiliate, version, audience, kind, form, started_at, code_hash)"
    try ConstraintFixture.expectRefused([
      (
        "INSERT INTO assessment \(columns) VALUES (randomblob(16), 1, 1, 1, 2, 2, 'full', 0, NULL)",
        "UNIQUE constraint failed"
      ),
      (
        "INSERT INTO assessment \(columns) SELECT randomblob(16), 1, 1, 1, 1, 1, 'short', 0, "
          + "code_hash FROM assessment WHERE id = 1", "UNIQUE constraint failed"
      ),
      (
        "INSERT INTO assessment \(columns) SELECT uuid, 1, 1, 1, 1, 1, 'short', 0, NULL "
          + "FROM assessment WHERE id = 1", "UNIQUE constraint failed"
      ),
      (
        "INSERT INTO assessment \(columns) VALUES "
          + "(randomblob(16), 1, 1, 1, 2, 2, 'full', 0, randomblob(16))", "CHECK"
      ),
      (
        "INSERT INTO assessment \(columns) VALUES (randomblob(16), 1, 1, 1, 2, 2, 'short', 0, NULL)",
        "CHECK"
      ),
      (
        "INSERT INTO assessment \(columns) VALUES (randomblob(16), 1, 1, 1, 2, 1, 'full', 0, NULL)",
        "FOREIGN KEY"
      ),
      (
        "INSERT INTO assessment \(columns) VALUES (randomblob(9), 1, 1, 1, 1, 1, 'full', 0, NULL)",
        "CHECK"
      ),
    ])
  }

  @Test("The log, published versions, the facts of the database and codes stay as they are.")
  func appendOnly() throws {
    try ConstraintFixture.expectRefused([
      ("UPDATE log SET action = 'x'", "the log is append-only"),
      ("DELETE FROM log", "the log is append-only"),
      ("INSERT OR REPLACE INTO log SELECT * FROM log", "the log is append-only"),
      ("UPDATE questionnaire_version SET structure = '{}'", "never changed"),
      ("DELETE FROM questionnaire_version", "never deleted"),
      ("DELETE FROM questionnaire_text", "never deleted"),
      ("UPDATE questionnaire_text SET content = '{}'", "never changed"),
      ("UPDATE item SET code = 'x' WHERE id = 1", "never changed"),
      ("DELETE FROM item_option", "never deleted"),
      ("UPDATE item_option SET code = 'x' WHERE option = 1", "never changed"),
      ("UPDATE item_reason SET code = code || 'x'", "never changed"),
      ("DELETE FROM item_reason", "never deleted"),
      ("UPDATE item_state SET state = 1 WHERE state = 7", "never changed"),
      ("DELETE FROM item_state", "never deleted"),
      ("DELETE FROM item", "never deleted"),
      ("UPDATE audience SET kind = 1", "never changed"),
      ("DELETE FROM audience", "never deleted"),
      ("UPDATE database_fact SET code_salt = zeroblob(16)", "only the purpose"),
      ("UPDATE database_fact SET code_rounds = 1", "only the purpose"),
      ("DELETE FROM database_fact", "never deleted"),
      ("UPDATE cycle SET code = '2027'", "a code is never changed"),
      ("UPDATE affiliate SET code = 'east' WHERE id = 1", "a code is never changed"),
      ("UPDATE department SET code = 'east' WHERE id = 1", "a code is never changed"),
      ("UPDATE cycle SET minimum_cell = 9", "can only be raised"),
      ("UPDATE cycle SET minimum_cell = 4", "can only be raised"),
    ])
  }

  @Test("Cycles, affiliates and invitations hold only what makes sense.")
  func directory() throws {
    let cycle = "INSERT INTO cycle (code, organisation, version, form, added_at, minimum_cell, "
    try ConstraintFixture.expectRefused([
      (cycle + "opens) VALUES ('x', 'O', 1, 'full', 0, 10, '2026-02-30')", "CHECK"),
      (
        cycle + "opens, closes) VALUES ('x', 'O', 1, 'full', 0, 10, '2026-02-03', '2026-02-01')",
        "CHECK"
      ),
      (cycle + "is_closed) VALUES ('x', 'O', 1, 'full', 0, 4, 0)", "CHECK"),
      (cycle + "is_closed) VALUES ('x', 'O', 9, 'full', 0, 10, 0)", "FOREIGN KEY"),
      ("UPDATE affiliate SET country = 'kr'", "CHECK"),
      ("UPDATE affiliate SET headcount = -1", "CHECK"),
      ("UPDATE affiliate SET fiscal_year_start = '13-01'", "CHECK"),
      ("UPDATE affiliate SET parent = id", "CHECK"),
      ("UPDATE affiliate SET parent = 99", "FOREIGN KEY"),
      ("DELETE FROM affiliate WHERE id = 1", "FOREIGN KEY"),
      (
        "INSERT INTO department (affiliate, code, name, number) VALUES (1, '(none)', 'X', 3)",
        "CHECK"
      ),
      (
        "INSERT INTO invitation (cycle, affiliate, status, assessment) VALUES (1, 1, 'used', 2)",
        "an invitation is for a person"
      ),
      (
        "INSERT INTO invitation (cycle, affiliate, status) VALUES (1, 1, 'used'); "
          + "UPDATE invitation SET assessment = 2", "an invitation is for a person"
      ),
      (
        "INSERT INTO invitation (cycle, affiliate, status, assessment) "
          + "VALUES (1, 1, 'used', 1), (1, 1, 'used', 1)", "UNIQUE constraint failed"
      ),
      ("INSERT INTO invitation (cycle, affiliate, assessment) VALUES (1, 1, 1)", "CHECK"),
      ("INSERT INTO invitation (cycle, affiliate, department) VALUES (1, 2, 1)", "FOREIGN KEY"),
      ("INSERT INTO assignment VALUES (1, 'SAF', 1, NULL)", "FOREIGN KEY"),
    ])
  }

  @Test("Results belong to a closed cycle, are never changed, and hide whole rows.")
  func results() throws {
    let insert = "INSERT INTO results VALUES (1, 1, 1, 0, '1.0.0')"
    let score = """
      INSERT INTO result_score (results, scope, audience, questionnaire, questionnaire_version,
        level, subject, part, status, score, persons)
      VALUES (1, 'unit', 'employee', 'sample', '1.0.0', 'module', 'AC', 'all',
      """
    let share = "INSERT INTO result_share VALUES (1, NULL, 'AC-01-own', 'low',"
    try ConstraintFixture.expectRefused([(insert, "results are of a closed cycle")])

    try ConstraintFixture.expectRefused(
      [
        ("UPDATE results SET published_at = 1", "never changed"),
        ("DELETE FROM results", "never deleted"),
        ("UPDATE result_score SET score = '1'", "never changed"),
        ("DELETE FROM result_score", "never deleted"),
        (score + " 'rated', '1/2', 12)", "UNIQUE"),
        (score + " 'hidden', NULL, 12)", "CHECK"), (score + " 'hidden', '1/2', NULL)", "CHECK"),
        (score + " 'not_rated', NULL, 12)", "CHECK"),
        (share + " '1/2', 'shown')", "UNIQUE"), (share + " NULL, 'shown')", "CHECK"),
        (share + " '1/2', 'hidden')", "CHECK"),
        ("UPDATE result_share SET share = '1'", "never changed"),
        ("DELETE FROM result_share", "never deleted"),
        ("UPDATE cycle SET minimum_cell = 12", "until the cycle is closed"),
      ],
      after: """
        UPDATE cycle SET is_closed = 1; \(insert); \(score) 'rated', '1/2', 12);
        \(share) '1/2', 'shown')
        """)
  }
}
