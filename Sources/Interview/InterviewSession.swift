public import AssessmentModel

/// What an interview needs from the world outside: where changes are kept.
public struct AnswerRecorder {
  /// Stores the new content of an item durably, with the step shown next, and returns it as stored.
  ///
  /// Where several people write, it throws a `RecordingConflict` when somebody else changed the item
  /// since it was read here; recording again then succeeds.
  public var record: (Answer, InterviewStep) throws -> Answer
  /// Stores the answer to a routing question durably; nil takes it away.
  public var recordRouting: (ModuleID, Bool?) throws -> Void
  /// Takes back the last stored change of an item and returns the item as it is now, without a value
  /// when nothing is stored any more; nil when there is no change.
  public var undo: () throws -> Answer?
  /// Stores the step on screen, for an exact return; a store may keep items only.
  public var savePosition: (InterviewStep) throws -> Void

  /// Reads what is stored now; nil where nobody else writes, as long as nothing else is set.
  public var reload: () throws -> [Answer]? = { nil }

  /// Makes a recorder from its four closures, for one who writes alone.
  public init(
    record: @escaping (Answer, InterviewStep) throws -> Answer,
    recordRouting: @escaping (ModuleID, Bool?) throws -> Void,
    undo: @escaping () throws -> Answer?,
    savePosition: @escaping (InterviewStep) throws -> Void
  ) {
    self.record = record
    self.recordRouting = recordRouting
    self.undo = undo
    self.savePosition = savePosition
  }
}

/// Somebody else changed an item since it was read; nothing was recorded.
public struct RecordingConflict: Error, Hashable {
  /// What the store holds now.
  public var stored: Answer

  /// Makes a conflict.
  public init(stored: Answer) {
    self.stored = stored
  }
}

/// A running interview: the only place where effects happen.
///
/// The state moves on only after everything was stored; when storing fails the question stays on
/// screen and the respondent is told.
public struct InterviewSession {
  /// Where the interview stands.
  public private(set) var state: InterviewState

  private let recorder: AnswerRecorder
  private var changes: [Change] = []

  /// A change of this session, the last one first to be taken back.
  ///
  /// A store keeps the replaced answers of items, so those can be taken back after a restart too;
  /// answers to routing questions only while the session lasts.
  private enum Change {
    case item
    case routing(ModuleID, before: Bool?)
  }

  /// What handling an event leads to.
  public struct Report {
    /// What to tell the respondent, in order.
    public var messages: [InterviewMessage] = []
    /// Set when the questions are left.
    public var exit: InterviewExit?
    /// Why the change could not be stored; the question stays. Nil when it was stored, or when
    /// there was none.
    public var failure: (any Error)?
  }

  /// Starts or takes up an interview.
  public init(_ state: InterviewState, recorder: AnswerRecorder) {
    self.state = state
    self.recorder = recorder
  }

  /// Takes over what colleagues stored meanwhile.
  ///
  /// Call it before a question is drawn, never between drawing and answering: what is on screen is
  /// what recording compares with. When the store cannot be read now, everything stays as it is.
  public mutating func refresh() {
    guard let answers = try? recorder.reload() else { return }
    state.answers = Dictionary(
      answers.map { ($0.item, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// Handles an event completely, storing included.
  public mutating func handle(_ event: InterviewEvent) -> Report {
    var report = Report()
    do {
      try perform(InterviewEngine.apply(event, to: state), into: &report)
    } catch let conflict as RecordingConflict {
      state.answers[conflict.stored.item] = conflict.stored
      return Report(messages: [.changedMeanwhile(conflict.stored)])
    } catch {
      return Report(failure: error)
    }
    return report
  }

  private mutating func perform(
    _ outcome: InterviewEngine.Outcome, into report: inout Report
  ) throws {
    var next = outcome.state
    for effect in outcome.effects {
      switch effect {
      case .record(let answer, let step):
        next.answers[answer.item] = try recorder.record(answer, step)
        changes.append(.item)
      case .recordRouting(let module, let isAsked):
        try recorder.recordRouting(module, isAsked)
        changes.append(.routing(module, before: state.routing[module]))
      case .undo:
        guard let change = try undo() else {
          report.messages.append(.nothingToUndo)
          continue
        }
        return try perform(InterviewEngine.restored(change, in: next), into: &report)
      case .savePosition(let step):
        // A lost position costs one look at the resume page; a store that takes no more writes must
        // not keep a respondent from reading on or leaving.
        try? recorder.savePosition(step)
      case .say(let message):
        report.messages.append(message)
      case .leave(let exit):
        report.exit = exit
      }
    }
    state = next
  }

  private mutating func undo() throws -> UndoneChange? {
    if case .routing(let module, let before)? = changes.last {
      try recorder.recordRouting(module, before)
      changes.removeLast()
      return .routing(module, isAsked: before)
    }
    let answer = try recorder.undo()
    _ = changes.popLast()
    return answer.map(UndoneChange.answer)
  }
}
