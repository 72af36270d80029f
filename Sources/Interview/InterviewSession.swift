public import AssessmentModel

/// What an interview needs from the world outside: where changes are kept.
public struct AnswerRecorder {
  /// Stores the new content of an item durably and returns it as stored.
  public var record: (Answer) throws -> Answer
  /// Stores the answer to a routing question durably.
  public var recordRouting: (ModuleID, Bool) throws -> Void
  /// Takes back the last stored change and returns the item as it is now; nil when there is none.
  public var undo: () throws -> Answer?
  /// Stores the step on screen, for an exact return.
  public var savePosition: (InterviewStep) throws -> Void

  /// Makes a recorder from its four closures.
  public init(
    record: @escaping (Answer) throws -> Answer,
    recordRouting: @escaping (ModuleID, Bool) throws -> Void,
    undo: @escaping () throws -> Answer?,
    savePosition: @escaping (InterviewStep) throws -> Void
  ) {
    self.record = record
    self.recordRouting = recordRouting
    self.undo = undo
    self.savePosition = savePosition
  }
}

/// A running interview: the only place where effects happen.
///
/// The state moves on only after every effect succeeded; when storing fails the question stays on
/// screen and the respondent is told.
public struct InterviewSession {
  /// Where the interview stands.
  public private(set) var state: InterviewState

  private let recorder: AnswerRecorder

  /// What handling an event leads to.
  public struct Report: Hashable, Sendable {
    /// What to tell the respondent, in order.
    public var messages: [InterviewMessage] = []
    /// Set when the questions are left.
    public var exit: InterviewExit?
  }

  /// Starts or takes up an interview.
  public init(_ state: InterviewState, recorder: AnswerRecorder) {
    self.state = state
    self.recorder = recorder
  }

  /// Handles an event completely, storing included.
  public mutating func handle(_ event: InterviewEvent) -> Report {
    var report = Report()
    do {
      try perform(InterviewEngine.apply(event, to: state), into: &report)
    } catch {
      report = Report(messages: [.notSaved(reason: "\(error)")])
    }
    return report
  }

  private mutating func perform(
    _ outcome: InterviewEngine.Outcome, into report: inout Report
  ) throws {
    var next = outcome.state
    for effect in outcome.effects {
      switch effect {
      case .record(let answer):
        next.answers[answer.item] = try recorder.record(answer)
      case .recordRouting(let module, let isAsked):
        try recorder.recordRouting(module, isAsked)
      case .undo:
        guard let answer = try recorder.undo() else {
          report.messages.append(.nothingToUndo)
          continue
        }
        return try perform(InterviewEngine.restored(answer, in: next), into: &report)
      case .savePosition(let step):
        try recorder.savePosition(step)
      case .say(let message):
        report.messages.append(message)
      case .leave(let exit):
        report.exit = exit
      }
    }
    state = next
  }
}
