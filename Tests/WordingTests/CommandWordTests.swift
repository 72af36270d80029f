import Testing
import Wording

@Suite struct CommandWordTests {
  @Test(
    "a word is understood in any language and any letters",
    arguments: [
      ("back", CommandWord.back), ("BACK", .back), ("이전", .back), ("na", .na), ("해당없음", .na),
      ("취소", .undo), ("중단", .pause), ("\u{110C}\u{116E}\u{11BC}\u{1103}\u{1161}\u{11AB}", .pause),
    ])
  func typed(word: String, expected: CommandWord) {
    #expect(CommandWord(typed: word) == expected)
  }

  @Test("other words are none", arguments: ["", "4", "bac", "back now", "이전 "])
  func unknown(word: String) {
    #expect(CommandWord(typed: word) == nil)
  }

  @Test("no two commands share a word, in whatever language, and a word has no space")
  func distinct() {
    let words = Language.allCases.flatMap { language in
      CommandWord.allCases.map { $0.template(in: language) }
    }

    #expect(Set(words).count == words.count)
    #expect(!words.contains { $0.contains(" ") })
  }

  @Test("every word has its line of help", arguments: CommandWord.allCases)
  func help(word: CommandWord) {
    #expect(CommandHelp(rawValue: word.rawValue) != nil)
  }
}
