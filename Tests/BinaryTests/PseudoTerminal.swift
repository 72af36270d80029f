import Foundation
import Glibc

/// A program in a terminal of its own: what a person types and sees.
final class PseudoTerminal {
  /// The program.
  let process: ChildProcess

  private var descriptor: Int32
  private var bytes: [UInt8] = []
  private var seen = 0

  /// The settings of a terminal, as far as they can differ.
  struct Settings: Equatable {
    let input, output, control, local: UInt32
    let characters: [UInt8]

    /// Whether Backspace takes away a whole character of UTF-8.
    var isUTF8: Bool { input & UInt32(IUTF8) != 0 }
  }

  /// Starts a command in a new session whose controlling terminal is this one.
  init(
    _ command: [String], variables: [String: String], columns: UInt16 = 80, rows: UInt16 = 24
  ) throws {
    // Close-on-exec, or programs of other tests would keep this terminal open.
    let descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: UInt32 = 0
    guard descriptor >= 0, ioctl(descriptor, 0x4004_5431, &isLocked) == 0,  // TIOCSPTLCK
      ioctl(descriptor, 0x8004_5430, &number) == 0  // TIOCGPTN
    else { throw Failure(description: "no pseudo terminal") }
    self.descriptor = descriptor
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    let path = "/dev/pts/\(number)"
    process = try ChildProcess(command, variables: variables, isSessionLeader: true) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
  }

  deinit {
    hangUp()
  }

  /// Everything the program has shown so far.
  var screen: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the program has sent a control sequence.
  var hasEscapes: Bool { bytes.contains(0x1B) }

  /// The settings of the terminal; they outlive the program.
  var settings: Settings {
    var found = termios()
    tcgetattr(descriptor, &found)
    return Settings(
      input: found.c_iflag, output: found.c_oflag, control: found.c_cflag, local: found.c_lflag,
      characters: withUnsafeBytes(of: found.c_cc) { Array($0) })
  }

  /// Types a line and Enter.
  func type(_ line: String) {
    send(Array((line + "\n").utf8))
  }

  /// Sends bytes, such as those of a control key.
  func send(_ keys: [UInt8]) {
    var rest = keys[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, rest.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Closes the terminal, as a lost connection does.
  func hangUp() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// Waits until the program shows a text, behind what earlier calls waited for, and returns what
  /// came before it.
  @discardableResult
  func expect(_ text: String, seconds: Double = 60) throws -> String {
    try expect(anyOf: [text], seconds: seconds).before
  }

  /// Waits until the program shows one of several texts; the first of them on screen counts.
  func expect(
    anyOf texts: [String], seconds: Double = 60
  ) throws -> (found: Int, before: String) {
    let wanted = texts.map { Array($0.utf8) }
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let places = wanted.enumerated().compactMap { index, text in
        bytes[seen...].firstRange(of: text).map { (index: index, range: $0) }
      }
      if let first = places.min(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        let before = String(decoding: bytes[seen..<first.range.lowerBound], as: UTF8.self)
        seen = first.range.upperBound
        return (first.index, before)
      }
      guard try read(until: deadline) else {
        throw Failure(description: "none of \(texts) came; on screen:\n\(screen)")
      }
    }
  }

  /// Waits for the program's end, reading what it still shows.
  func finish(seconds: Double = 60) throws -> ChildProcess.End {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while descriptor >= 0, try read(until: deadline) {}
    return try process.finish(seconds: seconds)
  }

  /// What was shown behind everything that was waited for.
  var rest: String { String(decoding: bytes[seen...], as: UTF8.self) }

  /// Reads what there is; false when the program has closed the terminal or time is up.
  private func read(until deadline: ContinuousClock.Instant) throws -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
    guard poll(&entry, 1, Int32(max(0, left))) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &chunk, chunk.count)
    guard count > 0 else { return false }
    bytes += chunk[..<count].filter { $0 != UInt8(ascii: "\r") }
    return true
  }
}
