import Foundation
import Glibc
import Testing

@Suite struct ReadOnlyFolderTests {
  @Test("in a folder that cannot be written, taking is refused, reading works, nothing changes")
  func readOnlyFolder() throws {
    let program = try PreparedDatabase.company().program()
    guard let account = try Account.unprivileged(for: program) else { return }
    try account.giveAway(program)
    chmod(program.dataFolder, 0o555)
    defer { chmod(program.dataFolder, 0o755) }
    let before = try Data(contentsOf: URL(filePath: program.database))

    let take = try account.run(["take", "--plain"], of: program)
    let new = try account.run(
      ["take", "--plain", "--database", program.dataFolder + "/new.sqlite"], of: program)
    let report = try account.run(["report", "show"], of: program)

    #expect(take.status == 77, "\(take.errors)")
    #expect(new.status == 73, "\(new.errors)")
    for run in [take, new] {
      #expect(run.errors.contains("'\(program.dataFolder)/"), "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    }
    #expect(report.status == 0, "\(report.errors)")
    #expect(try Data(contentsOf: URL(filePath: program.database)) == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: program.dataFolder) == ["ccms.sqlite"])
  }

  @Test("a database of somebody else that may not be read is refused with one sentence")
  func foreignFile() throws {
    let program = try PreparedDatabase.company().program()
    guard getuid() == 0, let account = try Account.unprivileged(for: program) else { return }
    for folder in Account.folders(of: program) { chmod(folder, 0o755) }

    for command in [["take", "--plain"], ["report", "show"], ["db", "info"]] {
      let run = try account.run(command, of: program)
      #expect(run.status == 77, "\(command): \(run.errors)")
      #expect(run.errors.contains("'\(program.database)': permission denied"), "\(run.errors)")
    }
  }
}

/// An account to whom modes of files apply: the tester's own, or for root another one.
struct Account {
  private let prefix: [String]
  private let id: UInt32

  /// Finds the account; nil, with a message, where root has none that can run the program.
  static func unprivileged(for program: BuiltProgram) throws -> Self? {
    guard getuid() == 0 else { return Self(prefix: [], id: getuid()) }
    let id: UInt32 = 65_534
    guard let setpriv = Installed.path(of: "setpriv") else {
      print("setpriv is not installed: a read-only folder was left out")
      return nil
    }
    let account = Self(
      prefix: [setpriv, "--reuid", "\(id)", "--regid", "\(id)", "--clear-groups"], id: id)
    guard try account.run(["--version"], of: program).status == 0 else {
      print("an account without rights cannot run the program here: its test was left out")
      return nil
    }
    return account
  }

  /// The folders of a home, down to the database's.
  static func folders(of program: BuiltProgram) -> [String] {
    [program.home.path, "/.local", "/share", "/ccms"].reduce(into: [String]()) { paths, part in
      paths.append((paths.last ?? "") + part)
    }
  }

  /// Makes the home and the database this account's.
  func giveAway(_ program: BuiltProgram) throws {
    for path in Self.folders(of: program) + [program.database] { chown(path, id, id) }
  }

  func run(_ arguments: [String], of program: BuiltProgram) throws -> BuiltProgram.Finished {
    try program.run(prefix + [BuiltProgram.path] + arguments, bytes: Data())
  }
}
