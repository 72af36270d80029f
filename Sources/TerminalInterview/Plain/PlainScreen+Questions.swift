import AssessmentModel
import Interview
import Wording

// The questions: one line typed, one thing done.
extension PlainScreen {
  func ask(_ interview: TakenInterview, from entry: QuestionsEntry) throws -> QuestionsExit {
    self.interview = interview
    shown = nil
    named = nil
    filter = nil
    try introduce(interview)
    if let exit = try enterQuestions(entry) { return exit }
    while true {
      try showStep()
      let line = try readLine(question.prompt)
      if let exit = try handle(PlainInput(line)) { return exit }
    }
  }

  /// Where the interview stands, and once in a conversation how to answer.
  private func introduce(_ interview: TakenInterview) throws {
    guard given.insert(.words).inserted else { return }
    let progress = interview.state.progress
    try page.skipLine()
    try page.say(
      words(
        InterviewPhrase.introduction,
        [
          "title": words.texts[.title], "affiliate": interview.affiliate.name(in: language),
          "cycle": interview.cycle.code.rawValue, "done": String(progress.given),
          "total": String(progress.total),
        ]))
    let names = CommandWord.all(for: interview.audience.kind).map { words($0) }
    try page.say(
      words(InterviewPhrase.howToAnswer, ["words": names.joined(separator: ", ")]) + " "
        + words(InterviewPhrase.howToHelp))
    try tellMissingTexts()
  }

  private func enterQuestions(_ entry: QuestionsEntry) throws -> QuestionsExit? {
    switch entry {
    case .here: nil
    case .firstOpen: try state.firstOpenStep.flatMap { try perform(.goTo($0)) }
    case .review(let filter): try review(filter)
    case .modules: try go("")
    }
  }

  /// The state of the interview that is going on.
  ///
  /// - Precondition: The questions have been entered.
  var state: InterviewState {
    guard let interview else { preconditionFailure("no interview is going on") }
    return interview.state
  }

  var question: PlainQuestion {
    var question = PlainQuestion(state: state, words: words)
    question.reportingChannel = interview?.affiliate.reportingChannel
    if let item = state.item { question.remarks = setting.remarks(item.id) }
    question.given = given
    if let item = state.item {
      question.namesModule = state.plan.place(of: item.id)?.module != named
    }
    return question
  }

  /// Writes the step in full, unless it was written last.
  private func showStep() throws {
    guard shown != state.step else { return }
    interview?.session.refresh()
    try tellRoutingDone()
    try page.skipLine()
    let content = question.content
    for paragraph in content.paragraphs { try page.say(paragraph) }
    try tellAnsweredBy()
    given.formUnion(content.hints)
    shown = state.step
    if let item = state.item { named = state.plan.place(of: item.id)?.module }
  }

  /// How many questions there are, once the routing questions have been answered.
  private func tellRoutingDone() throws {
    guard given.contains(.routing), state.item != nil, state.openRouting.isEmpty,
      given.insert(.routingDone).inserted
    else { return }
    try page.say(
      words(
        StartPhrase.routingDone,
        [
          "questions": String(state.askedItems.count),
          "modules": String(state.askedModules.count),
        ]))
  }

  /// Who answered, where that was a colleague.
  private func tellAnsweredBy() throws {
    guard let item = state.item, let answer = state.answer(to: item.id), answer.value != nil,
      let name = answer.contributor, name != interview?.contributor
    else { return }
    try page.say(
      words(
        CompanyPhrase.answeredBy,
        ["name": name, "time": setting.timeText(answer.changedAt, language)]))
  }

  // MARK: - What was typed

  private func handle(_ input: PlainInput) throws -> QuestionsExit? {
    switch input {
    case .empty: return try keepAnswer()
    case .number(let number): return try choose(number)
    case .word(let word, let rest):
      if [.status, .review, .submit].contains(word) { takeOver() }
      return try handle(word, rest)
    case .unknown(let text):
      if case .routing = state.step, let isYes = Self.yesOrNo(text) {
        return try perform(.choose(level: isYes ? 1 : 2))
      }
      try refuse(text)
      return nil
    }
  }

  /// Takes over what colleagues stored; a question whose answer they changed is written again.
  private func takeOver() {
    let item = state.item?.id
    let before = item.flatMap { state.answer(to: $0) }
    interview?.session.refresh()
    if item.flatMap({ state.answer(to: $0) }) != before { shown = nil }
  }

  /// Reads what people type for yes and no: the words of both languages, their first letters, and
  /// the other common spelling of the Korean words.
  private static func yesOrNo(_ text: String) -> Bool? {
    if CommonPhrase.yes.isTyped(text) || ["y", "네"].contains(text.lowercased()) { return true }
    if CommonPhrase.no.isTyped(text) || ["n", "아니오"].contains(text.lowercased()) { return false }
    return nil
  }

  /// Enter alone keeps an answer and goes on; it never records one.
  private func keepAnswer() throws -> QuestionsExit? {
    let kept: String
    switch state.step {
    case .end:
      shown = nil
      return nil
    case .routing(let module):
      guard let isAsked = state.routing[module] else { return try tellEmptyLine() }
      kept = words(isAsked ? CommonPhrase.yes : CommonPhrase.no)
    case .item(let item):
      guard let value = state.answer(to: item)?.value else { return try tellEmptyLine() }
      kept = words.answer(value, to: item, in: state.plan)
    }
    try page.say(words(InterviewPhrase.kept, ["answer": kept]))
    if let filter, state.returnsToReview {
      _ = try perform(.leaveReview)
      return try goOnReviewing(filter)
    }
    return try perform(.next)
  }

  private func tellEmptyLine() throws -> QuestionsExit? {
    try page.say(
      words(InterviewPhrase.emptyLine, ["first": "1", "last": String(state.answerCount)]))
    return nil
  }

  private func choose(_ number: Int) throws -> QuestionsExit? {
    guard state.step == .end else {
      return number == 0 ? try chooseWord() : try perform(.choose(level: number))
    }
    let choices = question.endChoices
    if number == 0 { return try perform(.pause) }
    guard choices.indices.contains(number - 1) else {
      try page.say(
        words(CommonPhrase.choiceRefused, ["first": "0", "last": String(choices.count)]))
      return nil
    }
    switch choices[number - 1] {
    case .submit: return try perform(.submit)
    case .review: return try review(.all)
    case .nextOpen: return try perform(.nextOpen)
    }
  }

  /// The words that work now, by number, for keyboards that write none.
  private func chooseWord() throws -> QuestionsExit? {
    let working = CommandWord.working(in: state)
    let number = try pick(
      title: TakeText(InterviewPhrase.helpWords), working.map { TakeText($0) },
      zero: TakeText(CommonPhrase.back))
    return number == 0 ? nil : try handle(working[number - 1], "")
  }

  /// Says that a text is no word, with what may have been meant.
  private func refuse(_ text: String) throws {
    let known = CommandWord.working(in: state)
    let names = Language.allCases.flatMap { language in known.map { $0.template(in: language) } }
    if let near = NearMiss.nearest(to: text.firstWord.word, among: names).first {
      return try page.say(words(InterviewPhrase.didYouMean, ["text": text, "word": near]))
    }
    let range = ["text": text, "first": "1", "last": String(state.answerCount)]
    guard state.step == .end else { return try page.say(words(InterviewPhrase.unknownWord, range)) }
    try page.say(
      words(
        PlainPhrase.unknownHere,
        ["text": text, "first": "0", "last": String(question.endChoices.count)]))
  }
}
