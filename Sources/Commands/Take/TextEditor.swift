import FoundationEssentials
import Glibc
import Wording

/// The editor that a person has named, for texts of several lines.
struct TextEditor {
  /// The command, as the shell reads it.
  let command: String
  /// The folder for the text while it is edited.
  let folder: String

  /// The editor of an environment; nil when none is named.
  init?(_ environment: CommandEnvironment) {
    let names = ["CCMS_EDITOR", "VISUAL", "EDITOR"].compactMap { environment.variables[$0] }
    guard let command = names.first(where: { !$0.isEmpty }),
      let folder = try? environment.stateFolder()
    else { return nil }
    self.command = command
    self.folder = folder
  }

  /// Opens the editor and waits; nil when it was left with an error.
  ///
  /// - Throws: `CommandFailure` with 73 or 74 when the text cannot be handed over.
  func edited(_ text: String) throws -> String? {
    let path = try PrivateFile.make(text, in: folder, name: "comment")
    defer { unlink(path) }
    guard Self.run(command, path) == 0 else { return nil }
    guard let bytes = FileManager.default.contents(atPath: path),
      let edited = String(validating: bytes, as: UTF8.self)
    else { throw CommandFailure(.badData, .editorNotUTF8) }
    return edited.hasSuffix("\n") ? String(edited.dropLast()) : edited
  }

  /// Runs the editor on the terminal; Ctrl-C belongs to it meanwhile.
  private static func run(_ command: String, _ path: String) -> Int32 {
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    let arguments: [String] = ["/bin/sh", "-c", "\(command) \"$1\"", "sh", path]
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", nil, nil, &words, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }
}

/// Files that only the person may read.
enum PrivateFile {
  /// Writes a text to a new file and returns its path.
  ///
  /// - Throws: `CommandFailure` with 73 or 74 when it cannot be made or written.
  static func make(_ text: String, in folder: String, name: String) throws -> String {
    guard mkdirs(folder) else {
      throw CommandFailure(.cannotCreate, .folderRefused, ["folder": folder])
    }
    var path = Array("\(folder)/\(name)-XXXXXX.txt".utf8CString)
    let descriptor = mkstemps(&path, 4)
    guard descriptor >= 0 else {
      throw CommandFailure(.cannotCreate, .textFileRefused, ["folder": folder])
    }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, bytes.count) }
    guard written == bytes.count, fsync(descriptor) == 0 else {
      throw CommandFailure(.inputOutput, .textNotKept, ["folder": folder])
    }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func mkdirs(_ folder: String) -> Bool {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      if mkdir(path, 0o700) != 0, errno != EEXIST { return false }
    }
    return true
  }
}
