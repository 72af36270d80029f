import AssessmentModel
import Wording

extension CommandEnvironment {
  /// The language of the program's words and of questionnaires.
  ///
  /// - Throws: `CommandFailure` with 64 when a named language is not known, with 78 when a
  ///   configuration cannot be read.
  func language(_ global: GlobalOptions) throws -> Language {
    var variables = variables
    if global.language == nil, variables["CCMS_LANGUAGE", default: ""].isEmpty {
      for path in try configurationPaths() {
        if let language = try Configuration.read(path: path)?.language {
          variables["CCMS_LANGUAGE"] = language
          break
        }
      }
    }
    do {
      return try LanguageChoice.language(option: global.language, environment: variables)
    } catch {
      throw CommandFailure(.usage, "\(error)")
    }
  }
}

extension Language {
  /// The language as questionnaires name it.
  var languageCode: LanguageCode { LanguageCode(code) }
}
