import ArgumentParser
import TerminalIO

/// `ccms db path`
struct DatabasePathCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Print where the database lies; which setting says so goes to standard error.")

  @OptionGroup var global: GlobalOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let access = try DatabaseAccess(global, in: environment)
    try environment.output.writeLine(access.location.path)
    if !global.quiet {
      let state = access.exists ? "" : "; there is no file yet"
      try environment.errors.writeLine("named by \(access.location.source)\(state)")
    }
    return .done
  }
}

extension DatabaseLocation.Source: CustomStringConvertible {
  /// The setting as a person would look it up.
  var description: String {
    switch self {
    case .option: "the option --database"
    case .variable: "the variable CCMS_DATABASE"
    case .configuration(let path): "'database' in \(path)"
    case .dataFolder: "the default, the user's data folder"
    }
  }
}
