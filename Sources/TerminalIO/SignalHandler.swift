import Glibc

// What a signal handler may touch. A handler interrupts the program anywhere, so it uses only calls
// that POSIX names as safe there, and plain memory behind a pointer: Swift's checks for overlapping
// access and its allocator never come into play.

/// The memory shared with the signal handler.
struct SignalMemory {
  /// The write end of the self-pipe; -1 while no signals are watched.
  var pipe: Int32 = -1
  /// How many SIGINT have come.
  var interrupts = 0
  /// The terminal whose settings were changed; -1 if none.
  var terminal: Int32 = -1
  /// The terminal's settings as they were found.
  var settings = termios()
}

/// Signals are one per process, and so is this.
nonisolated(unsafe) let signalMemory: UnsafeMutablePointer<SignalMemory> = {
  let memory = UnsafeMutablePointer<SignalMemory>.allocate(capacity: 1)
  memory.initialize(to: SignalMemory())
  return memory
}()

/// Notes a signal in the self-pipe; the third SIGINT ends the program at once.
///
/// The third one comes when the program hangs while it ends after the first: a person who presses
/// Ctrl-C three times gets the shell back.
func noteSignal(_ number: Int32) {
  let savedError = errno
  if number == SIGINT {
    signalMemory.pointee.interrupts += 1
    if signalMemory.pointee.interrupts >= 3 {
      restoreTerminal()
      _exit(128 + SIGINT)
    }
  }
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(signalMemory.pointee.pipe, &byte, 1)
  errno = savedError
}

/// Puts the terminal's settings back, if this program changed them and still owns the terminal.
///
/// In the background it must not: the attempt would stop the program instead of ending it, and the
/// shell has put its own settings in place already.
func restoreTerminal() {
  let terminal = signalMemory.pointee.terminal
  guard terminal >= 0, ownsTerminal(terminal) else { return }
  _ = tcsetattr(terminal, TCSANOW, &signalMemory.pointee.settings)
}

/// Whether this program is in the foreground of a terminal, or the terminal does not control it.
func ownsTerminal(_ terminal: Int32) -> Bool {
  let foreground = tcgetpgrp(terminal)
  return foreground < 0 || foreground == getpgrp()
}
