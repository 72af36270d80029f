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
    if let name, let folder = try folder(name, global: global, in: environment) {
      return try folder.published()
    }
    return try library(global, in: environment).version(name)
  }

  /// The folder that a name means; nil when it means a version.
  ///
  /// - Throws: `CommandFailure` with 66 when a path names no folder, and when it cannot be read.
  static func folder(
    _ name: String, global: GlobalOptions, in environment: CommandEnvironment
  ) throws -> QuestionnaireFolder? {
    let path = environment.absolutePath(name)
    let isFolder =
      try name.contains("/")
      || FileManager.default.fileExists(atPath: path + "/questionnaire.yaml")
        && !library(global, in: environment).entries().contains { $0.id.rawValue == name }
    return isFolder ? try QuestionnaireFolder.read(path: path, shownAs: name) : nil
  }

  private static func library(
    _ global: GlobalOptions, in environment: CommandEnvironment
  ) throws -> QuestionnaireLibrary {
    let access = try DatabaseAccess(global, in: environment)
    return QuestionnaireLibrary(access.exists ? try access.reading() : nil)
  }
}
