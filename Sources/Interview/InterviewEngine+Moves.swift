import AssessmentModel

// Moving about never changes an answer.
extension InterviewEngine {
  /// The step behind another one; the end behind the last.
  static func step(after step: InterviewStep, in state: InterviewState) -> InterviewStep {
    let steps = state.steps
    guard let place = steps.firstIndex(of: step), place + 1 < steps.count else { return .end }
    return steps[place + 1]
  }

  static func move(to step: InterviewStep, in state: InterviewState) -> Outcome {
    var next = state
    next.step = step
    next.returnsToReview = false
    return Outcome(state: next, effects: [.savePosition(step)])
  }

  static func back(in state: InterviewState) -> Outcome {
    let steps = state.steps
    let place = steps.firstIndex(of: state.step) ?? steps.count
    guard place > 0 else { return say(.atStart, in: state) }
    return move(to: steps[place - 1], in: state)
  }

  /// The next open step behind the one on screen, or from the start when there is none behind.
  static func nextOpen(in state: InterviewState) -> Outcome {
    let steps = state.steps
    let place = steps.firstIndex(of: state.step) ?? steps.count - 1
    let behind = steps[min(place + 1, steps.count)...].first(where: state.isOpen)
    guard let step = behind ?? state.firstOpenStep else { return say(.nothingOpen, in: state) }
    return move(to: step, in: state)
  }

  static func goTo(_ step: InterviewStep, in state: InterviewState) -> Outcome {
    guard step == .end || state.steps.contains(step) else {
      return say(.notAsked(step), in: state)
    }
    return move(to: step, in: state)
  }

  static func edit(_ item: ItemID, in state: InterviewState) -> Outcome {
    var outcome = goTo(.item(item), in: state)
    outcome.state.returnsToReview = outcome.state.step == .item(item)
    return outcome
  }

  static func leaveReview(in state: InterviewState) -> Outcome {
    var next = state
    next.returnsToReview = false
    return Outcome(state: next, effects: [])
  }

  /// An organisation needs a final answer for every item; a person may leave some open.
  static func submit(in state: InterviewState) -> Outcome {
    let blanks = state.blankItems
    guard !state.plan.isOrganisation || blanks.isEmpty else {
      return say(.blanks(blanks), in: state)
    }
    return Outcome(
      state: state, effects: [.savePosition(state.step), .leave(.submitting)])
  }
}
