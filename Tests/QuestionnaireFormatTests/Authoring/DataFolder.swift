import Foundation

/// The package's data, read from its place.
enum DataFolder {
  /// `Questionnaires/`.
  static let questionnaires = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Questionnaires")

  /// The YAML files of a bundled questionnaire, by path inside its folder.
  static func questionnaire(_ folder: String) throws -> [String: String] {
    try files(below: questionnaires.appending(path: folder), ending: ".yaml")
  }

  /// The schemas by name.
  static func schemas() throws -> [String: String] {
    try files(below: questionnaires.appending(path: "schema"), ending: ".json")
  }

  private static func files(below folder: URL, ending: String) throws -> [String: String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(ending) }
    return try Dictionary(
      uniqueKeysWithValues: paths.map {
        ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
      })
  }
}
