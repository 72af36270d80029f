import FoundationEssentials
import Glibc
import TerminalIO

extension CommandEnvironment {
  /// The world of the running program; from here on a closed pipe, and a file over the limit of the
  /// account, are errors of the write and end nothing.
  public static func process() -> CommandEnvironment {
    StopSignals.ignoreClosedPipes()
    signal(SIGXFSZ, SIG_IGN)
    let variables = ProcessInfo.processInfo.environment
    var environment = CommandEnvironment(
      variables: variables, workingFolder: FileManager.default.currentDirectoryPath,
      output: TextOutput(descriptor: STDOUT_FILENO), errors: TextOutput(descriptor: STDERR_FILENO),
      startConsole: { try processConsole() })
    environment.terminals = Terminals(
      input: TerminalSettings.isTerminal(STDIN_FILENO),
      output: TerminalSettings.isTerminal(STDOUT_FILENO),
      errors: TerminalSettings.isTerminal(STDERR_FILENO))
    let window = environment.terminals.output ? STDOUT_FILENO : STDERR_FILENO
    environment.measureColumns = {
      TerminalSettings.columns(of: window, fallback: variables["COLUMNS"])
    }
    return environment
  }

  private static func processConsole() throws -> ConsoleInput {
    guard TerminalSettings.isTerminal(STDIN_FILENO) else {
      let reader = LineReader(descriptor: STDIN_FILENO)
      return ConsoleInput(next: { try reader.next() })
    }
    let signals = try StopSignals()
    let reader = LineReader(descriptor: STDIN_FILENO, signals: signals)
    let settings = TerminalSettings(descriptor: STDIN_FILENO)
    return ConsoleInput(
      next: {
        let reading = try reader.next()
        if reading == .resumed { settings?.apply() }
        return reading
      },
      restore: {
        settings?.restore()
        signals.finish()
      },
      raiseAgain: { StopSignals.raiseAgain($0) })
  }
}
