import AssessmentModel
import Interview
import TerminalIO
import Wording

/// The conversation line by line with a person at a terminal or a screen reader.
final class PlainScreen: TakeScreen {
  private(set) var language: LanguageCode
  /// The interview whose questions are asked; nil before.
  var interview: TakenInterview?
  /// The step that was written in full last; nil when the next one is to be written again.
  var shown: InterviewStep?
  /// The module that was named last.
  var named: ModuleID?
  /// What the review lists while one of its questions is open; nil outside the review.
  var filter: ReviewFilter?
  var given: Set<PlainHint> = []
  /// Where the interview stood before the review.
  var origin: InterviewStep?
  let page: PlainPage
  let setting: TakeSetting

  private let streams: TakeStreams
  private let isLanguageChosen: Bool
  private var questionnaire: PublishedQuestionnaire?

  init(_ streams: TakeStreams, settings: PlainSettings, setting: TakeSetting) {
    self.streams = streams
    self.setting = setting
    language = settings.language
    isLanguageChosen = settings.isLanguageChosen
    page = PlainPage(output: streams.talk, window: streams.columns)
  }

  var columns: Int { page.columns }

  /// The words of the language spoken now.
  var words: TakeWords { TakeWords(language: language, questionnaire: questionnaire) }

  func use(_ questionnaire: PublishedQuestionnaire) {
    self.questionnaire = questionnaire
  }

  func use(_ language: LanguageCode) {
    if !isLanguageChosen { self.language = language }
  }

  func show(_ paragraphs: [TakeText]) throws {
    for paragraph in paragraphs { try page.say(paragraph.text(in: words)) }
  }

  /// Shows paragraphs with an empty line before each.
  private func showApart(_ paragraphs: [TakeText]) throws {
    for paragraph in paragraphs {
      try page.skipLine()
      try show([paragraph])
    }
  }

  func show(_ paragraphs: [TakeText], until prompt: TakeText) throws {
    try showApart(paragraphs)
    while true {
      let line = try readLine(prompt.text(in: words))
      switch PlainInput(line) {
      case .word(.pause, _): throw TakeStop.paused
      case .word(.language, let rest):
        try changeLanguage(rest)
        try showApart(paragraphs)
      default: return
      }
    }
  }

  func showLines(of text: String) throws {
    try page.skipLine()
    try page.sayLines(of: text)
  }

  func refuse(_ key: TakeKey, _ reason: TakeText) throws {
    try show([reason])
  }

  func close() throws {}

  func triesAgain(after error: any Error) throws -> Bool {
    try tellNotSaved(error)
    return try pick([SessionPhrase.tryAgain], zero: SessionPhrase.pauseHere) == 1
  }

  // MARK: - Choosing

  func choose(_ menu: TakeMenu) throws -> String {
    if menu.takesSingle, menu.options.count == 1 { return menu.options[0].code }
    let number = try pick(title: menu.title, menu.options.map(\.label), zero: menu.zero?.label)
    return number == 0 ? menu.zero?.code ?? "" : menu.options[number - 1].code
  }

  /// Has one of some phrases chosen and returns its number, 0 for the last.
  func pick(_ phrases: [some Phrase], zero: some Phrase) throws -> Int {
    try pick(title: nil, phrases.map { TakeText($0) }, zero: TakeText(zero))
  }

  /// Has one of several labels chosen and returns its number, from 1, or 0.
  func pick(title: TakeText?, _ labels: [TakeText], zero: TakeText?) throws -> Int {
    let range = ["first": zero == nil ? "1" : "0", "last": String(labels.count)]
    try page.skipLine()
    try write(title, labels, zero)
    while true {
      let line = try readLine(words(CommonPhrase.choicePrompt, range))
      switch PlainInput(line) {
      case .number(0) where zero != nil: return 0
      case .number(let number) where labels.indices.contains(number - 1): return number
      case .word(.pause, _): throw TakeStop.paused
      case .word(.help, _): try write(title, labels, zero)
      case .word(.language, let rest):
        try changeLanguage(rest)
        try write(title, labels, zero)
      default: try page.say(words(CommonPhrase.choiceRefused, range))
      }
    }
  }

  private func write(_ title: TakeText?, _ labels: [TakeText], _ zero: TakeText?) throws {
    if let title { try page.say(title.text(in: words)) }
    for (index, label) in labels.enumerated() {
      try page.say(PlainParagraph(number: index + 1, SafeText(oneLine: label.text(in: words)).text))
    }
    if let zero { try page.say(PlainParagraph(number: 0, zero.text(in: words))) }
  }

  // MARK: - Reading

  /// The next line behind a prompt; unusable lines are told and asked for again.
  func readLine(_ prompt: String) throws -> String {
    while true {
      try page.prompt(prompt)
      if let line = try usable(streams.input()) { return line }
    }
  }

  /// What is typed behind a prompt, without blanks at its ends; the word for pausing pauses.
  func readEntry(_ prompt: String) throws -> String {
    let text = try readLine(prompt).trimmed
    guard !CommandWord.pause.isTyped(text) else { throw TakeStop.paused }
    return text
  }

  /// A line that can be used; nil after saying why it cannot.
  ///
  /// - Throws: `TakeStop` when there is no line and never will be one.
  private func usable(_ reading: LineReading) throws -> String? {
    switch reading {
    case .line(let line): return try checked(line)
    case .invalidUTF8: try page.say(words(InterviewPhrase.lineNotUTF8))
    case .tooLong:
      try page.say(
        words(InterviewPhrase.lineTooLong, ["limit": String(LineReader.usualLineLimit)]))
    case .resumed: streams.resumed()
    case .end:
      try page.skipLine()
      throw TakeStop.inputEnded
    case .interrupted(let signal):
      if signal.allowsPauseLine { try page.skipLine() }
      throw TakeStop.stopped(signal)
    }
    return nil
  }

  private func checked(_ line: String) throws -> String? {
    let text = line.canonicallyComposed.replacing("\t", with: " ")
    guard !text.hasControlCharacter else {
      try page.say(words(PlainPhrase.controlCharacter))
      return nil
    }
    guard line.utf8.count < Self.terminalLineLimit else {
      try page.say(
        words(PlainPhrase.lineMaybeCut, ["limit": String(Self.terminalLineLimit + 1)]))
      return nil
    }
    return text
  }

  /// Linux cuts typed lines here without a word: 4096 bytes with the line end.
  private static let terminalLineLimit = 4095

  /// Sets the language; what is on screen is written again in it.
  func speak(_ language: LanguageCode) {
    self.language = language
    shown = nil
    named = nil
  }

  /// The languages that the program or the questionnaire speaks, the program's first.
  var languages: [LanguageCode] {
    let own = Language.allCases.map { LanguageCode($0.code) }
    return own + (questionnaire?.languages ?? []).filter { !own.contains($0) }
  }

  /// Says that the questions are not in the language spoken, where that is so.
  func tellMissingTexts() throws {
    guard let questionnaire, questionnaire.texts[language] == nil else { return }
    let shown = questionnaire.questionnaire.baseLanguage
    try page.say(
      words(
        InterviewPhrase.languageMissing,
        ["language": Self.name(of: language), "shown": Self.name(of: shown)]))
  }

  static func name(of language: LanguageCode) -> String {
    Language(code: language.rawValue)?.name ?? language.rawValue
  }
}

extension PlainPage {
  /// Writes a paragraph.
  func say(_ paragraph: PlainParagraph) throws {
    try say(paragraph.text, indent: paragraph.indent, hanging: paragraph.hanging)
  }
}

extension String {
  /// Whether a control character other than a newline is in the text.
  var hasControlCharacter: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" }
  }
}
