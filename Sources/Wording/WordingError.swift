/// What can be wrong with a choice of language.
public enum WordingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The program does not speak the language; `source` is the option or variable that named it.
  case unknownLanguage(String, source: String)

  /// The fault in words, always in English, because no language is chosen yet.
  public var description: String {
    switch self {
    case .unknownLanguage(let code, let source):
      let known = Language.allCases.map(\.code).joined(separator: ", ")
      return "\(source): the language '\(code)' is not known; choose one of: \(known)"
    }
  }
}
