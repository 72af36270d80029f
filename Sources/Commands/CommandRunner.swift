import ArgumentParser
import AssessmentStore
import QuestionnaireFormat
import TerminalIO
import Wording

/// A command that gets the outside world as a value instead of reaching for it.
protocol EnvironmentCommand: ParsableCommand {
  /// The options that every command takes.
  var global: GlobalOptions { get }

  /// Carries the command out.
  ///
  /// - Throws: `CommandFailure`, `StoreError` or `TerminalError`; `CommandRunner` turns each into a
  ///   sentence and an exit status.
  func run(in environment: CommandEnvironment) throws -> ExitStatus
}

/// Runs one invocation: parses, carries out, and turns failures into sentences and statuses.
public struct CommandRunner {
  private let environment: CommandEnvironment

  /// Makes a runner in a world.
  public init(_ environment: CommandEnvironment) {
    self.environment = environment
  }

  /// Runs the arguments that follow the program's name.
  public func run(_ arguments: [String]) -> ExitStatus {
    let command: any ParsableCommand
    do {
      command = try CCMSCommand.parseAsRoot(arguments)
    } catch {
      return finish(parsing: arguments, with: error)
    }
    do {
      guard let command = command as? any EnvironmentCommand else {
        var command = command
        try command.run()
        return .done
      }
      return try command.run(in: environment)
    } catch {
      return finish(running: error, in: language(of: command))
    }
  }

  /// The language of a command's failures: English where the choice itself is the failure.
  private func language(of command: any ParsableCommand) -> Language {
    guard let command = command as? any EnvironmentCommand,
      let language = try? environment.language(command.global)
    else { return .english }
    return language
  }

  /// Help and version are results; everything else is a usage error with a suggestion.
  private func finish(parsing arguments: [String], with error: any Error) -> ExitStatus {
    let code = CCMSCommand.exitCode(for: error).rawValue
    var text = CCMSCommand.fullMessage(for: error)
    guard code != 0 else {
      try? environment.output.writeLine(text)
      return .done
    }
    if let suggestion = CommandSuggestion.suggestion(for: arguments) { text += "\n\(suggestion)" }
    try? environment.errors.writeLine(text)
    return ExitStatus(code: code)
  }

  private func finish(running error: any Error, in language: Language) -> ExitStatus {
    if CCMSCommand.exitCode(for: error) == .success {
      try? environment.output.writeLine(CCMSCommand.fullMessage(for: error))
      return .done
    }
    let status = ExitStatus(for: error)
    if status != .done, error as? TerminalError != .terminalGone {
      try? environment.errors.writeLine("ccms: \(Wording(language: language).sentence(for: error))")
    }
    return status
  }
}
