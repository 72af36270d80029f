import AssessmentModel
import Interview
import TerminalIO
import Wording

/// The conversation with a file or a pipe: every line carries the id of what it is about, because
/// with positional answers one line too many would shift all that follow.
///
/// What is asked before the questions stands in the first lines, in any order. The first line that
/// cannot be used stops the reading; what was recorded before it stays.
final class PipedScreen: TakeScreen {
  /// What a line said about something that is asked before or after the questions.
  struct Value {
    let text: String
    /// The number of the line, from 1.
    let line: Int
  }

  private(set) var language: LanguageCode
  /// What the lines said so far, by key.
  var values: [TakeKey: Value] = [:]
  /// The keys whose values have been used.
  var used: Set<TakeKey> = []
  /// A line that was read but not used yet.
  var pending: PipedLine?
  /// Whether the lines before the first question have been read.
  var hasReadHead = false
  /// The number of the line read last, from 1; 0 before.
  private(set) var lineNumber = 0
  /// Whether a line of this conversation submitted the answers.
  var hasSubmitted = false
  /// What was recorded, by id, in order.
  var recorded: [String] = []

  private let streams: TakeStreams
  private let page: PlainPage
  private let notes: PlainPage
  private let isLanguageChosen: Bool
  private var questionnaire: PublishedQuestionnaire?

  init(_ streams: TakeStreams, settings: PlainSettings) {
    self.streams = streams
    language = settings.language
    isLanguageChosen = settings.isLanguageChosen
    page = PlainPage(output: streams.talk, window: streams.columns)
    notes = PlainPage(output: streams.notes, window: streams.columns)
  }

  var columns: Int { page.columns }
  var words: TakeWords { TakeWords(language: language, questionnaire: questionnaire) }

  func use(_ questionnaire: PublishedQuestionnaire) {
    self.questionnaire = questionnaire
  }

  func use(_ language: LanguageCode) {
    if !isLanguageChosen, values[.language] == nil { self.language = language }
  }

  func show(_ paragraphs: [TakeText]) throws {
    for paragraph in paragraphs { try page.say(paragraph.text(in: words)) }
  }

  func show(_ paragraphs: [TakeText], until prompt: TakeText) throws {
    try show(paragraphs)
  }

  func showLines(of text: String) throws {
    try page.sayLines(of: text)
  }

  func refuse(_ key: TakeKey, _ reason: TakeText) throws {
    throw try stopped(
      PlainPhrase.pipedProblem, ["problem": reason.text(in: words)], by: values[key])
  }

  func triesAgain(after error: any Error) throws -> Bool {
    try tellRecorded()
    throw error
  }

  func close() throws {
    while let line = try nextLine() {
      guard line != .nothing else { continue }
      throw try stopped(
        hasSubmitted ? PlainPhrase.pipedAfterSubmit : .pipedSubmittedBefore,
        hasSubmitted ? [:] : ["line_to_add": "afterwards = correct"])
    }
  }

  /// Speaks the language that a line asked for.
  func speak(_ value: Value) throws {
    guard let language = Language(code: value.text) else {
      let known = Language.allCases.map(\.code).joined(separator: ", ")
      throw try stopped(
        PipedPhrase.badValue,
        ["value": value.text, "name": TakeKey.language.rawValue, "expected": known], by: value)
    }
    self.language = LanguageCode(language.code)
  }
}

// MARK: - Lines

extension PipedScreen {
  /// The next line; nil when there is none any more.
  func nextLine() throws -> PipedLine? {
    if let line = pending {
      pending = nil
      return line
    }
    let reading = try streams.input()
    switch reading {
    case .line, .invalidUTF8, .tooLong: lineNumber += 1
    case .end, .interrupted, .resumed: break
    }
    switch reading {
    case .line(let line):
      let text = line.canonicallyComposed.replacing("\t", with: " ")
      guard !text.hasControlCharacter else {
        throw try stopped(
          PlainPhrase.pipedProblem, ["problem": words(PlainPhrase.controlCharacter)])
      }
      return PipedLine(text)
    case .invalidUTF8: throw try stopped(PipedPhrase.notUTF8)
    case .tooLong:
      throw try stopped(PipedPhrase.tooLong, ["limit": String(LineReader.usualLineLimit)])
    case .end: return nil
    case .resumed: return .nothing
    case .interrupted(let signal): throw TakeStop.stopped(signal)
    }
  }

  /// Says why a line cannot be used and what was recorded; the stop to throw.
  ///
  /// - Parameter value: What is wrong, where it came from an earlier line than the last.
  func stopped(
    _ phrase: some Phrase, _ slots: [String: String] = [:], by value: Value? = nil
  ) throws -> TakeStop {
    let line = value?.line ?? lineNumber
    try notes.say(words(phrase, slots.merging(["line": String(line)]) { own, _ in own }))
    try tellRecorded()
    return .badLine(line)
  }

  /// Says what is recorded.
  func tellRecorded() throws {
    guard !recorded.isEmpty else { return try notes.say(words(PipedPhrase.recordedNothing)) }
    try notes.say(
      words(
        PipedPhrase.recordedBefore,
        ["count": String(recorded.count), "id": recorded.last ?? ""]))
  }
}
