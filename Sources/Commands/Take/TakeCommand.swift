import ArgumentParser
import AssessmentModel
import AssessmentStore
import FoundationEssentials
import TerminalIO
import TerminalInterview
import Wording

/// `ccms take`
struct TakeCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "take",
    abstract: "Start or go on with a self-check; every answer is kept as soon as it is given.",
    discussion: """
      ccms take                        for people at a terminal
      ccms take --plain < answers.txt  each line carries its id, such as SAF-03 = 4

      Where nothing is open a pipe begins with organisation = NAME, affiliate = NAME, cycle = YEAR \
      (and questionnaire = ID where several are there). \
      Then audience = employee, or audience = affiliate and contributor = NAME; on a shared \
      database code = new, or code = TEN DIGITS; department = NUMBER.

      Then, in any order:
        route QLT = 1 (2 is no)    SAF-03 = 4          SAF-04 na REASON: note
        SAF-04 unseen              SAF-04 decline      SAF-05 collecting
        SAF-05 parent NAME         SAF-05 comment: TEXT
        SAF-05 evidence KIND: REFERENCE

      Last closing: TEXT, or prepared_by, approved_by, position and approved_on; then submit. \
      A line that begins with # is a remark.

      ccms take --try FOLDER lets an author try a questionnaire out: nothing is stored, and its \
      ids and findings stand beside each question at a terminal.

      Type help at any question. Stop with pause, Ctrl-D or Ctrl-C and go on with the same \
      command. The status is 8 when the input ended with questions still open.
      """)

  @Argument(help: "A file from the organisers.")
  var file: String?

  @Option(
    name: .customLong("try"),
    help: ArgumentHelp(
      "Try out a questionnaire's folder; nothing is stored.", valueName: "folder"))
  var draft: String?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if file != nil, draft != nil {
      throw ValidationError("--try takes a folder and no file; leave one of them out.")
    }
  }

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    guard environment.terminals.input || global.plain, !global.noInput else {
      throw CommandFailure(.usage, .needsTerminal)
    }
    if let file { throw KitFile.refusal(of: environment.absolutePath(file), shownAs: file) }
    let access = try DatabaseAccess(global, in: environment)
    if let draft { return try tryOut(draft, access, in: environment) }
    let database = try access.settingUp()
    defer { try? database.close() }
    if global.verbose {
      let mode = environment.terminals.input ? "line by line" : "piped: the input is no terminal"
      try environment.errors.writeLine(
        "database \(access.location.path) (\(access.location.source)); \(mode)")
    }
    return try converse(
      TakeWiring(
        database: database, access: access, environment: environment,
        showsBars: !isForListening(in: environment)
      ).services(),
      in: environment)
  }

  /// Has an author answer the questions of a folder; an error in a translation is no hindrance.
  private func tryOut(
    _ folder: String, _ access: DatabaseAccess, in environment: CommandEnvironment
  ) throws -> ExitStatus {
    let draft = try QuestionnaireDraft(
      QuestionnaireFolder.read(path: environment.absolutePath(folder), shownAs: folder))
    var services = try TakeWiring.trial(
      of: draft.version, form: .full, access: access, environment: environment,
      showsBars: !isForListening(in: environment))
    services.setting.remarks = draft.remarks(on:)
    if !global.quiet {
      try environment.errors.writeLine(
        "Trying \(draft.version.questionnaire.id)@\(draft.version.questionnaire.version): "
          + "all its questions, and nothing is stored.")
    }
    return try converse(services, in: environment)
  }

  /// Whether a screen reader may speak what is written, so that nothing is drawn with characters.
  private func isForListening(in environment: CommandEnvironment) -> Bool {
    global.plain || environment.variables["TERM"] == "dumb"
  }

  /// Whether somebody named the language, so that an assessment does not bring its own.
  private func isLanguageChosen(in environment: CommandEnvironment) -> Bool {
    global.language != nil || !environment.variables["CCMS_LANGUAGE", default: ""].isEmpty
  }

  private func converse(
    _ services: TakeServices, in environment: CommandEnvironment
  ) throws -> ExitStatus {
    let console = try environment.startConsole()
    let streams = TakeStreams(
      input: console.next, talk: environment.talk, notes: environment.errors,
      columns: { environment.columns })
    let language = try environment.language(global)
    let outcome: TakeOutcome
    do {
      outcome = try PlainInterview.run(
        services, streams: streams,
        settings: PlainSettings(
          language: language.languageCode, isLanguageChosen: isLanguageChosen(in: environment),
          isPiped: !environment.terminals.input))
    } catch {
      console.restore()
      throw error
    }
    console.restore()
    if case .stopped(let signal) = outcome { console.raiseAgain(signal) }
    return ExitStatus(for: outcome)
  }
}

extension ExitStatus {
  /// The status of a conversation's end.
  fileprivate init(for outcome: TakeOutcome) {
    switch outcome {
    case .done, .paused, .inputEnded(questionsOpen: false): self = .done
    case .inputEnded(questionsOpen: true): self = .pending
    case .badLine: self = .badData
    case .stopped(let signal): self.init(code: 128 + signal.number)
    }
  }
}

/// Files from the organisers.
enum KitFile {
  /// Why a file cannot be taken in.
  static func refusal(of path: String, shownAs name: String) -> CommandFailure {
    guard FileManager.default.fileExists(atPath: path) else {
      return CommandFailure(.noInput, .noSuchFile, ["file": name])
    }
    return CommandFailure(.badData, .noKit, ["file": name])
  }
}
