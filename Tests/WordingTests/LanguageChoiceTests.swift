import Testing
import Wording

@Suite struct LanguageChoiceTests {
  @Test("the option comes before the variables, and they have an order")
  func order() throws {
    var environment = [
      "CCMS_LANGUAGE": "ko", "LC_ALL": "en_US.UTF-8", "LC_MESSAGES": "ko_KR.UTF-8",
      "LANG": "en_US.UTF-8",
    ]
    var found: [Language] = []

    found.append(try LanguageChoice.language(option: "en", environment: environment))
    found.append(try LanguageChoice.language(option: nil, environment: environment))
    environment["CCMS_LANGUAGE"] = nil
    found.append(try LanguageChoice.language(option: nil, environment: environment))
    environment["LC_ALL"] = nil
    found.append(try LanguageChoice.language(option: nil, environment: environment))
    environment["LC_MESSAGES"] = nil
    found.append(try LanguageChoice.language(option: nil, environment: environment))

    #expect(found == [.english, .korean, .english, .korean, .english])
  }

  @Test(
    "a locale gives its language; an unknown one, C and POSIX give English",
    arguments: [
      ("ko_KR.UTF-8", Language.korean), ("ko", .korean), ("ko_KR@euro", .korean), ("KO", .korean),
      ("en_GB.UTF-8", .english), ("C", .english), ("C.UTF-8", .english), ("POSIX", .english),
      ("fr_FR.UTF-8", .english), ("kok_IN", .english), ("", .english), ("_", .english),
    ])
  func locales(locale: String, expected: Language) throws {
    #expect(try LanguageChoice.language(option: nil, environment: ["LANG": locale]) == expected)
  }

  @Test("a variable that is empty counts as not set, one that is set to C decides")
  func emptyVariables() throws {
    let empty = ["CCMS_LANGUAGE": "", "LC_ALL": "", "LC_MESSAGES": "", "LANG": "ko_KR.UTF-8"]
    let plain = ["LC_ALL": "C", "LANG": "ko_KR.UTF-8"]

    #expect(try LanguageChoice.language(option: "", environment: empty) == .korean)
    #expect(try LanguageChoice.language(option: nil, environment: plain) == .english)
    #expect(try LanguageChoice.language(option: nil, environment: [:]) == .english)
  }

  @Test("a code may be written as in a locale", arguments: ["ko", "ko-KR", "ko_KR", "KO-kr"])
  func codes(code: String) throws {
    #expect(try LanguageChoice.language(option: code, environment: [:]) == .korean)
  }

  @Test("a language asked for by name that is not known is an error that names the known ones")
  func unknown() {
    #expect(throws: WordingError.unknownLanguage("fr", source: "--language")) {
      try LanguageChoice.language(option: "fr", environment: ["CCMS_LANGUAGE": "ko"])
    }
    #expect(throws: WordingError.unknownLanguage("xx", source: "CCMS_LANGUAGE")) {
      try LanguageChoice.language(option: nil, environment: ["CCMS_LANGUAGE": "xx"])
    }
    #expect(
      "\(WordingError.unknownLanguage("fr", source: "--language"))"
        == "--language: the language 'fr' is not known; choose one of: en, ko")
  }
}
