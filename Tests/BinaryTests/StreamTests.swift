import Foundation
import Glibc
import Testing

@Suite struct StreamTests {
  /// What can be read without a person, and the statuses with which it may end.
  private static let listings: [(arguments: [String], statuses: Set<Int32>)] = [
    ([], [0]), (["--help"], [0]), (["--version"], [0]), (["help"], [0]),
    (["help", "exit-codes"], [0]),
    (["help", "environment"], [0]), (["take", "--help"], [0]), (["report"], [0]), (["guide"], [0]),
    (["guide", "nowhere"], [64, 66]), (["questionnaire", "list"], [0]),
    (["questionnaire", "show"], [0]),
    (["questionnaire", "validate"], [0]), (["questionnaire", "validate", "nowhere"], [66]),
    (["report", "show"], [0]), (["report", "show", "--cycle", "1999"], [66]),
    (["report", "explain"], [0]), (["report", "explain", "nowhere"], [64, 66]),
    (["report", "nothing"], [64]),
    (["export", "answers", "--include-drafts"], [0]),
    (["export", "scores", "--include-drafts"], [0]),
    (["export", "questions"], [0]), (["export", "questions", "--format", "xml"], [64]),
    (["db", "path"], [0]), (["db", "info"], [0]), (["--database", "nowhere", "db", "info"], [66]),
    (["--language", "xx", "guide"], [64]), (["take", "--plain", "nowhere"], [66]), (["tkae"], [64]),
  ]

  /// Variables that ask for colour.
  private static let colours = [
    "CLICOLOR_FORCE": "1", "FORCE_COLOR": "1", "TERM": "xterm-256color",
  ]

  @Test(
    "a listing goes to the output and ends with 0, a refusal has its status; both are plain text",
    arguments: listings.map(\.arguments))
  func statuses(arguments: [String]) throws {
    let program = try PreparedDatabase.company().program()
    let listing = try #require(Self.listings.first { $0.arguments == arguments })

    let run = try program.run(
      [BuiltProgram.path] + arguments, bytes: Data(), variables: Self.colours)

    #expect(listing.statuses.contains(run.status), "\(run.status): \(run.errors)")
    #expect(run.output.isEmpty == !listing.statuses.contains(0))
    #expect(!(run.output + run.errors).isEmpty)
    #expect(!(run.output + run.errors).utf8.contains(0x1B))
  }

  @Test("no control sequence is written about a pipe, whatever the variables say")
  func noControlSequences() throws {
    let program = try PreparedDatabase.company().program()
    let lines = CompanyPlan.head("Quality team") + ["nonsense"]

    let run = try program.run(
      [BuiltProgram.path, "take", "--plain"], bytes: Data(lines.text.utf8),
      variables: Self.colours)

    #expect(run.status == 65)
    #expect(!run.output.isEmpty && !run.errors.isEmpty)
    #expect(!(run.output + run.errors).utf8.contains(0x1B))
  }

  @Test(
    "a reader that stops early ends the program quietly",
    arguments: [["guide"], ["export", "questions"], ["questionnaire", "show"], ["--help"]])
  func earlyReader(arguments: [String]) throws {
    let program = try PreparedDatabase.company().program()

    let run = try program.shell(
      "{ \"$CCMS\" \(arguments.joined(separator: " ")); echo $? > status; } | head -1")

    let status = try String(contentsOf: program.home.appending(path: "status"), encoding: .utf8)
    #expect(status == "0\n")
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.errors == "")
  }

  @Test(
    "nobody at all to read the output is no fault of a listing",
    arguments: [["guide"], ["export", "questions"]])
  func closedReader(arguments: [String]) throws {
    let program = try PreparedDatabase.company().program()
    let ends = try ChildProcess.pipe()
    close(ends.reading)
    defer { close(ends.writing) }

    let process = try ChildProcess(
      [BuiltProgram.path] + arguments, variables: program.variables
    ) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, ends.writing, 1)
    }

    #expect(try process.finish() == .exited(0))
  }

  @Test("a full output is told with one sentence and ends with 74")
  func fullOutput() throws {
    guard access("/dev/full", W_OK) == 0 else { return }
    let program = try PreparedDatabase.company().program()

    let run = try program.shell("\"$CCMS\" export questions > /dev/full")

    #expect(run.status == 74)
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
  }

  @Test("an exported file replaces what the program wrote, and nothing that it did not write")
  func exportedFiles() throws {
    let program = try PreparedDatabase.company().program()
    let file = program.home.path + "/questions.csv"
    let other = program.home.path + "/notes.csv"
    try Data("my own notes\n".utf8).write(to: URL(filePath: other))

    let export = ["export", "questions", "--output"]
    let runs = try [file, file, other, program.database].map { try program.run(export + [$0]) }

    #expect(runs.map(\.status) == [0, 0, 73, 73])
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "my own notes\n")
    #expect(try Data(contentsOf: URL(filePath: file)).starts(with: [0xEF, 0xBB, 0xBF]))
    try expectSoundDatabase(program)
  }
}
