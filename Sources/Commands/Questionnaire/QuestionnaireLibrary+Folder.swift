import AssessmentModel
import FoundationEssentials

extension QuestionnaireLibrary {
  /// The version that a name or a folder's path means; a folder may be named without a slash where
  /// no questionnaire has its name.
  ///
  /// - Throws: `CommandFailure` or `StoreError` when there is none such or it cannot be read.
  static func version(
    _ name: String?, global: GlobalOptions, in environment: CommandEnvironment
  ) throws -> PublishedQuestionnaire {
    let access = try DatabaseAccess(global, in: environment)
    let library = QuestionnaireLibrary(access.exists ? try access.reading() : nil)
    if let name, try library.meansFolder(name, in: environment) {
      return try QuestionnaireFolder.read(path: environment.absolutePath(name), shownAs: name)
        .published()
    }
    return try library.version(name)
  }

  private func meansFolder(_ name: String, in environment: CommandEnvironment) throws -> Bool {
    if name.contains("/") { return true }
    let file = environment.absolutePath(name) + "/questionnaire.yaml"
    guard FileManager.default.fileExists(atPath: file) else { return false }
    return try !entries().contains { $0.id.rawValue == name }
  }
}
