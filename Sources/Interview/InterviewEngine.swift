public import AssessmentModel

/// The interview as a pure state machine: an event in a state gives a new state and effects.
///
/// The new state may only be used once its effects have happened: an answer is on disk before the
/// next question is drawn.
public enum InterviewEngine {
  /// What an event leads to.
  public struct Outcome: Sendable {
    /// The state after all effects have happened.
    public var state: InterviewState
    /// What has to happen, in this order.
    public var effects: [InterviewEffect]
  }

  /// Applies an event.
  public static func apply(_ event: InterviewEvent, to state: InterviewState) -> Outcome {
    switch event {
    case .choose(let level): choose(level, in: state)
    case .mark(let value): mark(value, in: state)
    case .skip: mark(.skipped, in: state)
    case .comment(let text): comment(text, in: state)
    case .addEvidence(let evidence): addEvidence(evidence, in: state)
    case .removeEvidence(let number): removeEvidence(number, in: state)
    case .next: move(to: step(after: state.step, in: state), in: state)
    case .back: back(in: state)
    case .nextOpen: nextOpen(in: state)
    case .goTo(let step): goTo(step, in: state)
    case .edit(let item): edit(item, in: state)
    case .leaveReview: leaveReview(in: state)
    case .undo: Outcome(state: state, effects: [.undo])
    case .pause: Outcome(state: state, effects: [.savePosition(state.step), .leave(.paused)])
    case .submit: submit(in: state)
    }
  }

  /// The state after the last change was taken back: what it was about, as it was before, on screen
  /// again.
  ///
  /// - Parameter change: What the store now holds.
  public static func restored(_ change: UndoneChange, in state: InterviewState) -> Outcome {
    var next = state
    let step: InterviewStep
    let message: InterviewMessage
    switch change {
    case .answer(let answer):
      next.answers[answer.item] = answer
      (step, message) = (.item(answer.item), .undone(answer.item))
    case .routing(let module, let isAsked):
      next.routing[module] = isAsked
      (step, message) = (.routing(module), .undoneRouting(module))
    }
    if next.steps.contains(step) { next.step = step }
    return Outcome(state: next, effects: [.say(message), .savePosition(next.step)])
  }
}

// MARK: - Answers

extension InterviewEngine {
  private static func choose(_ level: Int, in state: InterviewState) -> Outcome {
    switch state.step {
    case .routing(let module):
      guard (1...2).contains(level) else { return say(.noSuchLevel(count: 2), in: state) }
      return route(module, isAsked: level == 1, in: state)
    case .item(let item):
      guard let place = state.plan.place(of: item) else {
        return say(.notAsked(state.step), in: state)
      }
      guard let option = place.scale.option(level: level) else {
        return say(.noSuchLevel(count: place.scale.options.count), in: state)
      }
      return record(.option(option.code), for: item, in: state)
    case .end:
      return say(.notAsked(.end), in: state)
    }
  }

  private static func route(
    _ module: ModuleID, isAsked: Bool, in state: InterviewState
  ) -> Outcome {
    var next = state
    next.routing[module] = isAsked
    next.step = step(after: state.step, in: next)
    return Outcome(
      state: next,
      effects: [
        .recordRouting(module, isAsked: isAsked), .savePosition(next.step),
        .say(.recordedRouting(module, isAsked: isAsked)),
      ])
  }

  private static func mark(_ value: AnswerValue, in state: InterviewState) -> Outcome {
    guard case .item(let item) = state.step, let place = state.plan.place(of: item) else {
      return say(.notAsked(state.step), in: state)
    }
    let value = value.trimmed
    if let refusal = refusal(of: value, for: place.item, in: state.plan) {
      return say(refusal, in: state)
    }
    return record(value, for: item, in: state)
  }

  /// Why an item cannot take a value; nil when it can (`scoring.md` B).
  public static func refusal(
    of value: AnswerValue, for item: Item, in plan: InterviewPlan
  ) -> InterviewMessage? {
    switch value {
    case .option(let code):
      let scale = plan.questionnaire.scale(item.scale)
      return scale?.option(code) == nil ? .noSuchLevel(count: scale?.options.count ?? 0) : nil
    case .notApplicable(let reason, let note):
      let reasons = plan.questionnaire.reasons(for: item)
      guard !reasons.isEmpty else { return .notOffered(.notApplicable) }
      guard reasons.contains(where: { $0.code == reason }) else { return .noSuchReason(reason) }
      guard plan.isOrganisation else { return note == nil ? nil : .organisationsOnly }
      return refusal(ofNote: note)
    case .doneByParent(let company):
      guard plan.isOrganisation else { return .notOffered(.doneByParent) }
      if company.isEmpty { return .companyNeeded }
      return tooLong(company, limit: InterviewLimits.longestName)
    case .notObserved: return item.part == .seen ? nil : .notOffered(.notObserved)
    case .declined: return item.isSensitive ? nil : .notOffered(.declined)
    case .collecting: return plan.isOrganisation ? nil : .notOffered(.collecting)
    case .skipped: return nil
    }
  }

  private static func refusal(ofNote note: String?) -> InterviewMessage? {
    guard let note, InterviewLimits.length(of: note) >= InterviewLimits.shortestNote else {
      return .noteNeeded(minimum: InterviewLimits.shortestNote)
    }
    return tooLong(note, limit: InterviewLimits.longestNote)
  }

  private static func tooLong(_ text: String, limit: Int) -> InterviewMessage? {
    let count = InterviewLimits.length(of: text)
    return count > limit ? .tooLong(count: count, limit: limit) : nil
  }

  private static func record(
    _ value: AnswerValue, for item: ItemID, in state: InterviewState
  ) -> Outcome {
    var answer = state.answers[item] ?? Answer(item: item, value: nil)
    answer.value = value
    answer.origin = .given
    var next = state
    next.answers[item] = answer
    guard !state.returnsToReview else {
      next.returnsToReview = false
      return Outcome(
        state: next,
        effects: [
          .record(answer, next: next.step), .say(.recorded(item, value)), .leave(.review),
        ])
    }
    next.step = step(after: state.step, in: next)
    return Outcome(
      state: next,
      effects: [.record(answer, next: next.step), .say(.recorded(item, value))])
  }
}

// MARK: - Comment and evidence

extension InterviewEngine {
  private static func comment(_ text: String?, in state: InterviewState) -> Outcome {
    let comment = text?.trimmedToNil
    if let comment, let refusal = tooLong(comment, limit: InterviewLimits.longestComment) {
      return say(refusal, in: state)
    }
    return change(in: state) { answer in
      answer.comment = comment
      return .recordedComment(answer.item, isEmpty: comment == nil)
    }
  }

  private static func addEvidence(_ entered: Evidence, in state: InterviewState) -> Outcome {
    let evidence = entered.trimmed
    guard !evidence.reference.isEmpty else { return say(.referenceNeeded, in: state) }
    if let refusal = tooLong(evidence.reference, limit: InterviewLimits.longestReference)
      ?? tooLong(evidence.date ?? "", limit: InterviewLimits.longestDate)
      ?? tooLong(evidence.heldBy ?? "", limit: InterviewLimits.longestName)
      ?? tooLong(evidence.note ?? "", limit: InterviewLimits.longestReference)
    {
      return say(refusal, in: state)
    }
    return change(in: state) { answer in
      answer.evidence.append(evidence)
      return .recordedEvidence(answer.item, entries: answer.evidence.count)
    }
  }

  private static func removeEvidence(_ number: Int, in state: InterviewState) -> Outcome {
    guard case .item(let item) = state.step else { return say(.notAsked(state.step), in: state) }
    let count = state.answers[item]?.evidence.count ?? 0
    guard (1...max(count, 1)).contains(number), count > 0 else {
      return say(.noSuchEvidence(count: count), in: state)
    }
    return change(in: state) { answer in
      answer.evidence.remove(at: number - 1)
      return .recordedEvidence(answer.item, entries: answer.evidence.count)
    }
  }

  /// Changes what stands beside the value of the item on screen and stays there.
  private static func change(
    in state: InterviewState, _ edit: (inout Answer) -> InterviewMessage
  ) -> Outcome {
    guard state.plan.isOrganisation else { return say(.organisationsOnly, in: state) }
    guard case .item(let item) = state.step else { return say(.notAsked(state.step), in: state) }
    var answer = state.answers[item] ?? Answer(item: item, value: nil)
    let message = edit(&answer)
    var next = state
    next.answers[item] = answer
    return Outcome(
      state: next, effects: [.record(answer, next: state.step), .say(message)])
  }

  static func say(_ message: InterviewMessage, in state: InterviewState) -> Outcome {
    Outcome(state: state, effects: [.say(message)])
  }
}
