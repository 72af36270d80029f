import Foundation

// usage: embed-files OUTPUT FOLDER...
// Writes the text of every file below the folders into OUTPUT as Swift string literals, named
// `FOLDER-NAME/path/below/it`.

/// A Swift raw string literal with more number signs than the text has in a row.
func literal(_ text: String) -> String {
  var longest = 0
  var run = 0
  for character in text.utf8 {
    run = character == UInt8(ascii: "#") ? run + 1 : 0
    longest = max(longest, run)
  }
  let fence = String(repeating: "#", count: longest + 1)
  let escaped = text.replacingOccurrences(of: "\r", with: "\\\(fence)r")
  return "\(fence)\"\"\"\n\(escaped)\n\"\"\"\(fence)"
}

/// The files below a folder with their paths inside it, in a fixed order.
func files(below folder: URL) -> [(path: String, url: URL)] {
  let found = FileManager.default.enumerator(
    at: folder, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
  let urls = found?.allObjects.compactMap { $0 as? URL } ?? []
  let start = folder.path.hasSuffix("/") ? folder.path : folder.path + "/"
  return
    urls
    .filter { !$0.hasDirectoryPath }
    .map { (path: String($0.path.dropFirst(start.count)), url: $0) }
    .sorted { $0.path < $1.path }
}

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first, arguments.count > 1 else {
  FileHandle.standardError.write(Data("usage: embed-files OUTPUT FOLDER...\n".utf8))
  exit(64)
}

var source = "// Made from the data folders when the package is built.\n\n"
source += "enum EmbeddedTexts {\n  static let all: [(path: StaticString, text: String)] = [\n"
for folder in arguments.dropFirst() {
  let url = URL(filePath: folder, directoryHint: .isDirectory)
  for file in files(below: url) {
    let text = String(decoding: try Data(contentsOf: file.url), as: UTF8.self)
    source += "(\n\"\(url.lastPathComponent)/\(file.path)\",\n\(literal(text))\n),\n"
  }
}
source += "  ]\n}\n"
try Data(source.utf8).write(to: URL(filePath: output))
