import AssessmentModel
import Wording

extension CommandEnvironment {
  /// The language of the program's words and of questionnaires.
  ///
  /// - Throws: `CommandFailure` with 64 when a named language is not known, with 78 when a
  ///   configuration cannot be read.
  func language(_ global: GlobalOptions) throws -> Language {
    if global.language == nil, variables["CCMS_LANGUAGE", default: ""].isEmpty,
      let language = try configuredLanguage()
    {
      return language
    }
    do {
      return try LanguageChoice.language(option: global.language, environment: variables)
    } catch {
      throw CommandFailure(.usage, "\(error)")
    }
  }

  /// The language of a questionnaire's texts: one that it has, even if the program's own words have
  /// not; these are English then.
  ///
  /// - Throws: As `language(_:)`.
  func textLanguage(
    _ global: GlobalOptions, of version: PublishedQuestionnaire
  ) throws -> LanguageCode {
    if let code = global.language.map({ LanguageCode($0) }), version.languages.contains(code) {
      return code
    }
    return try language(global).languageCode
  }

  /// The language of the first configuration that names one; nil when none does.
  private func configuredLanguage() throws -> Language? {
    for path in try configurationPaths() {
      guard let code = try Configuration.read(path: path)?.language else { continue }
      guard let language = Language(code: code) else {
        let known = Language.allCases.map(\.code).joined(separator: " and ")
        throw CommandFailure(
          .configuration, "\(path): the language '\(code)' is not known; known are \(known)")
      }
      return language
    }
    return nil
  }
}

extension Language {
  /// The language as questionnaires name it.
  var languageCode: LanguageCode { LanguageCode(code) }
}
