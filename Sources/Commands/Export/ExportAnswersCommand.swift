import ArgumentParser
import AssessmentModel
import AssessmentStore
import Reporting
import TerminalIO

/// `ccms export answers`
struct ExportAnswersCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "answers",
    abstract: "One row per item of each affiliate's assessment, blanks included.")

  @Flag(help: "Your own answers; on a shared database your code is asked for.")
  var mine = false

  @OptionGroup var options: ExportOptions
  @OptionGroup var global: GlobalOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let library = AssessmentLibrary(try DatabaseAccess(global, in: environment).reading())
    let assessments =
      mine ? try ownAssessments(in: library, environment) : try options.assessments(in: library)
    try options.rows.write(
      AnswersExport.columns, of: assessments, global: global, in: environment
    ) { AnswersExport.rows(of: try library.counting($0)) }
    return .done
  }

  private func ownAssessments(
    in library: AssessmentLibrary, _ environment: CommandEnvironment
  ) throws -> [Assessment] {
    let database = library.database
    try options.selection.check(in: database)
    let cycles = try database.cycles().map(\.code)
      .filter { options.selection.cycle == nil || $0 == options.selection.cycleCode }
    let found: [Assessment]
    if try database.databaseFacts().purpose == .personal {
      found = try cycles.flatMap { try database.ownAssessments(of: $0) }
    } else {
      let code = try enteredCode(environment)
      found = try cycles.compactMap { try database.findAssessment(code: code, in: $0) }
      guard !found.isEmpty else {
        throw CommandFailure(.noInput, "code: nobody has this code here; look at the note you made")
      }
    }
    return found.filter { options.selection.matches($0) }
  }

  /// The code as the person types it; it is never an option, which other programs could see.
  private func enteredCode(_ environment: CommandEnvironment) throws -> OwnCode {
    guard environment.terminals.input, !global.noInput else {
      throw CommandFailure(
        .usage, "--mine: a shared database asks for your code; run this at a terminal")
    }
    try environment.errors.write("Your code of ten digits: ")
    let console = try environment.startConsole()
    defer { console.restore() }
    guard case .line(let line) = try console.next() else {
      throw CommandFailure(.declined, "no code was given; nothing was exported")
    }
    guard let code = OwnCode(typed: line) else {
      throw CommandFailure(.usage, "code: a digit is wrong or missing; nothing was exported")
    }
    return code
  }
}
