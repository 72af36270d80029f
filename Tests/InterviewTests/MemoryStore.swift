import AssessmentModel
import AssessmentTesting
import FoundationEssentials
import Interview

/// A store in memory with the history that undo needs.
final class MemoryStore {
  var answers: [ItemID: Answer] = [:]
  var routing: [ModuleID: Bool] = [:]
  var position: InterviewStep?
  var failure: (any Error)?
  private var history: [Answer] = []
  private var writes = 0

  var recorder: AnswerRecorder {
    AnswerRecorder(
      record: { [self] in try record($0, next: $1) },
      recordRouting: { [self] in try record($1, for: $0) },
      undo: { [self] in try undo() },
      savePosition: { [self] in try save($0) })
  }

  private func record(_ answer: Answer, next step: InterviewStep) throws -> Answer {
    if let failure { throw failure }
    let held = answers[answer.item]
    if let held, held.changedAt != answer.changedAt { throw RecordingConflict(stored: held) }
    history.append(held ?? Answer(item: answer.item, value: nil))
    writes += 1
    var stored = answer
    stored.changedAt = Date(timeIntervalSince1970: Double(writes))
    answers[answer.item] = stored
    position = step
    return stored
  }

  private func record(_ isAsked: Bool?, for module: ModuleID) throws {
    if let failure { throw failure }
    routing[module] = isAsked
  }

  private func undo() throws -> Answer? {
    if let failure { throw failure }
    guard let answer = history.popLast() else { return nil }
    answers[answer.item] = answer
    return answer
  }

  private func save(_ step: InterviewStep) throws {
    if let failure { throw failure }
    position = step
  }

  /// The interview as a new program would take it up.
  func resumed(_ plan: InterviewPlan) -> InterviewSession {
    InterviewSession(
      InterviewState(
        plan: plan, routing: routing, answers: Array(answers.values), step: position),
      recorder: recorder)
  }
}

/// What is said when a disk takes no more.
struct DiskFull: Error, CustomStringConvertible {
  let description = "the disk is full"
}

extension InterviewPlan {
  /// The plan of the small questionnaire for an audience.
  static func small(
    _ audience: Audience = Fixtures.employee, form: QuestionnaireForm = .full
  ) -> InterviewPlan {
    InterviewPlan(
      questionnaire: Fixtures.small, audience: audience, form: form,
      assessment: CountingIDs().next())
  }
}
