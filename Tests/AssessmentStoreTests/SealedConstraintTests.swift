import AssessmentModel
import FoundationEssentials
import Testing

@testable import AssessmentStore

/// What plain SQL cannot do to a submitted revision; rows as in `ConstraintFixture`.
@Suite struct SealedConstraintTests {
  @Test(
    "A sealed revision, its answers, evidence and seal cannot be changed or deleted.",
    arguments: [3, 4])
  func sealed(assessment: Int) throws {
    let one = "WHERE assessment = \(assessment)"
    let item = assessment == 3 ? 3 : 2
    try ConstraintFixture.expectRefused([
      ("UPDATE answer SET option = 3 \(one)", "a sealed answer is never changed"),
      ("UPDATE answer SET changes = 9 \(one)", "a sealed answer is never changed"),
      ("DELETE FROM answer \(one)", "a sealed answer is not deleted"),
      (ConstraintFixture.answer(assessment, item, state: 1, option: "1"), "the revision is sealed"),
      (
        "INSERT OR REPLACE INTO answer (assessment, revision, item, state, option, changed_after) "
          + "VALUES (\(assessment), 1, \(item), 1, 1, 0)", "the revision is sealed"
      ),
      ("UPDATE answer SET assessment = \(assessment) WHERE assessment = 2", "never changed"),
      ("UPDATE assessment_revision SET language = 'ko' \(one)", "a sealed revision"),
      ("DELETE FROM assessment_revision \(one)", "a sealed revision is not deleted"),
      ("UPDATE seal SET digest = zeroblob(32) \(one)", "a seal is never changed"),
      ("DELETE FROM seal \(one)", "a seal is never deleted"),
      ("INSERT OR REPLACE INTO seal SELECT * FROM seal \(one)", "a seal is never deleted"),
      ("UPDATE assessment SET started_at = 0 WHERE id = \(assessment)", "keeps what it is"),
      ("UPDATE assessment SET code_hash = NULL WHERE id = \(assessment)", "keeps what it is"),
      ("DELETE FROM assessment WHERE id = \(assessment)", "a sealed assessment is not deleted"),
      (
        "INSERT INTO history (assessment, revision, item, replaced_at, replaced_by) "
          + "VALUES (\(assessment), 1, \(item), 0, \(assessment == 3 ? "NULL" : "2"))",
        "the revision is sealed"
      ),
    ])
  }

  @Test("What organisations add to a sealed revision cannot be changed or deleted either.")
  func sealedDetails() throws {
    try ConstraintFixture.expectRefused([
      ("UPDATE answer_detail SET comment = 'A' WHERE assessment = 4", "a sealed answer"),
      ("DELETE FROM answer_detail WHERE assessment = 4", "a sealed answer is not deleted"),
      ("INSERT INTO answer_detail VALUES (4, 1, 2, NULL, NULL, NULL, 2)", "the revision is sealed"),
      (
        "INSERT INTO evidence VALUES (4, 1, 4, 1, 'check', 'A', NULL, NULL, NULL)",
        "the revision is sealed"
      ),
      ("UPDATE contributor SET name = 'A' WHERE assessment = 4", "names its contributors"),
      ("DELETE FROM history WHERE assessment = 4", "an organisation's history is kept"),
      ("DELETE FROM history WHERE assessment = 2", "an organisation's history is kept"),
      ("UPDATE history SET replaced_at = 0 WHERE assessment = 2", "history is never changed"),
    ])
    let database = try ConstraintFixture.database()
    let id = StoreFixture.id(4)
    try database.beginCorrection(of: id)
    #expect(
      database.refusal(
        of: "INSERT INTO seal VALUES (4, 2, zeroblob(32), 0, 'A', 'B', 'C', '2026-02-30')"
      )?.contains("CHECK constraint failed: approved_on") == true)
    try database.execute(
      "INSERT INTO evidence VALUES (4, 2, 4, 1, 'check', 'A', NULL, NULL, NULL)")
    #expect(
      database.refusal(of: "UPDATE evidence SET revision = 1 WHERE revision = 2")
        == "sealed evidence is never changed")
    try database.submit(id, approval: StoreFixture.approval, at: StoreFixture.time(200))
    #expect(
      database.refusal(of: "UPDATE evidence SET reference = 'B'")
        == "sealed evidence is never changed")
    #expect(database.refusal(of: "DELETE FROM evidence") == "sealed evidence is not deleted")
  }

  @Test("A seal names an approval for organisations only, and nothing may be open then.")
  func seals() throws {
    try ConstraintFixture.expectRefused([
      (
        "INSERT INTO seal VALUES (2, 1, zeroblob(32), 0, 'A', 'B', 'C', '2026-11-28')",
        "only when nothing is open"
      ),
      ("INSERT INTO seal VALUES (2, 1, zeroblob(32), 0, NULL, NULL, NULL, NULL)", "who approved"),
      (
        "INSERT INTO seal VALUES (1, 1, zeroblob(32), 0, 'A', 'B', 'C', '2026-11-28')",
        "names nobody"
      ),
      ("INSERT INTO seal VALUES (1, 1, zeroblob(31), 0, NULL, NULL, NULL, NULL)", "CHECK"),
      ("INSERT INTO seal VALUES (1, 1, zeroblob(32), 0, 'A', NULL, NULL, NULL)", "CHECK"),
      ("INSERT INTO seal VALUES (1, 2, zeroblob(32), 0, NULL, NULL, NULL, NULL)", "FOREIGN KEY"),
    ])
  }
}
