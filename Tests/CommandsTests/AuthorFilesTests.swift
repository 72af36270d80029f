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
}
