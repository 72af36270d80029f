import Foundation
import Glibc
import Testing

@Suite struct FullDiskTests {
  @Test("on a full disk the question stays with NOT SAVED, and what was saved before stays saved")
  func fullDisk() throws {
    let prepared = try PreparedDatabase.company()
    let program = try prepared.program()
    guard let disk = try SmallDisk(program, kilobytes: prepared.content.count / 1024 + 300) else {
      return
    }
    let talk = Conversation(
      try disk.terminal(), codebook: prepared.codebook, audience: "affiliate")

    var step = try talk.begin()
    var kept: [String: String] = [:]
    while let item = step.question?.item {
      talk.terminal.type("3")
      let (found, _) = try talk.terminal.expect(anyOf: ["Recorded", "NOT SAVED"])
      if found == 1 { break }
      kept[item.id] = "answered 3"
      step = try talk.next()
    }
    let menu = try talk.next()
    #expect(menu.flat.contains("disk is full"))
    let again = try talk.say(try #require(menu.number(of: "Try again")))
    #expect(again.flat.contains("NOT SAVED"))
    talk.terminal.type(try #require(menu.number(of: "Pause")))

    #expect(try talk.terminal.finish() == .exited(0))
    #expect(!kept.isEmpty && kept.count < prepared.codebook.askable(of: "affiliate").count)
    #expect(AnswersFile(try disk.answers()).given == kept)
    #expect(try disk.check() == "ok\n")
  }

  @Test("a disk too small for a new database is told with one sentence, and more room mends it")
  func tooSmallForNewDatabase() throws {
    let program = try BuiltProgram()
    guard let disk = try SmallDisk(program, kilobytes: 400) else { return }
    let lines = CompanyPlan.setUpLines + CompanyPlan.head("Quality team")

    let refused = try disk.run(input: lines.text)
    #expect(refused.status == 74)
    #expect(refused.errors.contains("the disk is full"), "\(refused.errors)")
    #expect(refused.errors.split(separator: "\n").count == 1, "\(refused.errors)")

    try disk.grow()
    let taken = try disk.run(input: lines.text)
    #expect(taken.status == 8, "\(taken.errors)")
    #expect(taken.output.contains("Set up: Example Group, Works One, 2026."))
  }

  @Test("a limit on the size of files is met like a full disk")
  func fileSizeLimit() throws {
    let prepared = try PreparedDatabase.company()
    let program = try prepared.program()
    // 256 blocks of 512 bytes; the log of changes reaches that after some answers.
    let talk = Conversation(
      try program.shellTerminal("ulimit -f 256; exec \"$CCMS\" take"),
      codebook: prepared.codebook, audience: "affiliate")

    var step = try talk.begin()
    var kept: [String: String] = [:]
    while let item = step.question?.item {
      talk.terminal.type("3")
      let (found, _) = try talk.terminal.expect(anyOf: ["Recorded", "NOT SAVED"])
      if found == 1 { break }
      kept[item.id] = "answered 3"
      step = try talk.next()
    }
    let menu = try talk.next()
    talk.terminal.type(try #require(menu.number(of: "Pause")))

    #expect(try talk.terminal.finish() == .exited(0))
    let answers = AnswersFile(try program.rows(["export", "answers", "--include-drafts"]))
    #expect(answers.given == kept)
    #expect(!kept.isEmpty)
    try expectSoundDatabase(program)
  }
}

/// A disk in memory on which the database of a home lies; gone with the value.
final class SmallDisk {
  private let program: BuiltProgram
  private let folder: String
  private let mount: String
  private let unmount: String

  /// Mounts the disk and moves the database to it; nil, with a message, where that is not allowed.
  init?(_ program: BuiltProgram, kilobytes: Int) throws {
    guard let mount = Installed.path(of: "mount"), let unmount = Installed.path(of: "umount") else {
      print("mount is not installed: a full disk was left out")
      return nil
    }
    self.program = program
    self.mount = mount
    self.unmount = unmount
    folder = program.home.path + "/disk"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let options = "size=\(kilobytes)k,mode=700"
    let mounted = try program.run(
      [mount, "-t", "tmpfs", "-o", options, "tmpfs", folder], bytes: Data())
    guard mounted.status == 0 else {
      print("no disk can be mounted here: a full one was left out (\(mounted.errors))")
      return nil
    }
    if let content = FileManager.default.contents(atPath: program.database) {
      try content.write(to: URL(filePath: database))
      chmod(database, 0o600)
    }
  }

  deinit {
    _ = try? program.run([unmount, "-l", folder], bytes: Data())
  }

  /// Where the database lies on the disk.
  var database: String { folder + "/ccms.sqlite" }

  func terminal() throws -> PseudoTerminal {
    try program.terminal(["take", "--database", database])
  }

  func run(input: String) throws -> BuiltProgram.Finished {
    try program.run(["take", "--plain", "--database", database], input: input)
  }

  func answers() throws -> [[String: String]] {
    try program.rows(["export", "answers", "--include-drafts", "--database", database])
  }

  /// Makes the disk much larger.
  func grow() throws {
    let grown = try program.run(
      [mount, "-o", "remount,size=64m", folder], bytes: Data())
    #expect(grown.status == 0, "\(grown.errors)")
  }

  /// What SQLite's own check says, or the program's where that is not installed.
  func check() throws -> String {
    guard let sqlite = Installed.path(of: "sqlite3") else {
      let facts = try program.run(["db", "info", "--database", database])
      return facts.output.contains("check: sound") ? "ok\n" : facts.output
    }
    let pragmas = "pragma integrity_check; pragma foreign_key_check"
    return try program.run([sqlite, database, pragmas], bytes: Data()).output
  }
}
