import AssessmentModel
import Interview
import TerminalIO
import Wording

// Texts and the language.
extension PlainScreen {
  func enter(_ field: TakeField) throws -> String? {
    try page.skipLine()
    if let title = field.title { try page.say(title.text(in: words)) }
    for (index, name) in field.known.enumerated() {
      try page.say(PlainParagraph(number: index + 1, SafeText(oneLine: name).text))
    }
    while true {
      let typed =
        field.hasSeveralLines
        ? try readText(field.prompt.text(in: words), enterEnds: true)
        : try readEntry(field.prompt.text(in: words))
      guard let typed, !typed.isEmpty else {
        if field.hasSeveralLines { return typed ?? field.usual }
        if let usual = field.usual { return usual }
        if !field.isNeeded { return nil }
        try page.say(words(CommonPhrase.nothingTyped))
        continue
      }
      let text = known(typed, in: field.known)
      guard let refusal = Self.refusal(of: text, in: field) else { return text }
      try page.say(refusal.text(in: words))
    }
  }

  /// A known text by its number, else what was typed.
  private func known(_ typed: String, in known: [String]) -> String {
    guard let number = Int(digits: typed), known.indices.contains(number - 1) else { return typed }
    return known[number - 1]
  }

  private static func refusal(of text: String, in field: TakeField) -> TakeText? {
    let count = InterviewLimits.length(of: text)
    guard count <= field.limit else {
      return TakeText(
        InterviewPhrase.textTooLong, ["count": String(count), "limit": String(field.limit)])
    }
    return field.refusal(text)
  }

  /// A text of several lines, ended by a line that is a full stop; a full stop alone gives an empty
  /// text.
  ///
  /// What was typed before a signal is kept where that is done.
  ///
  /// - Parameter enterEnds: Whether Enter alone at the start gives nil; it must not where a text is
  ///   pasted, because its other lines would answer questions.
  func readText(_ prompt: String, enterEnds: Bool) throws -> String? {
    var lines: [String] = []
    do {
      let first = try readLine(prompt)
      if enterEnds, first.trimmed.isEmpty { return nil }
      var line = first
      while line.trimmed != "." {
        lines.append(line)
        line = try readLine(">")
      }
    } catch let stop as TakeStop {
      if stop.mayWrite { try keep(lines.joined(separator: "\n")) }
      throw stop
    }
    return lines.joined(separator: "\n").trimmed
  }

  /// Keeps a text that is not stored in a file of its own, and says where.
  func keep(_ text: String) throws {
    guard !text.isEmpty, let file = setting.keepText?(text) else { return }
    try page.say(words(PlainPhrase.textKept, ["file": file]))
  }

  /// Changes the language to a typed code or number; without one it asks.
  func changeLanguage(_ typed: String) throws {
    let languages = languages
    var typed = typed
    while true {
      if let language = Self.language(typed, among: languages) {
        speak(language)
        let isSpoken = Language(code: language.rawValue) != nil
        try page.say(
          isSpoken
            ? words(InterviewPhrase.languageChanged)
            : words(InterviewPhrase.questionsChanged, ["language": language.rawValue]))
        return try tellMissingTexts()
      }
      for (index, language) in languages.enumerated() {
        try page.say(PlainParagraph(number: index + 1, Self.name(of: language)))
      }
      typed = try readEntry(
        words(
          InterviewPhrase.languagePrompt, ["first": "1", "last": String(languages.count)]))
      if typed.isEmpty { return }
    }
  }

  private static func language(
    _ typed: String, among languages: [LanguageCode]
  ) -> LanguageCode? {
    if let number = Int(digits: typed) {
      return languages.indices.contains(number - 1) ? languages[number - 1] : nil
    }
    return languages.first {
      $0.rawValue.lowercased() == typed.lowercased()
        || name(of: $0).lowercased() == typed.lowercased()
    }
  }
}

extension TakeStop {
  /// Whether something may still be written to the terminal.
  var mayWrite: Bool {
    switch self {
    case .stopped(let signal): signal.allowsPauseLine
    case .closed, .paused, .inputEnded, .badLine: true
    }
  }
}
