import AssessmentModel

extension QuestionnaireLibrary {
  /// The version that a name or a folder's path means; a path has a slash in it.
  ///
  /// - Throws: `CommandFailure` or `StoreError` when there is none such or it cannot be read.
  static func version(
    _ name: String?, global: GlobalOptions, in environment: CommandEnvironment
  ) throws -> PublishedQuestionnaire {
    if let name, name.contains("/") {
      return try QuestionnaireFolder.read(path: environment.absolutePath(name), shownAs: name)
        .published()
    }
    let access = try DatabaseAccess(global, in: environment)
    return try QuestionnaireLibrary(access.exists ? try access.reading() : nil).version(name)
  }
}
