import AssessmentModel
import TerminalIO
import Wording

/// The words of one language: the program's own sentences and the questionnaire's texts.
struct TakeWords {
  let language: LanguageCode
  let texts: QuestionnaireTexts
  private let wording: Wording

  /// The words of a language; texts that the questionnaire lacks in it are in its base language,
  /// sentences that the program lacks in English.
  init(language: LanguageCode, questionnaire: PublishedQuestionnaire?) {
    self.language = language
    texts = questionnaire?.texts(in: language) ?? QuestionnaireTexts(language: language)
    let spoken = Language(code: language.rawValue) ?? .english
    wording = Wording(
      language: spoken,
      partNames: texts.language.rawValue == spoken.code ? Self.partNames(of: texts) : nil)
  }

  private static func partNames(of texts: QuestionnaireTexts) -> PartNames? {
    PartNames(
      group: texts.text(.groupWord), groups: texts.text(.groupsWord),
      module: texts.text(.moduleWord), modules: texts.text(.modulesWord))
  }

  /// A sentence with its slots filled; every value is made safe for a terminal.
  func callAsFunction(_ phrase: some Phrase, _ slots: [String: String] = [:]) -> String {
    wording(phrase, slots.mapValues { SafeText(oneLine: $0).text })
  }

  /// A text of the questionnaire with its slots filled; every value is made safe for a terminal.
  func filling(_ text: String, _ slots: [String: String]) -> String {
    wording.filling(text, slots.mapValues { SafeText(oneLine: $0).text })
  }

  /// A list such as `a record and an indicator`.
  func list(_ items: [String]) -> String {
    wording.list(items)
  }
}

/// A text that is put into words where it is shown, in the language spoken there and then.
struct TakeText {
  private let make: (TakeWords) -> String

  init(_ make: @escaping (TakeWords) -> String) {
    self.make = make
  }

  init(_ phrase: some Phrase, _ slots: [String: String] = [:]) {
    make = { $0(phrase, slots) }
  }

  /// A text that is the same in every language, such as a name.
  static func plain(_ text: String) -> TakeText {
    TakeText { _ in text }
  }

  func text(in words: TakeWords) -> String {
    make(words)
  }
}
