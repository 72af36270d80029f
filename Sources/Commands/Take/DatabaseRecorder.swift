import AssessmentModel
import AssessmentStore
import Interview

/// Keeps what one respondent says in a database, and notices what colleagues wrote meanwhile.
final class DatabaseRecorder {
  private let database: AssessmentDatabase
  private let assessment: Assessment
  private let contributor: String?
  private let environment: CommandEnvironment
  /// How often each item was written when it was last seen here; 0 for an item never written.
  private var seenChanges: [ItemID: Int]?

  /// Keeps the answers of an assessment; the contributor is nil for persons.
  init(
    _ database: AssessmentDatabase, assessment: Assessment, contributor: String?,
    _ environment: CommandEnvironment
  ) {
    self.database = database
    self.assessment = assessment
    self.contributor = contributor
    self.environment = environment
    seenChanges = try? loadedChanges()
  }

  /// The closures that an interview calls.
  var recorder: AnswerRecorder {
    var recorder = AnswerRecorder(
      record: record,
      recordRouting: { [database, assessment] in
        try database.setRouting($0, isAsked: $1, in: assessment.id)
      },
      undo: undo,
      savePosition: { [database, assessment, contributor, environment] step in
        guard case .item(let item) = step else { return }
        try database.setPosition(
          item, in: assessment.id, contributor: contributor, at: environment.now())
      })
    if contributor != nil { recorder.reload = reload }
    return recorder
  }

  private func record(_ answer: Answer, next: InterviewStep) throws -> Answer {
    var answer = answer
    answer.contributor = contributor
    answer.changedAt = environment.now()
    var position: ItemID?
    if case .item(let item) = next { position = item }
    do {
      let receipt = try database.record(
        AnswerChange(
          assessment: assessment.id, answer: answer, position: position,
          expectedChanges: try expectedChanges(of: answer.item)))
      seenChanges?[answer.item] = receipt.stored.changes
      return receipt.stored.answer
    } catch StoreError.changedByColleague(let stored) {
      throw conflict(with: stored)
    }
  }

  /// What colleagues stored is on screen from now on, so recording compares with it.
  private func reload() throws -> [Answer]? {
    let stored = try database.storedAnswers(of: assessment.id)
    seenChanges = Dictionary(uniqueKeysWithValues: stored.map { ($0.answer.item, $0.changes) })
    return stored.map(\.answer)
  }

  private func undo() throws -> Answer? {
    do {
      let stored = try database.undo(
        in: assessment.id, contributor: contributor, at: environment.now())
      if let stored { seenChanges?[stored.answer.item] = stored.changes }
      return stored?.answer
    } catch StoreError.changedByColleague(let stored) {
      throw conflict(with: stored)
    }
  }

  /// What a colleague wrote meanwhile; from now on it counts as seen.
  private func conflict(with stored: StoredAnswer) -> RecordingConflict {
    seenChanges?[stored.answer.item] = stored.changes
    return RecordingConflict(stored: stored.answer)
  }

  /// What was written when the answers were loaded; a person writes alone and expects nothing.
  private func expectedChanges(of item: ItemID) throws -> Int? {
    guard contributor != nil else { return nil }
    let seen = try seenChanges ?? loadedChanges()
    seenChanges = seen
    return seen[item] ?? 0
  }

  private func loadedChanges() throws -> [ItemID: Int] {
    guard contributor != nil else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: try database.storedAnswers(of: assessment.id)
        .map { ($0.answer.item, $0.changes) })
  }
}
