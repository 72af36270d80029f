import AssessmentModel
import Interview
import Wording

// Which cycle the answers go to, and what to do where none is open.
extension TakeFlow {
  func chooseCycle() throws -> AssessmentCycle {
    while true {
      let cycles = try services.cycles.open()
      if cycles.isEmpty {
        try begin()
        continue
      }
      let options = cycles.map { cycle in
        TakeOption(
          cycle.code.rawValue,
          TakeText(
            PlainPhrase.cycleRow,
            ["cycle": cycle.code.rawValue, "organisation": cycle.organisation]))
      }
      let code = try screen.choose(
        TakeMenu(
          key: .cycle, title: TakeText(StartPhrase.severalOpen), options: options, zero: .close,
          takesSingle: true))
      guard let cycle = cycles.first(where: { $0.code.rawValue == code }) else {
        throw TakeStop.closed
      }
      return cycle
    }
  }

  private func begin() throws {
    let choice = try screen.choose(
      TakeMenu(
        key: .start, title: TakeText(StartPhrase.noOpenCycle),
        options: [
          TakeOption("file", TakeText(StartPhrase.startWithFile)),
          TakeOption("setup", TakeText(StartPhrase.startSetUp)),
          TakeOption("try", TakeText(StartPhrase.startTryOut)),
        ],
        zero: .close))
    switch choice {
    case "file": try openFile()
    case "setup": try setUp()
    case "try":
      guard let questionnaire = try chooseQuestionnaire() else { return }
      useTrial(try services.beginning.tryOut(questionnaire))
      try screen.show([TakeText(StartPhrase.trialNotice)])
    default: throw TakeStop.closed
    }
  }

  private func openFile() throws {
    let field = TakeField(
      key: .file, prompt: TakeText(StartPhrase.filePrompt), isNeeded: false, limit: 4096)
    guard let path = try screen.enter(field) else { return }
    do {
      try services.beginning.openFile(path)
    } catch {
      let failureText = services.setting.failureText
      try screen.refuse(.file, TakeText { failureText(error, $0.language) })
    }
  }

  private func setUp() throws {
    while true {
      guard let setup = try enterSetup() else { return }
      switch try screen.choose(Self.confirmation(of: setup)) {
      case "start": return try add(setup)
      case "change": continue
      default: return
      }
    }
  }

  /// Has a questionnaire chosen where there are several; nil when none is wanted.
  private func chooseQuestionnaire() throws -> PublishedQuestionnaire? {
    let known = try services.beginning.questionnaires()
    let options = known.map { version in
      let id = version.questionnaire.id.rawValue
      return TakeOption(
        id,
        TakeText { words in
          "\(version.texts(in: words.language)[.title]) (\(id)@\(version.questionnaire.version))"
        })
    }
    let code = try screen.choose(
      TakeMenu(
        key: .questionnaire, title: TakeText(StartPhrase.questionnaireQuestion), options: options,
        zero: TakeOption("back", TakeText(CommonPhrase.back)), takesSingle: true))
    return known.first { $0.questionnaire.id.rawValue == code }
  }

  private func enterSetup() throws -> TakeSetup? {
    guard
      let questionnaire = try chooseQuestionnaire(),
      let organisation = try screen.enter(
        TakeField(key: .organisation, prompt: TakeText(StartPhrase.organisationPrompt))),
      let affiliate = try screen.enter(
        TakeField(key: .affiliate, prompt: TakeText(StartPhrase.companyPrompt))),
      let year = try screen.enter(
        TakeField(key: .cycle, prompt: TakeText(StartPhrase.yearPrompt)) { text in
          Self.isYear(text) ? nil : TakeText(StartPhrase.yearRefused, ["text": text])
        })
    else { return nil }
    return TakeSetup(
      questionnaire: questionnaire.reference, organisation: organisation, affiliate: affiliate,
      cycle: CycleCode(year))
  }

  /// Nothing is stored before somebody has read all three once more.
  private static func confirmation(of setup: TakeSetup) -> TakeMenu {
    TakeMenu(
      key: .confirm,
      title: TakeText(
        StartPhrase.confirmPlace,
        [
          "affiliate": "\(setup.organisation), \(setup.affiliate)",
          "cycle": setup.cycle.rawValue,
        ]),
      options: [
        TakeOption("start", TakeText(CommonPhrase.yes)),
        TakeOption("change", TakeText(CommonPhrase.no)),
      ],
      zero: .close, pipedCode: "start")
  }

  private func add(_ setup: TakeSetup) throws {
    try attempt { try services.beginning.setUp(setup) }
    try screen.show([
      TakeText(
        StartPhrase.setUpDone,
        [
          "organisation": setup.organisation, "affiliate": setup.affiliate,
          "cycle": setup.cycle.rawValue,
        ])
    ])
  }

  private static func isYear(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(text) else {
      return false
    }
    return (1900...2199).contains(year)
  }
}
