/// Decides which language the program speaks.
///
/// The first of these that is set and not empty decides: the option, `CCMS_LANGUAGE`, `LC_ALL`,
/// `LC_MESSAGES`, `LANG`. A locale in a language the program does not speak, `C` and `POSIX` mean
/// English; an option or a `CCMS_LANGUAGE` that is not known is a mistake of the person and is told.
public enum LanguageChoice {
  /// Finds the language.
  ///
  /// - Parameters:
  ///   - option: The value of `--language`; nil if it was not given.
  ///   - environment: The variables of the process.
  /// - Throws: `WordingError.unknownLanguage` for an option or a `CCMS_LANGUAGE` that names no
  ///   language of the program.
  public static func language(
    option: String?, environment: [String: String]
  ) throws(WordingError) -> Language {
    let named = [("--language", option), ("CCMS_LANGUAGE", environment["CCMS_LANGUAGE"])]
    for case (let source, let code?) in named where !code.isEmpty {
      guard let language = Language(code: code) else {
        throw .unknownLanguage(code, source: source)
      }
      return language
    }
    let locales = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    let locale = locales.first { !$0.isEmpty }
    return locale.flatMap(Language.init(code:)) ?? .english
  }
}
