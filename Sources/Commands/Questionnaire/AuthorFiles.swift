import FoundationEssentials
import Glibc
import TerminalIO

/// Writes the files of a questionnaire's folder.
struct AuthorFiles {
  /// The folder's absolute path.
  let folder: String
  /// How the folder is called in messages.
  let name: String

  /// Makes a folder with its files; on a failure everything that was made is taken away again.
  ///
  /// - Throws: `CommandFailure` with 73 when the folder holds something or cannot be made, and what
  ///   `OutputFile` throws.
  func create(_ files: [String: String]) throws {
    let existed = FileManager.default.fileExists(atPath: folder)
    if existed {
      guard let found = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
        throw CommandFailure(.cannotCreate, "'\(name)': this is no folder; choose another name")
      }
      guard found.isEmpty else {
        throw CommandFailure(.cannotCreate, "'\(name)': the folder is not empty; name a new one")
      }
    }
    do {
      try write(files)
    } catch {
      removeAll(existed: existed)
      throw error
    }
  }

  /// Writes files of a folder that is there, each whole or not at all.
  ///
  /// - Throws: What `OutputFile` throws.
  func write(_ files: [String: String]) throws {
    for (file, text) in files.sorted(by: { $0.key < $1.key }) {
      let path = folder + "/" + file
      let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? folder
      do {
        try FileManager.default.createDirectory(
          atPath: parent, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      } catch {
        throw CommandFailure(.cannotCreate, "'\(name)': the folder cannot be made; check its place")
      }
      try OutputFile(path: path, replacesForeign: true).write { try $0.write(text) }
    }
  }

  private func removeAll(existed: Bool) {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for entry in found { try? FileManager.default.removeItem(atPath: folder + "/" + entry) }
    if !existed { try? FileManager.default.removeItem(atPath: folder) }
  }
}
