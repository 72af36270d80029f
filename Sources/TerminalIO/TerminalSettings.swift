import Glibc

/// The settings of a terminal for one session of line input, and questions about a terminal.
///
/// With the terminal flag `IUTF8` off, Backspace over a Korean character takes away one byte and
/// leaves broken text in the line; so it is switched on for the session.
public struct TerminalSettings {
  private let descriptor: Int32

  /// Switches the terminal behind a descriptor to line input of UTF-8.
  ///
  /// - Returns: nil where the descriptor is no terminal; nothing was changed then.
  public init?(descriptor: Int32) {
    guard Self.isTerminal(descriptor) else { return nil }
    self.descriptor = descriptor
    apply()
  }

  /// Switches the terminal to line input of UTF-8 again, after the program was stopped and resumed.
  ///
  /// The settings found now are the ones that `restore()` puts back. In the background it does
  /// nothing.
  public func apply() {
    var settings = termios()
    guard ownsTerminal(descriptor), tcgetattr(descriptor, &settings) == 0,
      settings.c_iflag & tcflag_t(IUTF8) == 0
    else { return }
    signalMemory.pointee.settings = settings
    signalMemory.pointee.terminal = descriptor
    settings.c_iflag |= tcflag_t(IUTF8)
    _ = tcsetattr(descriptor, TCSANOW, &settings)
  }

  /// Puts the settings back as they were found; harmless when called again.
  public func restore() {
    restoreTerminal()
    signalMemory.pointee.terminal = -1
  }
}

extension TerminalSettings {
  /// Whether a descriptor is a terminal.
  public static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// Reads how many columns the window of a terminal has.
  ///
  /// - Parameters:
  ///   - descriptor: The output that is written to.
  ///   - fallback: The value of the variable `COLUMNS`, for an output that does not know its size.
  /// - Returns: The columns of the window, else the fallback if it is a number from 1 to 10,000,
  ///   else 80.
  public static func columns(of descriptor: Int32, fallback: String?) -> Int {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    if let columns = fallback.flatMap({ Int($0) }), (1...10_000).contains(columns) {
      return columns
    }
    return 80
  }
}
