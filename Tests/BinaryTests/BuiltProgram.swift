import Foundation

/// The program as it was built beside these tests, and an empty home for it.
struct BuiltProgram {
  /// The folder that stands for the home folder; made anew for every value.
  let home: URL

  /// Makes an empty home.
  init() throws {
    home = FileManager.default.temporaryDirectory
      .appending(path: "ccms-binary-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  /// Takes the home away again.
  func removeHome() {
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
      "PATH": "/usr/bin:/bin",
    ]
  }

  /// Where the database of this home lies.
  var database: String { home.path + "/.local/share/ccms/ccms.sqlite" }

  /// Runs a command to its end with a text on its input.
  func run(_ arguments: [String], input: String = "") throws -> Finished {
    let process = Process()
    process.executableURL = URL(filePath: Self.path)
    process.arguments = arguments
    process.environment = variables
    let folder = home.appending(path: "streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["in", "out", "err"] {
      try Data((name == "in" ? input : "").utf8).write(to: folder.appending(path: name))
    }
    process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: "in"))
    process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: "out"))
    process.standardError = try FileHandle(forWritingTo: folder.appending(path: "err"))
    try process.run()
    process.waitUntilExit()
    return Finished(
      status: process.terminationStatus,
      output: try String(contentsOf: folder.appending(path: "out"), encoding: .utf8),
      errors: try String(contentsOf: folder.appending(path: "err"), encoding: .utf8))
  }

  /// How a command ended and what it wrote.
  struct Finished {
    let status: Int32
    let output: String
    let errors: String
  }
}
