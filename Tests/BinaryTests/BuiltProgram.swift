import Foundation
import Glibc

/// The program as it was built beside these tests, and an empty home for it.
final class BuiltProgram: Sendable {
  /// The folder that stands for the home folder; made anew for every value, gone with it.
  let home: URL

  /// Makes an empty home.
  init() throws {
    home = FileManager.default.temporaryDirectory
      .appending(path: "ccms-binary-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: home)
  }

  /// The path of the executable.
  static let path: String = {
    let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "ccms").path
  }()

  /// The variables given to the program: none of the tester's own settings.
  var variables: [String: String] {
    [
      "HOME": home.path, "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC",
      "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "CCMS": Self.path,
    ]
  }

  /// The folder of the database of this home.
  var dataFolder: String { home.path + "/.local/share/ccms" }

  /// Where the database of this home lies.
  var database: String { dataFolder + "/ccms.sqlite" }

  /// The size of the database's write-ahead log, in bytes; it grows with every answer.
  var logSize: Int {
    var status = stat()
    return stat(database + "-wal", &status) == 0 ? Int(status.st_size) : 0
  }

  /// Puts a database that the program made elsewhere into this home.
  func install(_ content: Data) throws {
    try FileManager.default.createDirectory(
      atPath: dataFolder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try content.write(to: URL(filePath: database))
    chmod(database, 0o600)
  }

  /// How a command ended and what it wrote.
  struct Finished {
    let end: ChildProcess.End
    let output: String
    let errors: String

    /// The exit status as a shell reports it.
    var status: Int32 { end.status }
  }

  /// Runs the program to its end with a text on its input.
  @discardableResult
  func run(_ arguments: [String], input: String = "") throws -> Finished {
    try run([Self.path] + arguments, bytes: Data(input.utf8))
  }

  /// Runs a shell script in the home to its end; in it `$CCMS` is the program.
  func shell(_ script: String, input: String = "") throws -> Finished {
    try run(["/bin/sh", "-c", "cd && " + script], bytes: Data(input.utf8))
  }

  /// Runs a command to its end with bytes on its input.
  func run(
    _ command: [String], bytes: Data, variables more: [String: String] = [:]
  ) throws -> Finished {
    let folder = home.appending(path: "streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = ["in", "out", "err"].map { folder.appending(path: $0) }
    try bytes.write(to: paths[0])
    let process = try ChildProcess(
      command, variables: variables.merging(more) { $1 }
    ) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, paths[0].path, O_RDONLY, 0)
      for (descriptor, file) in [(Int32(1), paths[1]), (2, paths[2])] {
        posix_spawn_file_actions_addopen(
          &actions, descriptor, file.path, O_WRONLY | O_CREAT, 0o600)
      }
    }
    let end = try process.finish()
    return Finished(
      end: end, output: try String(contentsOf: paths[1], encoding: .utf8),
      errors: try String(contentsOf: paths[2], encoding: .utf8))
  }

  /// Starts the program in a terminal of its own.
  func terminal(_ arguments: [String] = ["take"]) throws -> PseudoTerminal {
    try PseudoTerminal([Self.path] + arguments, variables: variables)
  }

  /// Starts a shell script in a terminal of its own; in it `$CCMS` is the program.
  func shellTerminal(_ script: String) throws -> PseudoTerminal {
    try PseudoTerminal(["/bin/sh", "-c", script], variables: variables)
  }

  /// Runs the program, which must end with 0, and reads the rows that it writes.
  func rows(_ arguments: [String]) throws -> [[String: String]] {
    let finished = try run(arguments)
    guard finished.status == 0 else {
      throw Failure(
        description: "\(arguments) ended with \(finished.status): \(finished.errors)")
    }
    return try DelimitedRows.read(finished.output)
  }

  /// The codebook of what is bundled.
  func codebook() throws -> Codebook {
    Codebook(rows: try rows(["export", "questions", "--format", "csv"]))
  }
}

/// Finds programs that a test can do without.
enum Installed {
  /// The path of a program; nil where it is not installed.
  static func path(of name: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/"].map { $0 + name }
      .first { access($0, X_OK) == 0 }
  }
}
