import AssessmentModel
import FoundationEssentials
import Interview
import Wording

// From the start or the resumption of an assessment to the point where it is left.
extension TakeFlow {
  /// Takes up a person's assessment.
  func resume(_ assessment: Assessment, at place: TakePlace) throws {
    let audiences = place.published.questionnaire.audiences
    let affiliates = try services.cycles.affiliates(place.cycle.code)
    let facts = TakenInterview.Facts(
      cycle: place.cycle,
      affiliate: affiliates.first { $0.code == assessment.affiliate }
        ?? Affiliate(code: assessment.affiliate, name: assessment.affiliate.rawValue),
      audience: audiences.first { $0.code == assessment.audience }
        ?? Audience(code: assessment.audience, kind: .person),
      contributor: nil, visit: .again)
    try goOn(facts, assessment, at: place)
  }

  /// Asks the questions of an assessment that was begun just now.
  func begin(
    _ facts: TakenInterview.Facts, _ assessment: Assessment, at place: TakePlace
  ) throws {
    try load(facts, assessment, at: place)
    try ask(from: .here, at: place)
  }

  /// Goes on with an assessment: at the resume page, or after its submission.
  func goOn(
    _ facts: TakenInterview.Facts, _ assessment: Assessment, at place: TakePlace
  ) throws {
    let pinned = try self.place(of: assessment, at: place)
    if facts.audience.kind == .person { screen.use(assessment.language) }
    try load(facts, assessment, at: pinned)
    guard assessment.isOpen else { return try finish(at: pinned) }
    try ask(from: try resumePage(), at: pinned)
  }

  /// An assessment keeps the version that it was begun with, whatever its cycle uses now.
  private func place(of assessment: Assessment, at place: TakePlace) throws -> TakePlace {
    guard assessment.questionnaire != place.published.reference else { return place }
    let published = try services.cycles.questionnaire(assessment.questionnaire)
    use(published)
    return TakePlace(cycle: place.cycle, published: published)
  }

  /// Loads the answers, ready to be asked.
  private func load(
    _ facts: TakenInterview.Facts, _ assessment: Assessment, at place: TakePlace
  ) throws {
    let loaded = try services.work.load(assessment, facts.contributor)
    let plan = InterviewPlan(
      questionnaire: place.published.questionnaire, audience: facts.audience,
      form: assessment.form, assessment: assessment.id)
    let state = InterviewState(
      plan: plan, routing: assessment.routing, answers: loaded.answers, step: loaded.position)
    let session = InterviewSession(
      state, recorder: services.work.recorder(assessment, facts.contributor))
    interview = TakenInterview(facts, assessment: assessment, session: session)
    interview?.companies = try services.cycles.affiliates(facts.cycle.code)
  }

  /// Asks questions until the assessment is submitted; pausing leaves through `TakeStop`.
  func ask(from entry: QuestionsEntry, at place: TakePlace) throws {
    guard let interview else { return }
    var entry = entry
    while true {
      let exit = try screen.ask(interview, from: entry)
      recordLanguage()
      switch exit {
      case .paused: throw TakeStop.paused
      case .submitting:
        if try submit(at: place) {
          return interview.isOrganisation ? () : try finish(at: place, isJustSubmitted: true)
        }
        try screen.show([TakeText(SubmissionPhrase.notSubmitted)])
      }
      entry = .here
    }
  }

  /// Keeps a person's language for the next time; not worth a question when it fails. Colleagues in
  /// one assessment may each read another one.
  func recordLanguage() {
    guard let interview, interview.assessment.isOpen, !interview.isOrganisation,
      interview.assessment.language != screen.language
    else { return }
    if let stored = try? services.work.recordLanguage(interview.assessment, screen.language) {
      interview.assessment = stored
    }
  }

  /// Begins the next revision of the submitted assessment and asks what to correct.
  func correct(at place: TakePlace) throws {
    guard let interview else { return }
    let assessment = try attempt {
      try services.submission.beginCorrection(interview.assessment)
    }
    try load(interview.facts, assessment, at: place)
    try screen.show([TakeText(SubmissionPhrase.correcting)])
    try ask(from: .review(.all), at: place)
  }
}

// MARK: - The resume page

extension TakeFlow {
  /// Where to go on; offers only what there is.
  private func resumePage() throws -> QuestionsEntry {
    guard let interview else { return .here }
    let timeText = services.setting.timeText
    let choice = try screen.choose(
      TakeMenu(
        key: .resume, title: TakeText { Self.resumeTitle(interview, timeText, in: $0) },
        options: Self.resumeOptions(interview.state), zero: .close, pipedCode: "continue"))
    switch choice {
    case "continue": return .here
    case "open": return .firstOpen
    case "skipped": return .review(.skipped)
    case "modules": return .modules
    case "review": return .review(.all)
    default: throw TakeStop.paused
    }
  }

  private static func resumeOptions(_ state: InterviewState) -> [TakeOption] {
    var options = [TakeOption("continue", TakeText { hereLabel(state, in: $0) })]
    if let open = state.firstOpenStep, open != state.step {
      options.append(
        TakeOption(
          "open",
          TakeText { $0(SessionPhrase.resumeHere, ["topic": name(of: open, in: state, $0)]) }))
    }
    if state.progress.skipped > 0 {
      let count = String(state.progress.skipped)
      options.append(
        TakeOption("skipped", TakeText(SessionPhrase.resumeSkipped, ["count": count])))
    }
    options.append(TakeOption("modules", TakeText(PlainPhrase.resumeModules)))
    options.append(TakeOption("review", TakeText(SessionPhrase.resumeReview)))
    return options
  }

  /// Where the assessment stands; an open correction is told apart from a first draft.
  private static func resumeTitle(
    _ interview: TakenInterview, _ timeText: (Date, LanguageCode) -> String, in words: TakeWords
  ) -> String {
    let welcome = welcome(interview, timeText, in: words)
    guard interview.assessment.sealedRevision != nil else { return welcome }
    return welcome + " " + words(SubmissionPhrase.correcting)
  }

  private static func welcome(
    _ interview: TakenInterview, _ timeText: (Date, LanguageCode) -> String, in words: TakeWords
  ) -> String {
    let state = interview.state
    var slots = [
      "affiliate": interview.affiliate.name(in: words.language),
      "cycle": interview.cycle.code.rawValue, "done": String(state.progress.given),
      "total": String(state.progress.total),
    ]
    let standing: String
    if let last = state.answers.values.max(by: { $0.changedAt < $1.changedAt }) {
      slots["time"] = timeText(last.changedAt, words.language)
      slots["name"] = last.contributor
      standing = words(last.contributor == nil ? SessionPhrase.lastSaved : .lastSavedBy, slots)
    } else {
      standing = words(PlainPhrase.whereYouAre, slots)
    }
    guard interview.visit == .again else { return standing }
    let greeting =
      interview.contributor.map { words(SessionPhrase.welcomeBackNamed, ["name": $0]) }
      ?? words(SessionPhrase.welcomeBack)
    return greeting + " " + standing
  }

  private static func hereLabel(_ state: InterviewState, in words: TakeWords) -> String {
    if state.step == .end { return words(PlainPhrase.resumeEnd) }
    let slots = ["topic": name(of: state.step, in: state, words)]
    return state.step == state.firstOpenStep
      ? words(SessionPhrase.resumeHere, slots) : words(PlainPhrase.resumeStopped, slots)
  }

  /// How a step is named in a sentence.
  static func name(
    of step: InterviewStep, in state: InterviewState, _ words: TakeWords
  ) -> String {
    switch step {
    case .routing(let module):
      words(PlainPhrase.routingPlace, ["module": words.texts[.name(of: module)]])
    case .item(let item): words.id(of: item, in: state)
    case .end: words(PlainPhrase.endPlace)
    }
  }
}
