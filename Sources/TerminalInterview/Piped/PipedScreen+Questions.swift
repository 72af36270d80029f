import AssessmentModel
import Interview
import Wording

// Answers, one line each with its id.
extension PipedScreen {
  func ask(_ interview: TakenInterview, from entry: QuestionsEntry) throws -> QuestionsExit {
    try checkUnused(against: interview)
    while let line = try nextLine() {
      switch line {
      case .nothing: continue
      case .setting(let key, let text): try keep(key, text)
      case .route(let module, let text): try route(module, text, in: interview)
      case .answer(let place, let text): try answer(place, text, in: interview)
      case .word(let place, let word, let rest): try say(word, rest, about: place, in: interview)
      case .submit: return try submit(interview)
      case .unknownName(let name):
        let known = TakeKey.allCases.filter { !$0.isOnlyForScreens }.map(\.rawValue)
        throw try stopped(
          PipedPhrase.unknownField,
          ["text": name, "known": (known + ["route"]).joined(separator: ", ")])
      case .bare:
        throw try stopped(PipedPhrase.noID, ["example": example(in: interview.state)])
      }
    }
    try tellRecorded()
    throw TakeStop.inputEnded
  }

  private func submit(_ interview: TakenInterview) throws -> QuestionsExit {
    try checkSubmission(of: interview)
    let before = interview.state
    let report = interview.session.handle(.submit)
    if let message = report.messages.first {
      let problem = words.message(message, after: .submit, from: before, to: interview.state)
      throw try stopped(PlainPhrase.pipedProblem, ["problem": problem])
    }
    hasSubmitted = true
    return .submitting
  }

  /// Refuses what the other kind of audience says when it submits.
  private func checkSubmission(of interview: TakenInterview) throws {
    let foreign: [TakeKey] =
      interview.isOrganisation
      ? [.closing] : [.preparedBy, .approvedBy, .position, .approvedOn]
    for key in foreign {
      guard let value = values[key] else { continue }
      throw try stopped(PlainPhrase.pipedNotAsked, ["name": key.rawValue], by: value)
    }
  }

  private func example(in state: InterviewState) -> String {
    guard let item = state.askedItems.first else { return "AC-03 = 4" }
    return "\(words.id(of: item, in: state)) = 4"
  }

  // MARK: - Routing

  private func route(_ module: String, _ text: String, in interview: TakenInterview) throws {
    let routed = interview.state.plan.routedModules
    guard let id = routed.first(where: { $0.rawValue.lowercased() == module.lowercased() }) else {
      throw try stopped(PipedPhrase.unknownID, ["text": module])
    }
    let level: Int? =
      if CommonPhrase.yes.isTyped(text) { 1 } else if CommonPhrase.no.isTyped(text) { 2 } else {
        Int(digits: text)
      }
    guard let level, (1...2).contains(level) else {
      throw try badValue(text, of: "route \(id)", expected: "1, 2")
    }
    try perform(.choose(level: level), at: .routing(id), as: "route \(id)", in: interview)
  }

  // MARK: - Items

  private func answer(_ place: String, _ text: String, in interview: TakenInterview) throws {
    let item = try item(place, in: interview.state)
    let scale = interview.state.plan.place(of: item)?.scale
    let level = Int(digits: text) ?? scale?.level(of: OptionCode(text))
    let count = scale?.options.count ?? 0
    guard let level, (1...max(count, 1)).contains(level) else {
      throw try badValue(text, of: words.id(of: item, in: interview.state), expected: "1-\(count)")
    }
    try perform(.choose(level: level), at: item, in: interview)
  }

  private func say(
    _ word: CommandWord, _ rest: String, about place: String, in interview: TakenInterview
  ) throws {
    let item = try item(place, in: interview.state)
    let id = words.id(of: item, in: interview.state)
    switch word {
    case .skip: try perform(.skip, at: item, in: interview)
    case .unseen: try perform(.mark(.notObserved), at: item, in: interview)
    case .decline: try perform(.mark(.declined), at: item, in: interview)
    case .collecting: try perform(.mark(.collecting), at: item, in: interview)
    case .parent: try perform(.mark(.doneByParent(company: rest)), at: item, in: interview)
    case .comment: try perform(.comment(rest), at: item, in: interview)
    case .na: try notApplicable(rest, to: item, in: interview)
    case .evidence:
      let (first, reference) = rest.firstWord
      guard let kind = EvidenceKind(typed: first) else {
        let kinds = EvidenceKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw try badValue(first, of: "\(id) evidence", expected: kinds)
      }
      let entry = Evidence(kind: kind, reference: reference)
      if interview.state.answer(to: item)?.evidence.contains(entry) == true {
        // A file that is given again adds nothing twice.
        recorded.append(id)
      } else {
        try perform(.addEvidence(entry), at: item, in: interview)
      }
    case .back, .next, .help, .status, .go, .review, .undo, .submit, .language, .pause:
      throw try stopped(PipedPhrase.notOffered, ["word": words(word), "id": id])
    }
  }

  private func notApplicable(
    _ rest: String, to item: ItemID, in interview: TakenInterview
  ) throws {
    guard let asked = interview.state.plan.place(of: item)?.item else { return }
    let reasons = interview.state.plan.questionnaire.reasons(for: asked)
    guard !reasons.isEmpty else {
      throw try stopped(
        PipedPhrase.notOffered,
        ["word": "na", "id": words.id(of: item, in: interview.state)])
    }
    let (first, note) = rest.firstWord
    let numbered = Int(digits: first).flatMap {
      reasons.indices.contains($0 - 1) ? reasons[$0 - 1] : nil
    }
    guard let reason = numbered ?? reasons.first(where: { $0.code.rawValue == first }) else {
      throw try badValue(
        first, of: "\(words.id(of: item, in: interview.state)) na",
        expected: reasons.map(\.code.rawValue).joined(separator: ", "))
    }
    let value = AnswerValue.notApplicable(
      reason: reason.code, note: note.isEmpty ? nil : note)
    try perform(.mark(value), at: item, in: interview)
  }

  /// The item of an id; numbers and modules are no ids here.
  private func item(_ place: String, in state: InterviewState) throws -> ItemID {
    guard Int(digits: place) == nil else {
      throw try stopped(PipedPhrase.noID, ["example": example(in: state)])
    }
    if case .step(.item(let item)) = state.place(matching: place),
      state.plan.place(of: item)?.module.rawValue.lowercased() != place.lowercased()
    {
      return item
    }
    if case .unknown(let nearest) = state.place(matching: place), nearest.isEmpty {
      throw try stopped(PipedPhrase.unknownID, ["text": place])
    }
    throw try stopped(PlainPhrase.pipedProblem, ["problem": words.noPlace(place, in: state)])
  }

  // MARK: - Events

  private func perform(
    _ event: InterviewEvent, at item: ItemID, in interview: TakenInterview
  ) throws {
    try perform(
      event, at: .item(item), as: words.id(of: item, in: interview.state), in: interview)
  }

  /// Handles an event at a step; anything but success stops the reading.
  private func perform(
    _ event: InterviewEvent, at step: InterviewStep, as id: String, in interview: TakenInterview
  ) throws {
    _ = interview.session.handle(.goTo(step))
    let before = interview.state
    let report = interview.session.handle(event)
    if let failure = report.failure {
      try tellRecorded()
      throw failure
    }
    guard let message = report.messages.first else { return }
    switch message {
    case .recorded, .recordedRouting, .recordedComment, .recordedEvidence: recorded.append(id)
    case .noteNeeded(let minimum):
      throw try stopped(PipedPhrase.noteMissing, ["id": id, "minimum": String(minimum)])
    default:
      let text = words.message(message, after: event, from: before, to: interview.state)
      throw try stopped(PlainPhrase.pipedRefused, ["id": id, "message": text])
    }
  }

  private func badValue(_ text: String, of name: String, expected: String) throws -> TakeStop {
    try stopped(PipedPhrase.badValue, ["value": text, "name": name, "expected": expected])
  }
}

extension TakeKey {
  /// Whether only a screen asks it, so that no line of a pipe says it.
  fileprivate var isOnlyForScreens: Bool {
    switch self {
    case .confirm, .resume, .submit, .afterwards: true
    default: false
    }
  }
}
