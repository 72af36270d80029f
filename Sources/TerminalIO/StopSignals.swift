import Glibc

/// Watches the signals that ask the program to stop or tell it that it was resumed.
///
/// A handler only notes a signal in a pipe; `LineReader` waits for a line and for that pipe at the
/// same time and hands the signal to the session, which says its pause line (if
/// `StopSignal.allowsPauseLine`), restores the terminal and calls `raiseAgain(_:)`. So the shell
/// sees a program that was ended by the signal. SIGPIPE is ignored: a closed pipe is an error of
/// the write. There is one watch per process at a time.
public final class StopSignals {
  /// What the pipe told.
  enum Note: Equatable {
    case stop(StopSignal)
    case resumed
  }

  /// The end of the self-pipe that becomes readable when a signal has come.
  let descriptor: Int32
  private var previous: [(number: Int32, action: sigaction)] = []

  /// Begins to watch.
  ///
  /// A signal that the starting program had switched off (`nohup`) stays off.
  ///
  /// - Throws: `TerminalError.cannotWatchSignals` when no pipe can be opened, or when another
  ///   watch is on.
  public init() throws(TerminalError) {
    guard signalMemory.pointee.pipe < 0 else { throw .cannotWatchSignals(EBUSY) }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .cannotWatchSignals(errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    signalMemory.pointee.interrupts = 0
    signalMemory.pointee.pipe = ends[1]

    for signal in StopSignal.allCases { replaceAction(of: signal.number, with: noteSignal) }
    replaceAction(of: SIGCONT, with: noteSignal)
    replaceAction(of: SIGPIPE, with: SIG_IGN)
  }

  /// Ends the watch and puts every signal back as it was found; harmless when called again.
  public func finish() {
    guard !previous.isEmpty else { return }
    for (number, action) in previous.reversed() {
      var action = action
      _ = sigaction(number, &action, nil)
    }
    previous = []
    close(signalMemory.pointee.pipe)
    close(descriptor)
    signalMemory.pointee.pipe = -1
  }

  /// Ends the program by a signal, as if it had never been watched.
  ///
  /// Say the last word and restore the terminal before.
  public static func raiseAgain(_ signal: StopSignal) -> Never {
    resetToDefault(signal)
    raise(signal.number)
    _exit(128 + signal.number)
  }

  /// Makes a closed pipe an error of the write for a program that watches no signals.
  ///
  /// Without it `| head` would end the program before it can put things in order.
  public static func ignoreClosedPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Gives a signal its default action back and lets it through.
  static func resetToDefault(_ signal: StopSignal) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = SIG_DFL
    _ = sigaction(signal.number, &action, nil)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, signal.number)
    _ = pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Takes what the pipe holds: a stop signal before everything else, nil if nothing came.
  func takeNote() -> Note? {
    var numbers: [Int32] = []
    var bytes = [UInt8](repeating: 0, count: 64)
    while case let count = read(descriptor, &bytes, bytes.count), count > 0 {
      numbers += bytes[..<count].map(Int32.init)
    }
    for number in numbers {
      if let signal = StopSignal.allCases.first(where: { $0.number == number }) {
        return .stop(signal)
      }
    }
    return numbers.isEmpty ? nil : .resumed
  }

  private func replaceAction(of number: Int32, with handler: sighandler_t?) {
    var action = sigaction()
    var found = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART
    _ = sigaction(number, &action, &found)
    previous.append((number, found))
    if isIgnored(found) { _ = sigaction(number, &found, nil) }
  }

  private func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
