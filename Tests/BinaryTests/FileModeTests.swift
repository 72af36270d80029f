import Foundation
import Glibc
import Testing

@Suite struct FileModeTests {
  @Test(
    "only the owner can read what the program makes, whatever the account's usual modes are",
    arguments: ["000", "077"])
  func modes(umask: String) throws {
    let program = try BuiltProgram()
    let codebook = try program.codebook()
    let terminal = try program.shellTerminal("umask \(umask); exec \"$CCMS\" take")
    let talk = Conversation(terminal, codebook: codebook, audience: "affiliate")

    _ = try talk.begin()
    _ = try talk.say("3")

    let names = try FileManager.default.contentsOfDirectory(atPath: program.dataFolder)
    #expect(Set(names) == ["ccms.sqlite", "ccms.sqlite-wal", "ccms.sqlite-shm"])
    for name in names {
      #expect(Self.mode(of: program.dataFolder + "/" + name) == "600", "\(name)")
    }
    for folder in Account.folders(of: program).dropFirst() {
      #expect(Self.mode(of: folder) == "700", "\(folder)")
    }
    terminal.type("pause")
    #expect(try terminal.finish() == .exited(0))
    #expect(Self.mode(of: program.database) == "600")
  }

  @Test("an exported file is the owner's only, as the answers in it are")
  func exportedFile() throws {
    let program = try PreparedDatabase.company().program()
    let file = program.home.path + "/answers.csv"

    let run = try program.shell(
      "umask 000; \"$CCMS\" export answers --include-drafts --output '\(file)'")

    #expect(run.status == 0)
    #expect(Self.mode(of: file) == "600")
  }

  @Test("a text that was not stored when a signal came lies in a file that only the owner can read")
  func keptText() throws {
    let prepared = try PreparedDatabase.company()
    let program = try prepared.program()
    let terminal = try program.terminal()
    let talk = Conversation(terminal, codebook: prepared.codebook, audience: "affiliate")
    _ = try talk.begin()
    for line in ["comment", "the first line", "the second line"] { _ = try talk.say(line) }

    terminal.send([3])

    #expect(try terminal.finish() == .killed(by: SIGINT))
    let folder = program.home.path + "/.local/state/ccms"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let file = folder + "/" + (try #require(names.first))
    #expect(names.count == 1)
    #expect(terminal.screen.replacing("\n", with: "").contains(names[0]))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.hasPrefix("the first line\nthe second line"))
    #expect(Self.mode(of: file) == "600")
    #expect(Self.mode(of: folder) == "700")
  }

  /// The permissions of a file, in octal digits.
  private static func mode(of path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return String(status.st_mode & 0o777, radix: 8)
  }
}
