/// The text of the two data folders, as they were when the program was built.
///
/// The folders themselves are linked into this target, so that the build notices every edit.
public enum BundledFiles {
  /// The migrations by name without `.sql`, in the order in which they are applied.
  public static let migrations: [(name: String, sql: String)] =
    files(below: "Migrations/")
    .filter { $0.key.hasSuffix(".sql") }
    .map { (name: String($0.key.dropLast(4)), sql: $0.value) }
    .sorted { $0.name < $1.name }

  /// The names of the bundled questionnaires' folders, such as `ccms`, in order; a folder is one when
  /// it holds `questionnaire.yaml`.
  public static let questionnaireFolders: [String] =
    files(below: "Questionnaires/").keys.compactMap(questionnaireFolder).sorted()

  /// The JSON Schemas of the questionnaire format, by file name such as `module.schema.json`.
  public static let schemas: [String: String] = files(below: "Questionnaires/schema/")

  /// The files of a bundled questionnaire: path inside its folder to text; empty when there is no
  /// such folder.
  public static func questionnaire(_ folder: String) -> [String: String] {
    files(below: "Questionnaires/\(folder)/")
  }

  private static func questionnaireFolder(_ path: String) -> String? {
    let parts = path.split(separator: "/")
    return parts.count == 2 && parts[1] == "questionnaire.yaml" ? String(parts[0]) : nil
  }

  private static func files(below prefix: String) -> [String: String] {
    var found: [String: String] = [:]
    for (path, text) in EmbeddedTexts.all {
      let path = path.description
      if path.hasPrefix(prefix) { found[String(path.dropFirst(prefix.count))] = text }
    }
    return found
  }
}
