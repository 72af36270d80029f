public import TerminalIO

/// How a conversation ended; each case names its exit status.
public enum TakeOutcome: Hashable, Sendable {
  /// Submitted, or closed before anything was begun: 0.
  case done
  /// Paused on request: 0.
  case paused
  /// The input ended: 8 while questions are open, else 0.
  case inputEnded(questionsOpen: Bool)
  /// A line of a pipe, counted from 1, cannot be used; the lines before it count: 65.
  case badLine(Int)
  /// A signal asks the program to stop, or the terminal was closed: restore the terminal and raise
  /// the signal again.
  case stopped(StopSignal)
}

/// What ends a conversation from within.
enum TakeStop: Error {
  case closed
  case paused
  case inputEnded
  case badLine(Int)
  case stopped(StopSignal)
}
