import FoundationEssentials
import Glibc
import Reporting
import TerminalIO

/// A file that appears whole or not at all: written beside its place, synced, then renamed.
///
/// A failure leaves the old file as it was and takes the unfinished one away.
struct OutputFile {
  /// The path the file gets.
  let path: String
  /// The rights the file gets.
  private var mode: mode_t = 0o600

  /// A file of an author's own folder, replaced where it lies: a link to it stays a link, and it
  /// keeps its rights.
  init(replacing path: String) {
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    self.path = resolved.map { String(cString: $0) } ?? path
    var status = stat()
    if stat(self.path, &status) == 0 { mode = status.st_mode & 0o777 }
  }

  /// The absolute path of a file to write.
  ///
  /// - Parameter replacesForeign: Whether a file that this program did not write may be replaced.
  /// - Throws: `CommandFailure` when something is there that must not be replaced.
  init(path: String, replacesForeign: Bool) throws {
    self.path = path
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    if isFolder {
      throw CommandFailure(.cannotCreate, "'\(path)': this is a folder; name a file in it")
    }
    let start = try Self.start(of: path)
    if start.starts(with: Array("SQLite format 3".utf8)) {
      throw CommandFailure(.cannotCreate, "'\(path)': this is a database; choose another name")
    }
    guard replacesForeign || start.isEmpty || Self.isOwn(start) else {
      throw CommandFailure(
        .cannotCreate,
        "'\(path)': this file may hold somebody's work; choose another name or add --force")
    }
  }

  /// Writes the file by handing an output to a closure.
  ///
  /// - Throws: What the closure throws; `CommandFailure` with 73, 74 or 77 when the file cannot be
  ///   made or written.
  func write(_ body: (TextOutput) throws -> Void) throws {
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(errno, otherwise: .cannotCreate) }
    var isOpen = true
    do {
      try body(TextOutput(descriptor: descriptor))
      fchmod(descriptor, mode)
      guard fsync(descriptor) == 0 else { throw TerminalError.cannotWrite(errno) }
      isOpen = false
      guard close(descriptor) == 0 else { throw TerminalError.cannotWrite(errno) }
      guard rename(temporary, path) == 0 else { throw failure(errno, otherwise: .cannotCreate) }
      syncFolder()
    } catch {
      if isOpen { close(descriptor) }
      unlink(temporary)
      if case .cannotWrite(let number)? = error as? TerminalError {
        throw failure(number, otherwise: .inputOutput)
      }
      throw error
    }
  }

  private func failure(_ number: Int32, otherwise status: ExitStatus) -> CommandFailure {
    let reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
    let fitting: ExitStatus = number == EACCES || number == EPERM ? .permission : status
    return CommandFailure(
      fitting, "'\(path)': cannot be written (\(reason)); the file is as it was")
  }

  private func syncFolder() {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  private static func start(of path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandFailure(.permission, "'\(path)': cannot be read; choose another name")
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return Array(bytes.prefix(max(count, 0)))
  }

  /// Whether a file begins like those this program writes: its schema comes first.
  private static func isOwn(_ start: [UInt8]) -> Bool {
    let text = String(decoding: start, as: UTF8.self)
      .drop { $0 == "\u{FEFF}" || $0 == "{" || $0.isWhitespace }
    return text.hasPrefix("schema") || text.hasPrefix("\"schema\"")
      || text.hasPrefix(HTMLFile.start)
  }
}
