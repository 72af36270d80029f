import Glibc

/// What can go wrong between the program and a terminal, a pipe or a file.
public enum TerminalError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The reader of the output has gone (a closed pager, `| head`): end quietly.
  case closedPipe
  /// The terminal was closed: write nothing more and end.
  case terminalGone
  /// Output could not be written; the number is the system's error number.
  case cannotWrite(Int32)
  /// Input could not be read; the number is the system's error number.
  case cannotRead(Int32)
  /// Signals could not be watched; the number is the system's error number.
  case cannotWatchSignals(Int32)

  /// The fault in words.
  public var description: String {
    switch self {
    case .closedPipe:
      "output: the reading program has ended; nothing more is written"
    case .terminalGone:
      "terminal: it was closed; start again in another terminal"
    case .cannotWrite(let number):
      "output: cannot be written (\(Self.reason(number))); make room or choose another output"
    case .cannotRead(let number):
      "input: cannot be read (\(Self.reason(number))); start again with another input"
    case .cannotWatchSignals(let number):
      "signals: cannot be watched (\(Self.reason(number))); close other programs and start again"
    }
  }

  private static func reason(_ number: Int32) -> String {
    guard let text = strerror(number) else { return "error \(number)" }
    return String(cString: text)
  }
}
