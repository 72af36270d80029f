import ArgumentParser
import AssessmentStore
import TerminalIO

/// `ccms db info`
struct DatabaseInfoCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Check the whole database file and count what is in it.",
    discussion: "The status is 1 when the file is not sound.")

  @OptionGroup var global: GlobalOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let access = try DatabaseAccess(global, in: environment)
    let database = try access.reading()
    let facts = try database.databaseFacts()
    let inspection = try database.inspection()
    let isSound = inspection.problems.isEmpty
    let lines =
      [
        ("file", access.location.path), ("named by", "\(access.location.source)"),
        ("purpose", facts.purpose.rawValue), ("made by", "ccms \(facts.programVersion)"),
        ("made at", environment.clockText(facts.createdAt)), ("schema", inspection.schema),
        ("bytes", "\(inspection.bytes)"), ("check", isSound ? "sound" : "NOT SOUND"),
      ]
      + inspection.rows.sorted { $0.key < $1.key }.map { ("rows of \($0.key)", "\($0.value)") }
    for (name, value) in lines {
      try environment.output.writeLine("\(name): \(value)")
    }
    for problem in inspection.problems { try environment.errors.writeLine("check: \(problem)") }
    return isSound ? .done : .refused
  }
}
