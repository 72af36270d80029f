/// How an invocation ended, as the shell sees it.
public struct ExitStatus: Hashable, Sendable {
  /// The number given to the shell, 0...255.
  public let code: Int32

  /// Makes a status from its number.
  public init(code: Int32) {
    self.code = code
  }

  /// Done, paused on request included.
  public static let done = ExitStatus(code: 0)
  /// The answer is "no": a check found problems.
  public static let refused = ExitStatus(code: 1)
  /// A confirmation was declined.
  public static let declined = ExitStatus(code: 2)
  /// Stopped with questions still open.
  public static let pending = ExitStatus(code: 8)
  /// The command was given wrongly, or needs a terminal.
  public static let usage = ExitStatus(code: 64)
  /// Bad data in a file or on the input.
  public static let badData = ExitStatus(code: 65)
  /// A named file or database does not exist.
  public static let noInput = ExitStatus(code: 66)
  /// A defect of the program.
  public static let software = ExitStatus(code: 70)
  /// An output file cannot be made.
  public static let cannotCreate = ExitStatus(code: 73)
  /// Reading or writing failed, or the disk is full.
  public static let inputOutput = ExitStatus(code: 74)
  /// The database is busy; trying again may work.
  public static let busy = ExitStatus(code: 75)
  /// Permission is missing.
  public static let permission = ExitStatus(code: 77)
  /// The configuration is wrong.
  public static let configuration = ExitStatus(code: 78)

  /// What each status means, in the order of `ccms help exit-codes`.
  static let meanings: [(status: ExitStatus, meaning: String)] = [
    (.done, "done, also when paused"),
    (.refused, "the answer is no: a check found problems"),
    (.declined, "you declined a confirmation"),
    (.pending, "stopped with questions still open"),
    (.usage, "the command was given wrongly, or it needs a terminal"),
    (.badData, "bad data in a file or on the input"),
    (.noInput, "a named file or database does not exist"),
    (.software, "a defect of the program"),
    (.cannotCreate, "an output file cannot be made"),
    (.inputOutput, "reading or writing failed, or the disk is full"),
    (.busy, "the database is busy; try again"),
    (.permission, "permission is missing"),
    (.configuration, "the configuration is wrong"),
    (ExitStatus(code: 129), "the terminal was closed"),
    (ExitStatus(code: 130), "stopped with Ctrl-C"),
    (ExitStatus(code: 143), "stopped by a termination signal"),
  ]
}
