import AssessmentStore
import Reporting
import Wording

extension Wording {
  /// An error in words, in this language where a respondent may meet it and else in English.
  func sentence(for error: any Error) -> String {
    switch error {
    case let failure as CommandFailure: failure.sentence(in: self)
    case let error as StoreError: sentence(for: error)
    case ReportingError.unknownSubject(let subject, let known):
      self(
        FailurePhrase.unknownSubject,
        ["subject": subject, "advice": advice(for: subject, among: known)])
    default: "\(error)"
    }
  }

  private func sentence(for error: StoreError) -> String {
    switch error {
    case .databaseMissing(let path):
      self(FailurePhrase.databaseMissing, ["path": path, "command": "ccms take"])
    case .cannotCreate(let path, let reason):
      self(FailurePhrase.cannotCreate, ["path": path, "reason": reason])
    case .cannotOpen(let path, let reason):
      self(FailurePhrase.cannotOpen, ["path": path, "reason": reason])
    case .notADatabase(let path): self(FailurePhrase.notADatabase, ["path": path])
    case .foreignDatabase(let path): self(FailurePhrase.foreignDatabase, ["path": path])
    case .damaged(let path, let detail):
      self(FailurePhrase.damaged, ["path": path, "detail": detail])
    case .newerSchema(let path, let found, let known):
      self(
        FailurePhrase.newerDatabase,
        [
          "path": path, "found": StoreError.schemaName(found),
          "known": StoreError.schemaName(known),
        ])
    case .pendingMigrations(let path, let names):
      self(
        FailurePhrase.olderDatabase,
        [
          "path": path, "names": names.map { "'\($0)'" }.joined(separator: ", "),
          "command": "ccms db migrate",
        ])
    default: diskSentence(for: error) ?? "\(error)"
    }
  }

  private func diskSentence(for error: StoreError) -> String? {
    switch error {
    case .networkFileSystem(let path, let kind):
      self(FailurePhrase.networkFolder, ["path": path, "kind": kind])
    case .readOnly(let path): self(FailurePhrase.readOnly, ["path": path])
    case .notPermitted(let path): self(FailurePhrase.notPermitted, ["path": path])
    case .diskFull(let path): self(FailurePhrase.diskFull, ["path": path])
    case .inputOutput(let path, let detail):
      self(FailurePhrase.diskError, ["path": path, "detail": detail])
    case .busy(let path, let seconds):
      self(FailurePhrase.busy, ["path": path, "seconds": "\(seconds)"])
    case .cycleClosed(let cycle): self(FailurePhrase.cycleClosed, ["cycle": cycle])
    default: nil
    }
  }
}
