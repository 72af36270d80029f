/// A language the program speaks.
///
/// To add one: add a case here, answer every `switch` the compiler then names, and write one
/// `Phrase+Language.swift` file beside each English one.
public enum Language: String, Sendable, CaseIterable {
  /// English, the language every other text is translated from.
  case english = "en"
  /// Korean.
  case korean = "ko"

  /// The code as in BCP 47, in small letters: `en`, `ko`.
  public var code: String { rawValue }

  /// The name of the language in itself.
  public var name: String {
    switch self {
    case .english: "English"
    case .korean: "한국어"
    }
  }

  /// Finds the language of a code or of a locale's name: `ko`, `ko-KR`, `ko_KR.UTF-8`.
  ///
  /// - Returns: nil for a language the program does not speak.
  public init?(code: String) {
    let base = code.prefix { $0.isASCII && $0.isLetter }
    self.init(rawValue: base.lowercased())
  }
}
