import AssessmentModel
import AssessmentStore
import Testing
import Wording

@testable import Commands

@Suite struct FailureSentenceTests {
  /// Every failure of a database file that a respondent may meet.
  private static let failures: [StoreError] = [
    .databaseMissing(path: "a"), .cannotCreate(path: "a", reason: "r"),
    .cannotOpen(path: "a", reason: "r"), .notADatabase(path: "a"), .foreignDatabase(path: "a"),
    .damaged(path: "a", detail: "d"), .newerSchema(path: "a", found: 9, known: 4),
    .pendingMigrations(path: "a", names: ["0007-x"]), .networkFileSystem(path: "a", kind: "nfs"),
    .readOnly(path: "a"), .notPermitted(path: "a"), .diskFull(path: "a"),
    .inputOutput(path: "a", detail: "d"), .busy(path: "a", seconds: 5),
    .cycleClosed(code: "2026"),
  ]

  @Test("what the store says of a file and the English sentence are the same", arguments: failures)
  func english(error: StoreError) {
    #expect(Wording(language: .english).sentence(for: error) == "\(error)")
  }

  @Test("every such failure has a Korean sentence that names the file", arguments: failures)
  func korean(error: StoreError) {
    let sentence = Wording(language: .korean).sentence(for: error)

    #expect(sentence.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) })
    #expect(sentence.contains("'a'") || sentence.contains("'2026'"))
  }
}
