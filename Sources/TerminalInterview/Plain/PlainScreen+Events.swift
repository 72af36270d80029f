import AssessmentModel
import Interview
import Wording

// Events and what comes of them.
extension PlainScreen {
  /// Has an event handled and says what came of it, with as many tries as the respondent wants.
  func perform(_ event: InterviewEvent) throws -> QuestionsExit? {
    guard let interview else { return nil }
    while true {
      let before = interview.state
      let report = interview.session.handle(event)
      if let failure = report.failure {
        try tellNotSaved(failure)
        if try pick([SessionPhrase.tryAgain], zero: SessionPhrase.pauseHere) == 1 { continue }
        try keep(event.text ?? "")
        return .paused
      }
      for message in report.messages {
        try page.say(words.message(message, after: event, from: before, to: interview.state))
        try tellCount(after: message)
      }
      if case .changedMeanwhile(let theirs)? = report.messages.first {
        guard event != .undo, try settle(theirs, against: event) else {
          shown = nil
          return nil
        }
        continue
      }
      return try leave(report.exit)
    }
  }

  /// Says that something is not stored, and why, in the language spoken now.
  func tellNotSaved(_ error: any Error) throws {
    try page.say(
      words(SessionPhrase.notSaved, ["reason": setting.failureText(error, language)]))
  }

  private func leave(_ exit: InterviewExit?) throws -> QuestionsExit? {
    switch exit {
    case .paused: .paused
    case .submitting: .submitting
    case .review: try goOnReviewing(filter ?? .all)
    case nil: nil
    }
  }

  /// What a recorded answer counts as, where its evidence supports less.
  private func tellCount(after message: InterviewMessage) throws {
    switch message {
    case .recorded(let item, let value):
      if value == .collecting { try page.say(words(CompanyPhrase.collectingNote)) }
      guard let note = EvidenceNote(of: item, in: state) else { return }
      try page.say(note.text(in: words))
      if given.insert(.addEvidence).inserted { try page.say(words(PlainPhrase.addEvidence)) }
    case .recordedEvidence(let item, _):
      if let note = EvidenceNote(of: item, in: state) { try page.say(note.text(in: words)) }
    case .undone, .undoneRouting: shown = nil
    default: break
    }
  }

  // MARK: - Two colleagues at one question

  /// Shows whose answer may stay; whether to record the respondent's own over the colleague's.
  ///
  /// Keeping the colleague's needs nothing more: it is the current answer of the question on screen.
  private func settle(_ theirs: Answer, against event: InterviewEvent) throws -> Bool {
    let name = theirs.contributor
    let mine = event.value(on: state).map {
      words.answer($0, to: theirs.item, in: state.plan)
    }
    let labels = [
      TakeText { $0(SessionPhrase.keepTheirs, ["name": name ?? $0(PlainPhrase.aColleague)]) },
      TakeText { words in
        words(SessionPhrase.recordMine, ["answer": mine ?? event.text ?? "..."])
      },
    ]
    return try pick(title: nil, labels, zero: TakeText(CommonPhrase.back)) == 2
  }
}

extension InterviewEvent {
  /// The free text that an event carries; nil when it has none.
  var text: String? {
    switch self {
    case .comment(let text): text
    case .addEvidence(let evidence): evidence.reference
    case .mark(.notApplicable(_, let note)): note
    default: nil
    }
  }

  /// The answer that an event gives to the item on screen; nil when it gives none.
  fileprivate func value(on state: InterviewState) -> AnswerValue? {
    switch self {
    case .choose(let level):
      state.item.flatMap { state.plan.place(of: $0.id)?.scale.option(level: level) }
        .map { .option($0.code) }
    case .mark(let value): value
    case .skip: .skipped
    default: nil
    }
  }
}
