import AssessmentModel
import Interview
import Wording

// What each word does.
extension PlainScreen {
  func handle(_ word: CommandWord, _ rest: String) throws -> QuestionsExit? {
    guard CommandWord.working(in: state).contains(word) || word == .back || word == .next else {
      try page.say(words.notOffered(word, in: state))
      return nil
    }
    switch word {
    case .back: return try perform(.back)
    case .next: return try next(rest)
    case .skip: return try perform(.skip)
    case .na: return try notApplicable(rest)
    case .unseen: return try perform(.mark(.notObserved))
    case .decline: return try perform(.mark(.declined))
    case .parent: return try parent(rest)
    case .collecting: return try perform(.mark(.collecting))
    case .comment: return try comment(rest)
    case .evidence: return try evidence(rest)
    case .go: return try go(rest)
    case .review: return try review(typed: rest)
    case .undo: return try perform(.undo)
    case .submit: return try perform(.submit)
    case .pause: return try perform(.pause)
    case .help, .status, .language: try tell(word, rest)
    }
    return nil
  }

  private func next(_ rest: String) throws -> QuestionsExit? {
    if PlainPhrase.filterOpen.isTyped(rest) { return try perform(.nextOpen) }
    guard state.step == .end else { return try perform(.next) }
    try page.say(words(InterviewPhrase.lastQuestion))
    return nil
  }

  /// Answers a word that only asks for something.
  func tell(_ word: CommandWord, _ rest: String) throws {
    switch word {
    case .help: try help(rest)
    case .status: try page.say(status)
    default: try changeLanguage(rest)
    }
  }

  private func help(_ rest: String) throws {
    let help = PlainHelp(state: state, words: words)
    guard !rest.isEmpty else {
      for paragraph in help.paragraphs { try page.say(paragraph) }
      return
    }
    guard let word = CommandWord(shortcut: rest.firstWord.word) else {
      let names = CommandWord.all(for: state.plan.audience.kind).map { words($0) }
      if let near = NearMiss.nearest(to: rest, among: names).first {
        return try page.say(words(InterviewPhrase.didYouMean, ["text": rest, "word": near]))
      }
      return try page.say(
        words(InterviewPhrase.howToAnswer, ["words": names.joined(separator: ", ")]))
    }
    try page.say(help.usage(of: word), hanging: 2)
  }

  private var status: String {
    let progress = state.progress
    guard let item = state.item, let module = state.plan.place(of: item.id)?.module else {
      return words.counts(of: progress)
    }
    let modules = state.askedModules
    let own = state.progress(in: module)
    return words(
      InterviewPhrase.status,
      [
        "done": String(progress.given), "total": String(progress.total),
        "number": String((modules.firstIndex(of: module) ?? 0) + 1),
        "modules": String(modules.count), "module": words.texts[.name(of: module)],
        "moduleDone": String(own.given), "moduleTotal": String(own.total),
        "skipped": String(progress.skipped),
      ])
  }

  // MARK: - Answers outside the scale

  private func notApplicable(_ rest: String) throws -> QuestionsExit? {
    guard let item = state.item else { return nil }
    let reasons = state.plan.questionnaire.reasons(for: item)
    let (first, typedNote) = rest.firstWord
    guard let reason = try reason(first, among: reasons) else { return nil }
    guard state.plan.isOrganisation else {
      let note = typedNote.isEmpty ? nil : typedNote
      return try perform(.mark(.notApplicable(reason: reason.code, note: note)))
    }
    var note = typedNote
    if note.isEmpty {
      note = try readEntry(
        words(CompanyPhrase.notePrompt, ["minimum": String(InterviewLimits.shortestNote)]))
      if note.isEmpty { return nil }
    }
    return try perform(.mark(.notApplicable(reason: reason.code, note: note)))
  }

  /// The reason of a typed number or code; asks where none was typed, nil where none was chosen.
  private func reason(
    _ typed: String, among reasons: [NotApplicableReason]
  ) throws -> NotApplicableReason? {
    let range = ["first": "1", "last": String(reasons.count)]
    var typed = typed
    if typed.isEmpty {
      try page.say(words(InterviewPhrase.notApplicableTitle))
      for (index, reason) in reasons.enumerated() {
        let label = words.texts[.label(of: reason.code, for: reason.audience)]
        try page.say(PlainParagraph(number: index + 1, label))
      }
      typed = try readEntry(words(InterviewPhrase.notApplicablePrompt, range))
      if typed.isEmpty { return nil }
    }
    if let number = Int(digits: typed), reasons.indices.contains(number - 1) {
      return reasons[number - 1]
    }
    if let reason = reasons.first(where: { $0.code.rawValue == typed }) { return reason }
    try page.say(words(InterviewPhrase.notApplicableRefused, range))
    return nil
  }

  private func parent(_ rest: String) throws -> QuestionsExit? {
    var name = rest
    if name.isEmpty {
      let others = (interview?.companies ?? []).filter { $0.code != interview?.affiliate.code }
      let known = others.map { $0.name(in: language) }
      let field = TakeField(
        key: .affiliate, prompt: TakeText(CompanyPhrase.companyPrompt),
        title: TakeText(CompanyPhrase.companyQuestion), known: known, isNeeded: false)
      guard let typed = try enter(field) else { return nil }
      name = typed
    }
    return try perform(.mark(.doneByParent(company: name)))
  }
}
