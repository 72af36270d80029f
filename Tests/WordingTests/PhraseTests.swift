import Testing

@testable import Wording

/// Every list of phrases of the program: add a new one here.
private let allLists: [any Phrase.Type] = [
  CommonPhrase.self, MonthPhrase.self, FailurePhrase.self, AnswerPhrase.self,
  CommandWord.self, CommandHelp.self, StartPhrase.self, InterviewPhrase.self, SessionPhrase.self,
  CompanyPhrase.self, SubmissionPhrase.self, PlainPhrase.self, ResultPhrase.self, PipedPhrase.self,
  ReportPhrase.self, RatingPhrase.self, ExplanationPhrase.self, GuidePhrase.self,
  QuestionnairePhrase.self, DocumentPhrase.self, ComparisonPhrase.self, RequirementPhrase.self,
]

/// One phrase with its texts, to be named in a failure.
private struct Entry: CustomTestStringConvertible {
  let name: String
  let texts: [Language: String]

  var testDescription: String { name }

  var english: String { texts[.english] ?? "" }
}

private let entries: [Entry] = allLists.flatMap { entries(of: $0) }

private func entries<List: Phrase>(of list: List.Type) -> [Entry] {
  list.allCases.map { phrase in
    let texts = Language.allCases.map { ($0, phrase.template(in: $0)) }
    return Entry(
      name: "\(List.self).\(phrase.rawValue)", texts: Dictionary(uniqueKeysWithValues: texts))
  }
}

// One test walks all phrases, because a test case per phrase would take longer than the test.
@Suite struct PhraseTests {
  private func expectEach(_ rule: String, _ holds: (Entry) -> Bool) {
    let broken = entries.filter { !holds($0) }.map(\.name)

    #expect(broken == [], "\(rule)")
  }

  @Test("every phrase has the same slots in every language, and braces that fit")
  func slots() {
    expectEach("same slots") { entry in
      let slots = entry.texts.values.map {
        Wording.slots(of: $0)?.subtracting(PartNames(language: .english).slots.keys)
      }
      return !slots.contains(nil) && Set(slots).count == 1
    }
  }

  @Test("no phrase is empty, holds a control character or has a space at its ends")
  func characters() {
    expectEach("plain characters") { entry in
      entry.texts.values.allSatisfy { text in
        !text.isEmpty && text.first != " " && text.last != " " && !text.contains("  ")
          && !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
      }
    }
  }

  @Test("punctuation is ASCII in every language, and English is ASCII altogether")
  func punctuation() {
    expectEach("ASCII") { entry in
      entry.english.allSatisfy(\.isASCII)
        && entry.texts.values.allSatisfy { text in
          text.unicodeScalars.allSatisfy { $0.isASCII || (0xAC00...0xD7A3).contains($0.value) }
        }
    }
  }

  @Test("nothing is shouted and nobody is addressed by an organisation's name")
  func tone() {
    expectEach("tone") { entry in
      entry.texts.values.allSatisfy { text in
        !text.contains("!") && !text.lowercased().contains("ccms")
          && !text.lowercased().contains("posco") && !text.contains("포스코")
      }
    }
  }

  @Test("Korean texts are Korean, but for those that are only slots and signs")
  func translated() {
    expectEach("translated") { entry in
      let letters = Template(entry.english)?.parts.contains { part in
        if case .text(let text) = part { return text.contains(where: \.isLetter) }
        return false
      }
      let hasHangul = entry.texts[.korean]?.unicodeScalars.contains {
        (0xAC00...0xD7A3).contains($0.value)
      }
      return letters != true || hasHangul == true
    }
  }

  @Test("English has no particles, and Korean none without a slot before it")
  func particles() {
    expectEach("particles") { entry in
      entry.texts.allSatisfy { language, text in
        let parts = Template(text)?.parts ?? []
        return parts.indices.allSatisfy { index in
          guard case .particle = parts[index] else { return true }
          return language == .korean && parts[..<index].contains { $0.isSlot }
        }
      }
    }
  }
}

extension Template.Part {
  fileprivate var isSlot: Bool {
    if case .slot = self { return true }
    return false
  }
}
