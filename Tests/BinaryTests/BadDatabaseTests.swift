import Foundation
import Glibc
import Testing

@Suite struct BadDatabaseTests {
  /// Commands that open a database, and whether they could write to it.
  private static let commands: [[String]] = [
    ["take", "--plain"], ["report", "show"], ["export", "answers"], ["db", "info"],
  ]

  /// Has every command refuse a file and checks that nothing in its folder is changed.
  private func expectRefusals(
    _ program: BuiltProgram, status: Int32, containing words: String
  ) throws {
    let before = try Self.contents(of: program.dataFolder)

    for command in Self.commands {
      let run = try program.run(command, input: "audience = affiliate\n")
      #expect(run.status == status, "\(command): \(run.errors)")
      #expect(run.output == "", "\(command)")
      #expect(run.errors.hasPrefix("ccms: "), "\(command): \(run.errors)")
      #expect(run.errors.contains(program.database) && run.errors.contains(words), "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    }

    #expect(try Self.contents(of: program.dataFolder) == before)
  }

  /// The files of a folder and what is in them; SQLite's index of an empty log says nothing.
  private static func contents(of folder: String) throws -> [String: Data] {
    try FileManager.default.contentsOfDirectory(atPath: folder).reduce(into: [:]) { files, name in
      let content = try Data(contentsOf: URL(filePath: folder + "/" + name))
      if !content.isEmpty, !name.hasSuffix("-shm") { files[name] = content }
    }
  }

  @Test(
    "a file that is no database is refused and not touched",
    arguments: ["just a text", "SQLite format 3"])
  func noDatabase(content: String) throws {
    let program = try BuiltProgram()
    try program.install(Data((content + "\0").utf8))

    try expectRefusals(program, status: 65, containing: "it is not a database")
  }

  @Test("a damaged database is refused and not made worse")
  func damagedDatabase() throws {
    let whole = try PreparedDatabase.company().content
    let program = try BuiltProgram()
    try program.install(whole.prefix(whole.count / 2))

    try expectRefusals(program, status: 65, containing: "damaged")
  }

  @Test("a database of another program is refused and not touched")
  func foreignDatabase() throws {
    guard let sqlite = Installed.path(of: "sqlite3") else {
      print("sqlite3 is not installed: the database of another program was left out")
      return
    }
    let program = try BuiltProgram()
    try program.install(Data())
    let made = try program.run(
      [sqlite, program.database, "create table note (text); insert into note values ('mine')"],
      bytes: Data())
    #expect(made.status == 0)

    try expectRefusals(program, status: 65, containing: "another program")
  }

  @Test("a database of a newer program is refused and not touched")
  func newerDatabase() throws {
    guard let sqlite = Installed.path(of: "sqlite3") else {
      print("sqlite3 is not installed: the database of a newer program was left out")
      return
    }
    let program = try PreparedDatabase.company().program()
    let change = """
      insert into migration select max(number) + 1, printf('%04d-add-future', max(number) + 1),
        hex(zeroblob(32)), '99.0.0', max(applied_at) from migration;
      pragma user_version = 99;
      """
    let changed = try program.run([sqlite, program.database, change], bytes: Data())
    #expect(changed.errors == "")

    try expectRefusals(program, status: 65, containing: "a newer version of this program wrote it")
  }

  @Test("where there is no database, reading says how to begin, and makes none")
  func missingDatabase() throws {
    let program = try BuiltProgram()

    for command in Self.commands.dropFirst() {
      let run = try program.run(command)
      #expect(run.status == 66, "\(command)")
      #expect(run.errors.contains("ccms take"), "\(command): \(run.errors)")
    }

    #expect(try FileManager.default.contentsOfDirectory(atPath: program.home.path) == [])
  }

  @Test(
    "a place where no file can be made is refused with one sentence",
    arguments: ["/proc/ccms.sqlite", "BELOW-A-FILE/ccms.sqlite", "HOME"])
  func impossiblePlace(place: String) throws {
    let program = try BuiltProgram()
    let file = program.home.path + "/notes"
    try Data("my own notes\n".utf8).write(to: URL(filePath: file))
    let path = place.replacing("BELOW-A-FILE", with: file).replacing(
      "HOME", with: program.home.path)

    let run = try program.run(
      ["take", "--plain", "--database", path], input: "organisation = Example Group\n")

    #expect([73, 74, 77].contains(run.status), "\(run.status)")
    #expect(run.errors.contains("'\(path)'"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.home.path) == ["notes"])
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "my own notes\n")
  }
}
