import AssessmentModel
@testable import AssessmentStore
import Testing

@Suite struct StoreErrorTests {
  @Test(
    "Every error is one sentence that says where, what is wrong and what to do.",
    arguments: [
      (
        StoreError.databaseMissing(path: "a.sqlite"),
        "cannot open 'a.sqlite': there is no database; start one with 'ccms take', or name another "
          + "with --database FILE"
      ),
      (
        .newerSchema(path: "a.sqlite", found: 9, known: 4),
        "cannot open 'a.sqlite': a newer version of this program wrote it (schema 0009, this one "
          + "knows 0004); install that version"
      ),
      (
        .pendingMigrations(path: "a.sqlite", names: ["0007-x-y", "0008-x-z"]),
        "cannot use 'a.sqlite': an older version of this program made it, and it lacks "
          + "'0007-x-y', '0008-x-z'; run ccms db migrate"
      ),
      (
        .notADatabase(path: "a.txt"),
        "cannot open 'a.txt': it is not a database; name another file"
      ),
      (
        .networkFileSystem(path: "a.sqlite", kind: "nfs4"),
        "cannot use 'a.sqlite': it lies on a network file system (nfs4), where two programs can "
          + "damage a database; choose a local folder"
      ),
      (
        .diskFull(path: "a.sqlite"),
        "cannot write 'a.sqlite': the disk is full; make room and try again"
      ),
      (
        .busy(path: "a.sqlite", seconds: 5),
        "cannot write 'a.sqlite': another program has been using it for 5.0 seconds; try again"
      ),
      (
        .unknown(.affiliate, code: "noth"),
        "affiliate 'noth': not found; check the spelling"
      ),
      (
        .cycleClosed(code: "2026"),
        "cycle '2026': it is closed and nothing was recorded; ask the organisers"
      ),
      (
        .badField("comment", problem: "it has 2001 characters; 2000 is the most"),
        "comment: it has 2001 characters; 2000 is the most"
      ),
      (
        .notOffered(item: "AC-01-own", answer: "declined"),
        "item 'AC-01-own': it does not offer 'declined'; choose what the question offers"
      ),
      (
        .changedByColleague(
          StoredAnswer(
            answer: Answer(item: "AC-01-aff", value: .skipped, contributor: "Quality team"),
            changes: 3)),
        "item 'AC-01-aff': 'Quality team' changed it meanwhile; nothing was recorded, compare the "
          + "two answers"
      ),
      (
        .openItems(["A-1", "A-2", "A-3", "A-4", "A-5", "A-6"]),
        "assessment: 6 items are open (A-1, A-2, A-3, A-4, A-5, ...); answer them first"
      ),
    ])
  func sentences(error: StoreError, sentence: String) {
    #expect(error.description == sentence)
  }

  @Test(
    "An error tells its category, from which exit codes are chosen.",
    arguments: [
      (StoreError.databaseMissing(path: ""), StoreErrorCategory.missing),
      (.notADatabase(path: ""), .badFile), (.foreignDatabase(path: ""), .badFile),
      (.damaged(path: "", detail: ""), .badFile),
      (.newerSchema(path: "", found: 9, known: 4), .badFile),
      (.alteredMigration(path: "", name: ""), .badFile),
      (.cannotCreate(path: "", reason: ""), .cannotCreate),
      (.diskFull(path: ""), .inputOutput), (.inputOutput(path: "", detail: ""), .inputOutput),
      (.cannotOpen(path: "", reason: ""), .inputOutput),
      (.busy(path: "", seconds: 5), .temporary),
      (.readOnly(path: ""), .permission), (.notPermitted(path: ""), .permission),
      (.networkFileSystem(path: "", kind: ""), .configuration),
      (.pendingMigrations(path: "", names: []), .configuration),
      (.unexpected(""), .fault), (.badMigration(name: ""), .fault),
      (.codeTaken, .refused), (.revisionSealed(revision: 1), .refused),
    ])
  func categories(error: StoreError, category: StoreErrorCategory) {
    #expect(error.category == category)
  }
}
