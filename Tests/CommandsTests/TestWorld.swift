import AssessmentTesting
import Commands
import Foundation
import TerminalIO

/// A world of its own for one test: a folder, a clock that counts, and buffers for the streams.
final class TestWorld {
  /// The folder that stands for the home folder and the working folder.
  let folder: URL
  private let ids = CountingIDs()
  private var clock = Date(timeIntervalSince1970: 1_795_320_000)
  private var digits = 0
  /// The variables given to commands besides `HOME`.
  var variables: [String: String] = [:]
  /// The width of the window.
  var columns = 80

  /// How an invocation ended and what it wrote.
  struct Run: Equatable {
    var status: Int32
    var output: String
    var errors: String
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "ccms-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Runs a command line.
  ///
  /// - Parameters:
  ///   - arguments: What follows the program's name.
  ///   - input: The lines given; nil when nothing may be read.
  ///   - isTerminal: Whether a person sits there, instead of a pipe or file.
  func run(_ arguments: [String], input: String = "", isTerminal: Bool = false) -> Run {
    var output = ""
    var errors = ""
    let reader = LineReader(text: input)
    var environment = CommandEnvironment(
      variables: variables.merging(["HOME": folder.path]) { given, _ in given },
      workingFolder: folder.path, output: TextOutput { output += $0 },
      errors: TextOutput { errors += $0 },
      startConsole: {
        ConsoleInput(next: { try reader.next() })
      })
    environment.systemConfiguration = folder.appending(path: "etc/config.yaml").path
    environment.now = { [self] in
      clock += 1
      return clock
    }
    environment.timeZone = TimeZone(secondsFromGMT: 0) ?? .current
    environment.makeID = { [ids] in ids.next() }
    environment.randomDigits = { [self] count in
      digits += 1
      return (0..<count).map { _ in digits % 10 }
    }
    environment.terminals = CommandEnvironment.Terminals(
      input: isTerminal, output: isTerminal, errors: isTerminal)
    environment.measureColumns = { [columns] in columns }
    let status = CommandRunner(environment).run(arguments)
    return Run(status: status.code, output: output, errors: errors)
  }

  /// The path of a file in the world's folder.
  func path(_ name: String) -> String {
    folder.appending(path: name).path
  }

  /// Writes a file into the world's folder, its folders included.
  func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }

  /// The text of a file in the world's folder.
  func text(of name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
