import AssessmentModel
import FoundationEssentials
import GRDB

@testable import AssessmentStore

/// A database as it lay on disk after the first five migrations, before seals: one affiliate with
/// two answers. The rows are written out, so that they stay what they were.
enum GoldenSchema0005 {
  static let assessment = StoreFixture.id(9)

  static let answers = [
    Answer(
      item: "AC-01-aff", value: .option("defined"), comment: "Since spring.",
      evidence: [Evidence(kind: .document, reference: "Rule 7", date: "2026-03")],
      contributor: "Quality team", changedAt: Date(timeIntervalSince1970: 1_793_500_060)),
    Answer(
      item: "AC-02-aff", value: .notApplicable(reason: "no-activity", note: "No such site."),
      contributor: "Quality team", changedAt: Date(timeIntervalSince1970: 1_793_500_090)),
  ]

  /// Makes the file.
  static func write(to path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      try database.execute(sql: bookkeeping)
      for migration in StoreFixture.migrations.prefix(5) {
        try database.execute(sql: migration.sql)
        try database.execute(
          sql: "INSERT INTO migration VALUES (?, ?, ?, '0.9.0', 1793500000)",
          arguments: [migration.number, migration.name, releasedMigrations[migration.name]])
      }
      try database.execute(sql: rows)
    }
    try queue.close()
  }

  private static let bookkeeping = """
    PRAGMA application_id = 1935895345;
    CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
      sha256 TEXT NOT NULL, program_version TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT;
    """

  private static let rows = """
    INSERT INTO database_fact VALUES (1, x'00000000000040008000000000000001', '0.9.0', 'personal',
      1793500000, x'000102030405060708090a0b0c0d0e0f', 2);
    INSERT INTO questionnaire_version VALUES (1, 'sample', '1.0.0',
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '{}', 1793500000);
    INSERT INTO questionnaire_text VALUES (1, 1, 'en', '{}', 1793500000);
    INSERT INTO audience VALUES (1, 1, 'affiliate', 2);
    INSERT INTO item VALUES (1, 1, 1, 'AC-01-aff', 'AC-01', 'AC'),
      (2, 1, 1, 'AC-02-aff', 'AC-02', 'AC');
    INSERT INTO item_state VALUES (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2);
    INSERT INTO item_option VALUES (1, 1, 'ad-hoc'), (1, 2, 'defined'), (2, 1, 'ad-hoc'),
      (2, 2, 'defined');
    INSERT INTO item_reason VALUES (1, 1, 'no-activity'), (2, 1, 'no-activity');
    INSERT INTO cycle VALUES (1, '2026', 'Sample group', 1, NULL, NULL, 0, 'short', 10, 1793500000);
    INSERT INTO affiliate (id, cycle, code, name) VALUES (1, 1, 'north', 'North Works');
    INSERT INTO assessment VALUES (1, x'00000000000040008000000000000009', 1, 1, 1, 1, 2, 'full',
      1793500000, NULL);
    INSERT INTO assessment_revision VALUES (1, 1, NULL, 'en', NULL, NULL, NULL);
    INSERT INTO contributor VALUES (1, 1, 'Quality team', 1793500000, 1793500090, 2);
    INSERT INTO answer VALUES (1, 1, 1, 1, 2, NULL, 0, 1, 60), (1, 1, 2, 2, NULL, 1, 0, 1, 90);
    INSERT INTO answer_detail VALUES (1, 1, 1, NULL, NULL, 'Since spring.', 1),
      (1, 1, 2, 'No such site.', NULL, NULL, 1);
    INSERT INTO evidence VALUES (1, 1, 1, 1, 'document', 'Rule 7', '2026-03', NULL, NULL);
    """
}
