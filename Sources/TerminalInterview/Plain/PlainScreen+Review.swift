import AssessmentModel
import Interview
import Wording

// Looking over the answers, and going to a place.
extension PlainScreen {
  func review(typed: String) throws -> QuestionsExit? {
    guard !typed.isEmpty else { return try review(.all) }
    guard let filter = ReviewFilter(typed: typed) else {
      try page.say(filterHint)
      return nil
    }
    return try review(filter)
  }

  /// Lists answers and has one opened, until the respondent goes back.
  func review(_ filter: ReviewFilter) throws -> QuestionsExit? {
    origin = state.step
    try list(filter)
    return try goOnReviewing(filter)
  }

  /// The review behind its list; also after a question of it was answered.
  func goOnReviewing(_ filter: ReviewFilter) throws -> QuestionsExit? {
    self.filter = filter
    while true {
      let line = try readLine(words(SessionPhrase.reviewPrompt))
      if let other = ReviewFilter(typed: line.trimmed) {
        self.filter = other
        try list(other)
        continue
      }
      switch PlainInput(line) {
      case .empty: return try leaveReview()
      case .word(.review, let rest):
        self.filter = ReviewFilter(typed: rest) ?? .all
        try list(self.filter ?? .all)
      case .word(let word, let rest) where [.help, .status, .language].contains(word):
        try tell(word, rest)
      case .word(let word, let rest):
        self.filter = nil
        shown = nil
        return try handle(word, rest)
      case .number(let number):
        if let item = state.item(number: number) { return try open(item) }
        let range = ["first": "1", "last": String(state.askedItems.count)]
        try page.say(words(CommonPhrase.choiceRefused, range))
      case .unknown(let text):
        if case .step(.item(let item)) = state.place(matching: text) { return try open(item) }
        try tellNoPlace(text)
      }
    }
  }

  /// Goes back to where the interview stood before the review.
  private func leaveReview() throws -> QuestionsExit? {
    filter = nil
    shown = nil
    guard let origin, origin != state.step else { return try perform(.leaveReview) }
    return try perform(.goTo(origin))
  }

  private func open(_ item: ItemID) throws -> QuestionsExit? {
    shown = nil
    named = nil
    return try perform(.edit(item))
  }

  private func list(_ filter: ReviewFilter) throws {
    let progress = state.progress
    try page.skipLine()
    try page.say(
      words(
        SessionPhrase.reviewTitle,
        [
          "affiliate": interview?.affiliate.name(in: language) ?? "",
          "cycle": interview?.cycle.code.rawValue ?? "", "done": String(progress.given),
          "total": String(progress.total), "skipped": String(progress.skipped),
          "open": String(progress.open),
        ]))
    let rows = state.review(filter)
    if rows.isEmpty { try page.say(words(SessionPhrase.reviewEmpty)) }
    var module: ModuleID?
    for item in rows {
      guard let place = state.plan.place(of: item) else { continue }
      if place.module != module { try page.say(heading(of: place.module)) }
      module = place.module
      try page.say(row(place), hanging: 4)
    }
    if given.insert(.filters).inserted { try page.say(filterHint) }
  }

  private func heading(of module: ModuleID) -> String {
    let progress = state.progress(in: module)
    return words(
      SessionPhrase.reviewModule,
      [
        "module": words.texts[.name(of: module)], "done": String(progress.given),
        "total": String(progress.total),
      ])
  }

  /// A row carries the number of its question, which stays the same in every list.
  private func row(_ place: ItemPlace) -> String {
    let answer = state.answer(to: place.item.id)
    let phrase: SessionPhrase = answer?.comment == nil ? .reviewRow : .reviewRowComment
    return words(
      phrase,
      [
        "number": String(state.number(of: place.item.id) ?? 0),
        "topic": words.id(of: place.item.id, in: state),
        "name": words.texts[.name(of: place.topic.id)],
        "answer": words.answer(answer?.value, to: place.item.id, in: state.plan),
      ])
  }

  private var filterHint: String {
    let filters = ReviewFilter.allCases.filter { state.plan.isOrganisation || $0.isForPersons }
    let names = filters.map { $0.name(in: words) }
    return words(PlainPhrase.reviewFilters, ["words": names.joined(separator: ", ")])
  }

  // MARK: - Going to a place

  /// Goes to a typed place; without one it lists the modules and asks.
  func go(_ typed: String) throws -> QuestionsExit? {
    var typed = typed
    if typed.isEmpty {
      try listModules()
      typed = try readEntry(words(InterviewPhrase.goPrompt))
      if typed.isEmpty {
        shown = nil
        return nil
      }
    }
    let text = Int(digits: typed).map(String.init) ?? typed
    guard case .step(let step) = state.place(matching: text) else {
      try tellNoPlace(text)
      return nil
    }
    filter = nil
    shown = nil
    return try perform(.goTo(step))
  }

  private func listModules() throws {
    for module in state.askedModules {
      let progress = state.progress(in: module)
      let first = state.askedItems.firstIndex { state.plan.place(of: $0)?.module == module }
      try page.say(
        words(
          PlainPhrase.moduleRow,
          [
            "id": module.rawValue, "name": words.texts[.name(of: module)],
            "done": String(progress.given), "total": String(progress.total),
            "number": String((first ?? 0) + 1),
          ]))
    }
  }

  private func tellNoPlace(_ text: String) throws {
    try page.say(words.noPlace(text, in: state))
  }
}

extension TakeWords {
  /// Why a typed place leads nowhere, with what may have been meant.
  func noPlace(_ text: String, in state: InterviewState) -> String {
    switch state.place(matching: text) {
    case .several(let items):
      self(
        InterviewPhrase.goAmbiguous,
        ["text": text, "matches": list(items.map(\.rawValue))])
    case .notAsked(let id): self(PlainPhrase.goNotAsked, ["text": id])
    case .unknown(let nearest) where !nearest.isEmpty:
      self(PlainPhrase.goNearMiss, ["text": text, "matches": nearest.joined(separator: ", ")])
    case .unknown, .step:
      self(
        InterviewPhrase.goUnknown, ["text": text, "total": String(state.askedItems.count)])
    }
  }
}

extension InterviewState {
  /// The item of a number among those asked, from 1; nil when there is none such.
  fileprivate func item(number: Int) -> ItemID? {
    let items = askedItems
    return items.indices.contains(number - 1) ? items[number - 1] : nil
  }
}

extension ReviewFilter {
  /// Whether persons can have such items.
  fileprivate var isForPersons: Bool { self != .collecting && self != .commented }

  /// The word for the filter.
  fileprivate func name(in words: TakeWords) -> String {
    switch self {
    case .all: words(PlainPhrase.filterAll)
    case .open: words(PlainPhrase.filterOpen)
    case .skipped: words(PlainPhrase.filterSkipped)
    case .notApplicable: words(CommandWord.na)
    case .collecting: words(CommandWord.collecting)
    case .commented: words(PlainPhrase.filterCommented)
    }
  }

  /// Finds a filter by its word in any language; nil for all else.
  fileprivate init?(typed: String) {
    let found = Self.allCases.first { filter in
      Language.allCases.contains { language in
        filter.name(in: TakeWords(language: LanguageCode(language.code), questionnaire: nil))
          == typed.lowercased()
      }
    }
    guard let found else { return nil }
    self = found
  }
}
