public import AssessmentModel

/// Where an interview stands: the answers, the routing and the place of the respondent.
public struct InterviewState: Sendable {
  /// What is asked.
  public let plan: InterviewPlan
  /// The answers to routing questions so far.
  public internal(set) var routing: [ModuleID: Bool]
  /// What the store holds, by item.
  public internal(set) var answers: [ItemID: Answer]
  /// The step on screen.
  public internal(set) var step: InterviewStep
  /// Whether the next answer leads back to the review instead of on to the next question.
  public internal(set) var returnsToReview = false

  /// Takes up an interview where it stopped.
  ///
  /// - Parameter step: The step shown last; nil, or one that is no longer asked, leads to the
  ///   first open one.
  public init(
    plan: InterviewPlan, routing: [ModuleID: Bool] = [:], answers: [Answer] = [],
    step: InterviewStep? = nil
  ) {
    self.plan = plan
    self.routing = routing
    self.answers = Dictionary(
      answers.map { ($0.item, $0) }, uniquingKeysWith: { _, last in last })
    self.step = .end
    let steps = plan.steps(routing: routing)
    if let step, step == .end || steps.contains(step) {
      self.step = step
    } else {
      self.step = firstOpenStep ?? .end
    }
  }

  /// All steps in order, as far as the routing answers tell.
  public var steps: [InterviewStep] { plan.steps(routing: routing) }

  /// The items that are asked, in the order of this assessment.
  public var askedItems: [ItemID] {
    steps.compactMap { step in
      if case .item(let item) = step { item } else { nil }
    }
  }

  /// The answer of an item; nil when nothing is stored for it.
  public func answer(to item: ItemID) -> Answer? {
    answers[item]
  }

  /// The state of an item that is asked.
  public func state(of item: ItemID) -> AnswerState {
    answers[item]?.state ?? .blank
  }

  /// Whether the item was left open on purpose.
  public func isSkipped(_ item: ItemID) -> Bool {
    answers[item]?.value == .skipped
  }

  /// Whether a step still waits for its first answer; a skipped item does not.
  public func isOpen(_ step: InterviewStep) -> Bool {
    switch step {
    case .routing(let module): routing[module] == nil
    case .item(let item): answers[item]?.value == nil
    case .end: false
    }
  }

  /// The first step that waits for its first answer; nil when none does.
  public var firstOpenStep: InterviewStep? {
    steps.first(where: isOpen)
  }

  /// The items without a final answer, skipped ones included, in order.
  public var blankItems: [ItemID] {
    askedItems.filter { state(of: $0) == .blank }
  }
}

// MARK: - Progress

/// How far an interview, or one module of it, has come; counts of items.
public struct InterviewProgress: Hashable, Sendable {
  /// Items asked.
  public var total = 0
  /// Items with an answer of any kind that is neither "not applicable" nor skipped.
  public var done = 0
  /// Items left open on purpose.
  public var skipped = 0
  /// Items that do not apply.
  public var notApplicable = 0

  /// Makes the counts, zero unless given.
  public init(total: Int = 0, done: Int = 0, skipped: Int = 0, notApplicable: Int = 0) {
    self.total = total
    self.done = done
    self.skipped = skipped
    self.notApplicable = notApplicable
  }

  /// Items with a final answer of any kind, "not applicable" included.
  public var given: Int { done + notApplicable }

  /// Items never answered.
  public var open: Int { total - done - skipped - notApplicable }
}

extension InterviewState {
  /// The progress over everything that is asked.
  public var progress: InterviewProgress {
    progress(over: askedItems)
  }

  /// The progress in one module; all zeros when the module is not asked.
  public func progress(in module: ModuleID) -> InterviewProgress {
    progress(over: askedItems.filter { plan.place(of: $0)?.module == module })
  }

  private func progress(over items: [ItemID]) -> InterviewProgress {
    var progress = InterviewProgress(total: items.count)
    for item in items {
      switch answers[item]?.value {
      case nil: break
      case .skipped: progress.skipped += 1
      case .notApplicable: progress.notApplicable += 1
      default: progress.done += 1
      }
    }
    return progress
  }
}
