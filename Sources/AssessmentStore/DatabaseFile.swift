#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The file of a database as the operating system sees it, before SQLite does.
///
/// An existing file is never opened here: closing it would drop the locks of any other connection
/// that this process has to it.
struct DatabaseFile {
  let path: String

  /// The folder that holds the file.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The file's size in bytes; nil when there is none.
  var size: Int? { DatabaseFile.status(of: path).map { Int($0.st_size) } }

  var isFileWritable: Bool { DatabaseFile.allows(W_OK, path) }
  var isFolderWritable: Bool { DatabaseFile.allows(W_OK, folder) }

  /// Whether a write-ahead log with content lies beside the file.
  var hasWriteAheadLog: Bool {
    DatabaseFile.status(of: path + "-wal").map { $0.st_size > 0 } ?? false
  }

  /// Makes the folders that are missing with 0700 and the file with 0600.
  ///
  /// - Throws: ``StoreError/cannotCreate(path:reason:)``.
  func create() throws {
    try DatabaseFile.createFolder(folder, for: path)
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return }
      throw StoreError.cannotCreate(path: path, reason: DatabaseFile.lastError())
    }
    close(descriptor)
    try DatabaseFile.flush(folder)
  }

  /// Takes the rights of others from an empty file that somebody made before; one that cannot be
  /// changed is refused by the check of its access.
  func closeToOthers() {
    chmod(path, 0o600)
  }

  /// Waits until a file, or the names in a folder, are on disk.
  ///
  /// - Throws: ``StoreError/inputOutput(path:detail:)``.
  static func flush(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    guard descriptor >= 0, fsync(descriptor) == 0 else {
      throw StoreError.inputOutput(path: path, detail: lastError())
    }
  }

  private static func createFolder(_ folder: String, for path: String) throws {
    guard status(of: folder) == nil, !folder.isEmpty else { return }
    try createFolder(DatabaseFile(path: folder).folder, for: path)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw StoreError.cannotCreate(path: path, reason: lastError())
    }
  }

  /// Checks that an existing file can be read, and written where it has to be.
  ///
  /// - Throws: ``StoreError``, `notPermitted`, `readOnly` or `cannotOpen`.
  func checkAccess(writing: Bool) throws {
    guard let status = DatabaseFile.status(of: path) else {
      throw StoreError.databaseMissing(path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw StoreError.cannotOpen(path: path, reason: "it is not a file; name another one")
    }
    guard DatabaseFile.allows(R_OK, path) else { throw StoreError.notPermitted(path: path) }
    guard !writing || (isFileWritable && isFolderWritable) else {
      throw StoreError.readOnly(path: path)
    }
  }

  /// The type of network file system that the nearest existing folder lies on; nil for local ones.
  ///
  /// - Parameter mounts: The list of mounts; nil reads the system's.
  func networkFileSystem(mounts: String?) -> String? {
    var folder = folder
    while DatabaseFile.status(of: folder) == nil, folder != "/", folder != "." {
      folder = DatabaseFile(path: folder).folder
    }
    guard let real = realpath(folder, nil) else { return nil }
    defer { free(real) }
    return NetworkFileSystem.name(
      of: String(cString: real), mounts: mounts ?? DatabaseFile.text(of: "/proc/self/mountinfo"))
  }

  /// The text of a file whose size is not known beforehand; empty when it cannot be read.
  private static func text(of path: String) -> String {
    guard let stream = fopen(path, "r") else { return "" }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  /// Asks for the rights that opening a file would use.
  private static func allows(_ mode: Int32, _ path: String) -> Bool {
    faccessat(AT_FDCWD, path, mode, AT_EACCESS) == 0
  }

  static func lastError() -> String { String(cString: strerror(errno)).lowercased() }
}
