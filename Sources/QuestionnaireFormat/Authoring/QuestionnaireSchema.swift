/// Names the JSON Schemas of the format, which give editors completion and checks while typing.
///
/// The schemas themselves are data beside the bundled questionnaires; whoever writes a folder hands
/// them over by name.
public enum QuestionnaireSchema {
  /// The folder below a questionnaire's that holds the schemas.
  public static let folder = "schema"

  /// The names of all schemas.
  public static let names = [frame, standards, module, translation, glossary].sorted()

  private static let frame = "questionnaire.schema.json"
  private static let standards = "standards.schema.json"
  private static let module = "module.schema.json"
  private static let translation = "translation.schema.json"
  private static let glossary = "glossary.schema.json"

  /// The name of the schema of a file, such as `module.schema.json` for `modules/03-safety.yaml`.
  public static func name(for file: String) -> String {
    if file.hasPrefix("translations/") {
      return file.hasSuffix("/" + FileNames.glossary) ? glossary : translation
    }
    if file == FileNames.frame { return frame }
    return file == FileNames.standards ? standards : module
  }

  /// The first line of a file, by which an editor finds its schema.
  ///
  /// - Parameter file: The path relative to the questionnaire's folder.
  public static func line(for file: String) -> String {
    let depth = file.utf8.count { $0 == UInt8(ascii: "/") }
    let up = String(repeating: "../", count: depth)
    return "# yaml-language-server: $schema=\(up)\(folder)/\(name(for: file))"
  }

  /// The files with the schemas beside them, and a first line in each that names its schema,
  /// where it has none yet; without schemas the files as they are.
  ///
  /// - Parameters:
  ///   - schemas: The schemas' texts by name.
  ///   - files: The questionnaire's files by path.
  public static func adding(
    _ schemas: [String: String], to files: [String: String]
  ) -> [String: String] {
    guard !schemas.isEmpty else { return files }
    var all: [String: String] = [:]
    for (file, text) in files {
      let line = line(for: file)
      all[file] = text.hasPrefix(line) ? text : line + "\n" + text
    }
    for (name, text) in schemas { all["\(folder)/\(name)"] = text }
    return all
  }
}
