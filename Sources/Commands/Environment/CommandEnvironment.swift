public import FoundationEssentials
public import TerminalIO

/// The outside world as one value, so that a whole command line runs inside a test.
public struct CommandEnvironment {
  /// The environment variables.
  public var variables: [String: String]
  /// The folder that relative paths start from, absolute.
  public var workingFolder: String
  /// The configuration file of the machine.
  public var systemConfiguration: String
  /// The time; only whole seconds are used.
  public var now: () -> Date
  /// The zone of the reader's clock.
  public var timeZone: TimeZone
  /// A new random id.
  public var makeID: () -> UUID
  /// So many random digits, each 0...9.
  public var randomDigits: (_ count: Int) -> [Int]
  /// Where results go.
  public var output: TextOutput
  /// Where everything said beside the result goes.
  public var errors: TextOutput
  /// Whether the three streams are terminals.
  public var terminals: Terminals
  /// Measures the width of the window, in columns; it may change while the program runs.
  public var measureColumns: () -> Int
  /// Begins to read lines; called once, by the command that converses.
  public var startConsole: () throws -> ConsoleInput

  /// The width of the window now, in columns.
  public var columns: Int { measureColumns() }

  /// Which of the streams are terminals.
  public struct Terminals: Hashable, Sendable {
    /// Whether the standard input is a terminal.
    public var input: Bool
    /// Whether the standard output is a terminal.
    public var output: Bool
    /// Whether the standard error is a terminal.
    public var errors: Bool

    /// Makes the answer for the three streams.
    public init(input: Bool, output: Bool, errors: Bool) {
      self.input = input
      self.output = output
      self.errors = errors
    }
  }

  /// Makes a world; tests pass fixed values.
  public init(
    variables: [String: String], workingFolder: String, output: TextOutput, errors: TextOutput,
    startConsole: @escaping () throws -> ConsoleInput
  ) {
    self.variables = variables
    self.workingFolder = workingFolder
    self.output = output
    self.errors = errors
    self.startConsole = startConsole
    systemConfiguration = "/etc/ccms/config.yaml"
    now = { Date() }
    timeZone = .current
    makeID = { UUID() }
    randomDigits = { count in (0..<count).map { _ in Int.random(in: 0...9) } }
    terminals = Terminals(input: false, output: false, errors: false)
    measureColumns = { 80 }
  }
}

/// The lines a person or a pipe gives, and what is to be done around them.
public struct ConsoleInput {
  /// Waits for the next line or signal.
  public var next: () throws -> LineReading
  /// Puts the terminal back as it was found.
  public var restore: () -> Void
  /// Ends the program by a signal, after `restore`.
  public var raiseAgain: (StopSignal) -> Void

  /// Makes an input from its closures.
  public init(
    next: @escaping () throws -> LineReading,
    restore: @escaping () -> Void = {}, raiseAgain: @escaping (StopSignal) -> Void = { _ in }
  ) {
    self.next = next
    self.restore = restore
    self.raiseAgain = raiseAgain
  }
}
