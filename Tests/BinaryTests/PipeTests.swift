import Foundation
import Glibc
import Testing

@Suite struct PipeTests {
  @Test("a whole self-check of all modules from a pipe is submitted and ends with 0")
  func wholeSelfCheck() throws {
    let prepared = try PreparedDatabase.person()
    let program = try prepared.program()
    let items = prepared.codebook.askable(of: "employee")
    var lines = ["audience = employee"] + prepared.routedModules.map { "route \($0) = 1" }
    var expected: [String: String] = [:]
    for (index, item) in items.enumerated() {
      let given: Given =
        item.isSensitive
        ? index % 2 == 0 ? .declined : .unseen
        : .level(1 + index % item.options.count)
      lines.append(CompanyPlan.line(given, of: item))
      expected[item.id] = given.summary
    }

    let run = try program.run(["take", "--plain"], input: (lines + ["submit"]).text)

    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("Submitted: Works One, 2026"))
    let rows = try program.rows(["export", "answers", "--mine"])
    #expect(AnswersFile(rows).given == expected)
    #expect(AnswersFile(rows).askedModules == prepared.codebook.modules)
    try expectSoundDatabase(program)
  }

  @Test("a line that cannot be used ends with 65 and its number; what came before it is kept")
  func badLines() throws {
    let prepared = try PreparedDatabase.person()
    let program = try prepared.program()
    let items = prepared.itemsForEverybody.filter { !$0.isSeen }
    let wrong = items[0]
    let bad: [[UInt8]] =
      [
        "\(wrong.topic) = \(wrong.options.count + 1)", "\(wrong.topic) = 0", "\(wrong.topic) =",
        "ZZZ-99 = 1", "4", wrong.topic, "\(wrong.topic) unseen", "\(wrong.topic) parent Other",
        "\(wrong.topic) comment: text", "\(wrong.topic) na 99", "route ZZZ = 1", "nonsense",
        "\(wrong.topic) = 4\u{1B}[A", String(repeating: "x", count: 70_000),
      ].map { Array($0.utf8) } + [Array("\(wrong.topic) = ".utf8) + [0xFF, 0xFE]]
    var kept: [String: String] = [:]

    for (index, line) in bad.enumerated() {
      let item = items[1 + index]
      let before = "audience = employee\n\(item.topic) = 2\n\n"
      let after = "\n\(wrong.topic) = 3\n"
      let run = try program.run(
        [BuiltProgram.path, "take", "--plain"],
        bytes: Data(before.utf8) + Data(line) + Data(after.utf8))
      kept[item.id] = "answered 2"
      let name = String(decoding: line.prefix(60), as: UTF8.self)
      #expect(run.status == 65, "\(name)")
      #expect(run.errors.hasPrefix("line 4: "), "\(name): \(run.errors)")
      #expect(run.errors.contains(item.topic), "\(name): \(run.errors)")
    }

    let answers = AnswersFile(try program.rows(["export", "answers", "--mine"]))
    #expect(answers.given == kept)
  }

  @Test(
    "an end of the input before the last question is a pause that ends with 8",
    arguments: ["\n", "", "\r\n"])
  func earlyEnd(lineEnd: String) throws {
    let prepared = try PreparedDatabase.person()
    let program = try prepared.program()
    let item = prepared.itemsForEverybody[0]

    let run = try program.run(
      ["take", "--plain"], input: "audience = employee\n\(item.topic) = 3\(lineEnd)")

    #expect(run.status == 8)
    #expect(run.errors.contains("Continue with: ccms take"))
    let answers = AnswersFile(try program.rows(["export", "answers", "--mine"]))
    #expect(answers.given == [item.id: "answered 3"])
  }

  @Test("without a terminal and without the plain form nothing is asked and nothing is made")
  func needsTerminal() throws {
    let program = try BuiltProgram()

    let run = try program.run(["take"], input: "1\n")

    #expect(run.status == 64)
    #expect(run.errors.contains("--plain"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.home.path) == [])
  }

  @Test("a program killed while it reads a pipe has kept a beginning of the lines, none of it torn")
  func killedAtAnyPlace() throws {
    var numbers = SeededNumbers(ProcessInfo.processInfo.environment)
    print("seed \(numbers.seed)")
    let prepared = try PreparedDatabase.company()
    let program = try prepared.program()
    let items = prepared.codebook.askable(of: "affiliate")
    var kept = 0

    var deaths = 0
    while kept < items.count {
      let lines = CompanyPlan.head("Quality team") + items.dropFirst(kept).map { "\($0.topic) = 3" }
      let process = try piped(lines, into: program)
      let grown = program.logSize + Int.random(in: 1...900_000, using: &numbers)
      try wait(for: "progress") {
        program.logSize >= grown || process.endSoFar() != nil ? true : nil
      }
      process.kill(SIGKILL)
      let end = try process.finish()
      let said = try String(contentsOf: program.home.appending(path: "said"), encoding: .utf8)
      try #require([.killed(by: SIGKILL), .exited(0)].contains(end), "\(end): \(said)")
      if end == .killed(by: SIGKILL) { deaths += 1 }

      let given = AnswersFile(
        try program.rows(["export", "answers", "--include-drafts"])
      ).given
      let beginning = items.prefix(given.count)
      #expect(Set(given.keys) == Set(beginning.map(\.id)))
      try #require(given.count >= kept)
      kept = given.count
    }
    #expect(deaths > 0)
    try expectSoundDatabase(program)
  }

  /// Starts the program with lines that lie in a pipe.
  private func piped(_ lines: [String], into program: BuiltProgram) throws -> ChildProcess {
    let ends = try ChildProcess.pipe()
    defer {
      close(ends.reading)
      close(ends.writing)
    }
    let said = program.home.appending(path: "said").path
    let process = try ChildProcess(
      [BuiltProgram.path, "take", "--plain"], variables: program.variables
    ) { actions in
      posix_spawn_file_actions_adddup2(&actions, ends.reading, 0)
      posix_spawn_file_actions_addopen(&actions, 1, said, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      posix_spawn_file_actions_adddup2(&actions, 1, 2)
    }
    let bytes = Array(lines.text.utf8)
    guard write(ends.writing, bytes, bytes.count) == bytes.count else {
      throw Failure(description: "the lines do not fit into a pipe")
    }
    return process
  }
}
