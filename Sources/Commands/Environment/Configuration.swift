import FoundationEssentials
import Yams

/// The settings of one `config.yaml`.
struct Configuration: Hashable {
  /// The database file; nil when the file does not say.
  var database: String?
  /// The language of the program; nil when the file does not say.
  var language: String?

  /// Reads a configuration file; nil when there is none.
  ///
  /// - Throws: `CommandFailure` with status 78 when the file cannot be read or understood.
  static func read(path: String) throws -> Configuration? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(.configuration, "cannot read '\(path)': check its permissions")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.configuration, "\(path): the text is not UTF-8; save it as UTF-8")
    }
    return try parse(text, path: path)
  }

  private static func parse(_ text: String, path: String) throws -> Configuration {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw CommandFailure(.configuration, "\(path): this is not YAML; check colons and indents")
    }
    var configuration = Configuration()
    guard let root, root.null == nil else { return configuration }
    guard let mapping = root.mapping else {
      throw CommandFailure(.configuration, "\(path): expected lines such as 'database: FILE'")
    }
    for (key, value) in mapping {
      let line = key.mark.map { ":\($0.line)" } ?? ""
      guard let text = value.scalar?.string, !text.isEmpty else {
        throw CommandFailure(
          .configuration, "\(path)\(line): '\(key.string ?? "")' needs a text after the colon")
      }
      switch key.string {
      case "database": configuration.database = text
      case "language": configuration.language = text
      default:
        throw CommandFailure(
          .configuration,
          "\(path)\(line): unknown key '\(key.string ?? "")'; known are database and language")
      }
    }
    return configuration
  }
}
