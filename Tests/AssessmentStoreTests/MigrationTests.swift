@testable import AssessmentStore
import Testing

@Suite struct MigrationTests {
  @Test("Every migration is the one that was released, and none is missing.")
  func released() {
    let hashes = Dictionary(
      uniqueKeysWithValues: StoreFixture.migrations.map { ($0.name, $0.sha256) })

    #expect(hashes == releasedMigrations)
  }

  @Test("Migrations are numbered without gaps and begin with a comment that says why.")
  func shape() {
    let migrations = StoreFixture.migrations

    #expect(migrations.map(\.number) == Array(1...migrations.count))
    #expect(migrations.allSatisfy { $0.sql.hasPrefix("-- ") })
  }

  @Test(
    "A name is four digits and words, with or without the ending of the file.",
    arguments: [
      ("0001-create-cycle.sql", 1), ("0042-add-index", 42), ("create-cycle", nil),
      ("1-create", nil),
      ("0000-create", nil), ("0001", nil), ("0001-", nil), ("０００１-create", nil),
    ] as [(String, Int?)])
  func number(name: String, number: Int?) {
    #expect(Migration(name: name, sql: "").number == number)
  }
}
