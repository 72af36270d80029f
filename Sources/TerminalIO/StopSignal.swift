import Glibc

/// A signal that asks the program to stop.
public enum StopSignal: Sendable, Equatable, CaseIterable {
  /// SIGINT: Ctrl-C.
  case interrupt
  /// SIGQUIT: Ctrl-\.
  case quit
  /// SIGTERM: another program asks for the end.
  case terminate
  /// SIGHUP: the terminal was closed.
  case hangup

  /// The system's number of the signal.
  public var number: Int32 {
    switch self {
    case .interrupt: SIGINT
    case .quit: SIGQUIT
    case .terminate: SIGTERM
    case .hangup: SIGHUP
    }
  }

  /// Whether the program says where it paused before it ends.
  ///
  /// After SIGHUP nothing may be written, the terminal is gone; SIGTERM and SIGQUIT end without a
  /// word because no person waits for one.
  public var allowsPauseLine: Bool { self == .interrupt }
}
