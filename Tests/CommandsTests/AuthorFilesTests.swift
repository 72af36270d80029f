import Foundation
import Testing

@testable import Commands

@Suite struct AuthorFilesTests {
  /// A name that no file system takes.
  private static let tooLong = String(repeating: "z", count: 300) + ".yaml"

  @Test("a folder that cannot be written whole is taken away again")
  func nothingHalf() throws {
    let world = try TestWorld()
    let files = AuthorFiles(folder: world.path("new"), name: "new")

    #expect(throws: CommandFailure.self) {
      try files.create(["a.yaml": "a", "modules/b.yaml": "b", Self.tooLong: "z"])
    }

    #expect(!FileManager.default.fileExists(atPath: world.path("new")))
  }

  @Test("an empty folder that was there stays, emptied of what was begun")
  func emptyFolderStays() throws {
    let world = try TestWorld()
    try FileManager.default.createDirectory(
      atPath: world.path("new"), withIntermediateDirectories: false)
    let files = AuthorFiles(folder: world.path("new"), name: "new")

    #expect(throws: CommandFailure.self) {
      try files.create(["a.yaml": "a", Self.tooLong: "z"])
    }

    #expect(try FileManager.default.contentsOfDirectory(atPath: world.path("new")) == [])
  }

  @Test("every file is whole, and only its owner can read it")
  func modes() throws {
    let world = try TestWorld()

    try AuthorFiles(folder: world.path("new"), name: "new").create(["modules/a.yaml": "text"])

    let path = world.path("new/modules/a.yaml")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "text")
    #expect(mode == 0o600)
  }

  @Test("a file that is replaced keeps its rights, and a link to it stays a link")
  func replaced() throws {
    let world = try TestWorld()
    try world.write("old", to: "shared/real.yaml")
    let real = world.path("shared/real.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0o664], ofItemAtPath: real)
    try FileManager.default.createDirectory(
      atPath: world.path("small"), withIntermediateDirectories: false)
    let link = world.path("small/a.yaml")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: real)

    try AuthorFiles(folder: world.path("small"), name: "small")
      .replace(["a.yaml": "new"], madeFrom: ["a.yaml": "old"])

    let mode = try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions] as? Int
    #expect(try String(contentsOfFile: real, encoding: .utf8) == "new")
    #expect(mode == 0o664)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == real)
  }

  @Test("where only some files could be written, how many is said, and no empty folder is left")
  func partly() throws {
    let world = try TestWorld()
    try world.write("old", to: "small/a.yaml")
    let files = ["a.yaml": "new", "b/" + Self.tooLong: "z"]

    let failure = #expect(throws: CommandFailure.self) {
      try AuthorFiles(folder: world.path("small"), name: "small")
        .replace(files, madeFrom: ["a.yaml": "old"])
    }

    #expect(failure?.description.hasSuffix("; 1 of 2 files are written, run it again") == true)
    #expect(!FileManager.default.fileExists(atPath: world.path("small/b")))
  }
}
