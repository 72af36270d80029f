import Foundation

/// The package's own files, found from the place of this one.
enum SourceTree {
  /// The folder that holds `Package.swift`.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The Swift files below a folder of the package, by path inside the package, in order.
  static func swiftFiles(below folder: String) throws -> [(path: String, text: String)] {
    let found = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    let urls = found?.allObjects.compactMap { $0 as? URL } ?? []
    return
      try urls
      .filter { $0.pathExtension == "swift" }
      .sorted { $0.path < $1.path }
      .map { url in
        let path = String(url.path.dropFirst(root.path.count + 1))
        return (path, try String(contentsOf: url, encoding: .utf8))
      }
  }

  /// The module names imported by a Swift file, with whether the import is public.
  static func imports(in text: String) -> [(module: String, isPublic: Bool)] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let place = words.firstIndex(of: "import"), words.count > place + 1,
        words[..<place].allSatisfy({ $0.hasPrefix("@") || accessWords.contains($0) })
      else { return nil }
      return (words[words.count - 1], words.contains("public"))
    }
  }

  private static let accessWords: Set<String> = ["public", "internal", "package", "private"]
}
