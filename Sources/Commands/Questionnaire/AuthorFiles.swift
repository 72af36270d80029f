import FoundationEssentials
import Glibc
import TerminalIO

/// Writes the files of a questionnaire's folder.
struct AuthorFiles {
  /// The folder's absolute path.
  let folder: String
  /// How the folder is called in messages.
  let name: String

  /// Makes a folder with its files; on a failure what was made, and only that, is taken away again.
  ///
  /// - Throws: `CommandFailure` with 73 when the folder holds something or cannot be made, with 77
  ///   when it cannot be read, and what `OutputFile` throws.
  func create(_ files: [String: String]) throws {
    guard !name.isEmpty else {
      throw CommandFailure(.usage, "'': this is no name; name the folder to make")
    }
    if FileManager.default.fileExists(atPath: folder) { try checkEmpty() }
    var made: [String] = []
    do {
      for (file, text) in files.sorted(by: { $0.key < $1.key }) {
        let path = folder + "/" + file
        try makeFolders(above: path, noting: &made)
        try OutputFile(path: path, replacesForeign: false).write { try $0.write(text) }
        made.append(path)
      }
    } catch {
      for path in made.reversed() { remove(path) }
      throw error
    }
  }

  /// Writes files of a folder that is there, each whole or not at all.
  ///
  /// - Parameter old: The texts that the new ones were made from; a file that holds something else
  ///   by now is not touched.
  /// - Throws: `CommandFailure` with 75 when a file was changed meanwhile, and what `OutputFile`
  ///   throws; it says how many files are written by then.
  func replace(_ files: [String: String], madeFrom old: [String: String]) throws {
    for file in files.keys.sorted() where text(of: file) != old[file] {
      throw CommandFailure(
        .busy, "'\(name)/\(file)': it was changed meanwhile and nothing is written; run it again")
    }
    var made: [String] = []
    for (count, file) in files.sorted(by: { $0.key < $1.key }).enumerated() {
      let path = folder + "/" + file.key
      do {
        try makeFolders(above: path, noting: &made)
        try OutputFile(replacing: path).write { try $0.write(file.value) }
      } catch {
        for folder in made.reversed() { rmdir(folder) }
        guard count > 0, let failure = error as? CommandFailure else { throw error }
        throw CommandFailure(
          failure.status,
          "\(failure); \(count) of \(files.count) files are written, run it again")
      }
    }
  }

  private func text(of file: String) -> String? {
    FileManager.default.contents(atPath: folder + "/" + file)
      .flatMap { String(validating: $0, as: UTF8.self) }
  }

  private func checkEmpty() throws {
    guard let found = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      var isFolder = false
      _ = FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
      throw isFolder
        ? CommandFailure(.permission, "'\(name)': the folder cannot be read; check its permissions")
        : CommandFailure(.cannotCreate, "'\(name)': this is a file; choose another name")
    }
    guard found.isEmpty else {
      throw CommandFailure(.cannotCreate, "'\(name)': the folder is not empty; name a new one")
    }
  }

  /// Makes the folders that a file needs, and notes those that were not there.
  private func makeFolders(above path: String, noting made: inout [String]) throws {
    var parent = ""
    for part in path.split(separator: "/").dropLast() {
      parent += "/" + part
      if mkdir(parent, 0o700) == 0 {
        made.append(parent)
      } else if errno != EEXIST {
        let reason = strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
        throw CommandFailure(
          errno == EACCES ? .permission : .cannotCreate,
          "'\(name)': the folder cannot be made (\(reason)); choose another place")
      }
    }
  }

  private func remove(_ path: String) {
    if unlink(path) != 0 { rmdir(path) }
  }
}
