import Foundation
import Glibc

/// A fault of the harness, or of the conversation that a test expected.
struct Failure: Error, CustomStringConvertible {
  let description: String
}

/// A process that a test started: watched, stopped and reaped by its id only.
final class ChildProcess {
  /// How a process ended.
  enum End: Equatable {
    case exited(Int32)
    case killed(by: Int32)

    /// The status as a shell reports it.
    var status: Int32 {
      switch self {
      case .exited(let status): status
      case .killed(let signal): 128 + signal
      }
    }
  }

  let id: pid_t
  private var end: End?

  /// Starts a command; no signal is blocked or ignored in it, whatever holds for the tests.
  ///
  /// - Parameters:
  ///   - command: The path of the program and its arguments.
  ///   - isSessionLeader: Whether the first terminal it opens becomes its controlling one.
  ///   - streams: Opens its standard streams.
  init(
    _ command: [String], variables: [String: String], isSessionLeader: Bool = false,
    streams: (inout posix_spawn_file_actions_t) -> Void
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    streams(&actions)
    var attributes = Self.attributes(isSessionLeader: isSessionLeader)
    defer { posix_spawnattr_destroy(&attributes) }

    var words = command.map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + settings).forEach { free($0) } }
    var process: pid_t = 0
    let fault = Self.starting.withLock {
      posix_spawn(&process, command[0], &actions, &attributes, &words, &settings)
    }
    guard fault == 0 else {
      throw Failure(description: "cannot start \(command): \(String(cString: strerror(fault)))")
    }
    id = process
  }

  deinit {
    guard end == nil else { return }
    kill(SIGKILL)
    var status: Int32 = 0
    waitpid(id, &status, 0)
  }

  /// Held while a process starts and while a pipe is not yet closed on exec.
  private static let starting = NSLock()

  /// The reading and the writing end of a pipe that no other process gets.
  static func pipe() throws -> (reading: Int32, writing: Int32) {
    try starting.withLock {
      var ends: [Int32] = [-1, -1]
      guard Glibc.pipe(&ends) == 0 else { throw Failure(description: "no pipe") }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return (ends[0], ends[1])
    }
  }

  private static func attributes(isSessionLeader: Bool) -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // POSIX_SPAWN_SETSIGDEF and _SETSIGMASK; 0x80 is POSIX_SPAWN_SETSID, which Glibc hides.
    posix_spawnattr_setflags(&attributes, 0x04 | 0x08 | (isSessionLeader ? 0x80 : 0))
    return attributes
  }

  /// Sends a signal; nothing happens when the process is gone.
  func kill(_ signal: Int32) {
    if end == nil { Glibc.kill(id, signal) }
  }

  /// How the process ended; nil while it runs.
  func endSoFar() -> End? {
    if let end { return end }
    var status: Int32 = 0
    guard waitpid(id, &status, WNOHANG) == id else { return nil }
    let signal = status & 0x7F
    end = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(by: signal)
    return end
  }

  /// Waits for the end.
  func finish(seconds: Double = 60) throws -> End {
    try wait(for: "the end of the program", seconds: seconds) { endSoFar() }
  }
}

/// Looks again and again until there is what a test waits for.
@discardableResult
func wait<Value>(
  for what: String, seconds: Double = 60, _ look: () throws -> Value?
) throws -> Value {
  let deadline = ContinuousClock.now + .seconds(seconds)
  while true {
    if let value = try look() { return value }
    guard ContinuousClock.now < deadline else {
      throw Failure(description: "\(what) did not come within \(seconds) seconds")
    }
    poll(nil, 0, 1)
  }
}
