import Foundation
import Glibc
import Testing

@Suite struct SignalTests {
  private let prepared: PreparedDatabase
  private let program: BuiltProgram

  init() throws {
    prepared = try PreparedDatabase.company()
    program = try prepared.program()
  }

  /// A colleague who has answered one question.
  private func begunTalk() throws -> (talk: Conversation, before: PseudoTerminal.Settings) {
    // A signal that leaves a core file would leave it in the folder of the package.
    let terminal = try program.shellTerminal("ulimit -c 0; exec \"$CCMS\" take")
    let before = terminal.settings
    let talk = Conversation(terminal, codebook: prepared.codebook, audience: "affiliate")
    _ = try talk.begin()
    _ = try talk.say("2")
    return (talk, before)
  }

  private func expectAnswerKept() throws {
    let answers = AnswersFile(try program.rows(["export", "answers", "--include-drafts"]))
    #expect(answers.given == [prepared.codebook.askable(of: "affiliate")[0].id: "answered 2"])
  }

  @Test("Ctrl-C says where it goes on and ends the program by the signal, the terminal as before")
  func interrupt() throws {
    let (talk, before) = try begunTalk()
    #expect(talk.terminal.settings.isUTF8)
    #expect(!before.isUTF8)

    talk.terminal.send([3])
    try talk.terminal.expect("Continue with: ccms take")

    #expect(try talk.terminal.finish() == .killed(by: SIGINT))
    #expect(talk.terminal.settings == before)
    try expectAnswerKept()
  }

  @Test("what a pause says to go on with opens the same database again")
  func namedDatabase() throws {
    let path = program.home.path + "/other.sqlite"
    try prepared.content.write(to: URL(filePath: path))
    let terminal = try program.terminal(["take", "--database", path])
    let talk = Conversation(terminal, codebook: prepared.codebook, audience: "affiliate")
    _ = try talk.begin()

    terminal.type("pause")
    #expect(try terminal.finish() == .exited(0))

    let screen = terminal.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let command = screen.split(separator: "Continue with: ccms ").last.map(String.init) ?? ""
    #expect(command.contains("--database \(path)") || command.contains("--database '\(path)'"))
  }

  @Test(
    "Ctrl-C works wherever a line is read, and keeps what is stored",
    arguments: [
      ["comment", "first line", "second line"], ["evidence", "2"], ["submit"], ["review"],
    ])
  func interruptElsewhere(lines: [String]) throws {
    let (talk, before) = try begunTalk()
    for line in lines { _ = try talk.say(line) }

    talk.terminal.send([3])

    #expect(try talk.terminal.finish() == .killed(by: SIGINT))
    #expect(talk.terminal.settings == before)
    try expectAnswerKept()
  }

  @Test(
    "a signal from outside ends the program by that signal, the terminal as before",
    arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func signalFromOutside(signal: Int32) throws {
    let (talk, before) = try begunTalk()

    talk.terminal.process.kill(signal)

    #expect(try talk.terminal.finish() == .killed(by: signal))
    #expect(talk.terminal.settings == before)
    try expectAnswerKept()
  }

  @Test("before the first question Ctrl-C ends the program by the signal too")
  func interruptAtStart() throws {
    let empty = try BuiltProgram()
    let terminal = try empty.terminal()
    let before = terminal.settings
    try terminal.expect("Type a number, 0 to 3: ")

    terminal.send([3])

    #expect(try terminal.finish() == .killed(by: SIGINT))
    #expect(terminal.settings == before)
  }

  @Test("a closed terminal ends the program at once and loses nothing")
  func closedTerminal() throws {
    let (talk, _) = try begunTalk()

    let start = ContinuousClock.now
    talk.terminal.hangUp()
    let end = try talk.terminal.process.finish(seconds: 10)

    #expect(end.status == 129)
    #expect(start.duration(to: .now) < .seconds(3))
    try expectAnswerKept()
    try expectSoundDatabase(program)
  }

  @Test("Ctrl-D is a pause that ends with 8 while questions are open, the word for it with 0")
  func endOfInput() throws {
    let (talk, before) = try begunTalk()
    talk.terminal.send([4])
    #expect(try talk.terminal.finish() == .exited(8))
    #expect(talk.terminal.settings == before)

    let again = Conversation(
      try program.terminal(), codebook: prepared.codebook, audience: "affiliate")
    _ = try again.begin()
    again.terminal.type("pause")
    #expect(try again.terminal.finish() == .exited(0))
    #expect(again.terminal.settings == before)
    try expectAnswerKept()
  }

  @Test("a shell sees 130, gets its terminal back, and can stop and resume the program")
  func underShell() throws {
    guard let bash = Installed.path(of: "bash") else {
      print("bash is not installed: stopping and resuming was left out")
      return
    }
    let shell = try PseudoTerminal(
      [bash, "--norc", "--noprofile", "-i"],
      variables: program.variables.merging(["PS1": "ready> "]) { $1 })
    let talk = Conversation(shell, codebook: prepared.codebook, audience: "affiliate")
    try shell.expect("ready> ")
    func command(_ line: String) throws {
      shell.type(line)
      try shell.expect("ready> ")
    }
    try command("cd && stty -g > before")
    shell.type("$CCMS take")
    _ = try talk.begin()
    _ = try talk.say("2")

    shell.send([0x1A])
    try shell.expect("ready> ")
    try command("stty -g > stopped")
    shell.type("fg")
    try shell.expect("Answer, 1 to")
    shell.send([3])
    try shell.expect("ready> ")
    try command("echo $? > status; stty -g > after")

    let files = try ["status", "before", "stopped", "after"].map {
      try String(contentsOf: program.home.appending(path: $0), encoding: .utf8)
    }
    #expect(files[0] == "130\n")
    #expect(Set(files.dropFirst()).count == 1, "\(files)")
    try expectAnswerKept()
    shell.type("exit")
    _ = try shell.finish()
  }
}
