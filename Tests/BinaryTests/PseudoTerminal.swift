import Foundation
import Glibc

/// A program in a terminal of its own: what a person types and sees.
final class PseudoTerminal {
  /// Everything the program has shown so far.
  private(set) var screen = ""
  /// The id of the program's process.
  let process: pid_t

  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var seen = 0

  /// A fault of the harness or of the expected conversation.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts a program in a new session whose controlling terminal is this one.
  init(
    _ program: String, _ arguments: [String], variables: [String: String], columns: UInt16 = 80,
    rows: UInt16 = 24
  ) throws {
    descriptor = posix_openpt(O_RDWR | O_NOCTTY)
    guard descriptor >= 0, grantpt(descriptor) == 0, unlockpt(descriptor) == 0 else {
      throw Failure(description: "no pseudo terminal")
    }
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    var number: UInt32 = 0
    _ = ioctl(descriptor, 0x8004_5430, &number)  // TIOCGPTN
    process = try Self.spawn(
      program, arguments, variables: variables, terminal: "/dev/pts/\(number)")
  }

  deinit {
    close(descriptor)
    Glibc.kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, WNOHANG)
  }

  private static func spawn(
    _ program: String, _ arguments: [String], variables: [String: String], terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, 0x80)  // POSIX_SPAWN_SETSID

    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + settings).forEach { free($0) } }
    var process: pid_t = 0
    let fault = posix_spawn(&process, program, &actions, &attributes, &words, &settings)
    guard fault == 0 else { throw Failure(description: "cannot start \(program): error \(fault)") }
    return process
  }

  /// Types a line and Enter.
  func type(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, bytes.count) }
  }

  /// Waits until the program shows a text, behind what earlier calls waited for, and returns what
  /// came before it.
  @discardableResult
  func expect(_ text: String, seconds: Double = 60) throws -> String {
    let wanted = Array(text.utf8)
    let deadline = Date().addingTimeInterval(seconds)
    while true {
      if let place = bytes[seen...].firstRange(of: wanted) {
        let before = String(decoding: bytes[seen..<place.lowerBound], as: UTF8.self)
        seen = place.upperBound
        return before
      }
      guard Date() < deadline, try read(until: deadline) else {
        throw Failure(description: "'\(text)' did not come; on screen:\n\(screen)")
      }
    }
  }

  /// Waits for the program's end.
  ///
  /// - Returns: The exit status, or 128 and the signal's number.
  func finish(seconds: Double = 60) throws -> Int32 {
    let deadline = Date().addingTimeInterval(seconds)
    while try read(until: deadline) {}
    var status: Int32 = 0
    guard waitpid(process, &status, 0) == process else {
      throw Failure(description: "the program cannot be waited for")
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Sends a signal to the program.
  func kill(_ signal: Int32) {
    Glibc.kill(process, signal)
  }

  /// Reads what there is; false when the program has closed the terminal or time is up.
  private func read(until deadline: Date) throws -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let left = max(0, deadline.timeIntervalSinceNow)
    guard poll(&entry, 1, Int32(left * 1000)) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &chunk, chunk.count)
    guard count > 0 else { return false }
    bytes += chunk[..<count].filter { $0 != UInt8(ascii: "\r") }
    screen = String(decoding: bytes, as: UTF8.self)
    return true
  }
}
