import AssessmentModel
import AssessmentTesting
import TerminalInterview
import Testing
import Wording

@Suite struct PlainWordTests {
  /// A word typed after some lines, and what it leads to.
  struct Case: Sendable, CustomTestStringConvertible {
    var word: CommandWord
    var before: [String] = []
    var rest = ""
    var isOrganisation = false
    var leadsTo: String
    var testDescription: String { word.rawValue }
  }

  static let cases = [
    Case(word: .back, before: ["2", "4"], leadsTo: "Current answer: 4, Level 4."),
    Case(word: .next, before: ["2"], leadsTo: "Question 2 of 5. AC-02, Topic AC-02."),
    Case(word: .skip, before: ["2"], leadsTo: "Skipped. The question stays open"),
    Case(word: .na, before: ["2"], rest: " 1", leadsTo: "not applicable, Reason no-situation."),
    Case(
      word: .unseen, before: ["2", "go CM-02"], leadsTo: "Recorded: no chance to see."),
    Case(
      word: .decline, before: ["2", "go CM-02"], leadsTo: "Recorded: prefer not to answer."),
    Case(
      word: .parent, rest: " Holding", isOrganisation: true,
      leadsTo: "Recorded: done by Holding."),
    Case(
      word: .collecting, isOrganisation: true, leadsTo: "Recorded: information being collected."),
    Case(
      word: .comment, rest: " in the folder", isOrganisation: true,
      leadsTo: "Comment recorded, 13 characters."),
    Case(
      word: .evidence, rest: " document: Rule R-12", isOrganisation: true,
      leadsTo: "Recorded: document, Rule R-12."),
    Case(word: .help, before: ["2"], leadsTo: "Why we ask\n  Why AC-01.\n"),
    Case(
      word: .status, before: ["2", "4"],
      leadsTo: "1 of 5 answered. Module 1 of 2, Module AC: 1 of 3. 0 skipped."),
    Case(word: .go, before: ["2"], rest: " cm-01", leadsTo: "Question 4 of 5. Module CM"),
    Case(word: .review, before: ["2", "4"], leadsTo: "1. AC-01, Topic AC-01: 4, Level 4\n"),
    Case(
      word: .undo, before: ["2", "4"], leadsTo: "Taken back. AC-01 is again: no answer."),
    Case(word: .submit, before: ["2"], leadsTo: "5 questions have no answer. You may submit"),
    Case(word: .language, before: ["2"], rest: " ko", leadsTo: "이제 한국어로 표시합니다."),
    Case(word: .pause, before: ["2"], leadsTo: "Paused at AC-01. 0 of 5 saved."),
  ]

  @Test("every word of the table does its work in every language", arguments: cases)
  func word(_ sample: Case) {
    let texts = Language.allCases.map { language in
      let typed = sample.word.template(in: language) + sample.rest
      let lines = sample.before + [typed]
      let start = sample.isOrganisation ? ["2", "", "Quality team", "1"] : ["1", "", "1", ""]
      let world = SampleWorld.open()
      world.isPersonal = true
      let conversation = Conversation(
        world, settings: PlainSettings(language: "en"),
        lines: start + lines)
      return conversation.text.replacing(": \(typed)\n", with: ": (word)\n")
    }

    #expect(texts[0].contains(sample.leadsTo))
    #expect(Set(texts).count == 1)
  }

  @Test("the table has a case for every word")
  func complete() {
    #expect(Set(Self.cases.map(\.word)) == Set(CommandWord.allCases))
  }

  @Test(
    "capitals do not matter, and three letters stand for words",
    arguments: [
      ("STATUS", "0 of 5 answered."), ("?", "Why we ask"), ("q", "Paused at AC-01."),
      ("u", "Taken back. Module BK is again: no answer."),
    ])
  func shortcuts(typed: String, leadsTo: String) {
    let conversation = Conversation.person(.open(), "2", typed)

    #expect(conversation.text.contains(leadsTo))
  }

  @Test("help lists only the words that work at the question on screen")
  func working() {
    func words(_ conversation: Conversation) -> [String] {
      conversation.from("Words you can type").split(separator: "\n").dropFirst()
        .prefix { $0 != "Answer, 1 to 5:" && !$0.hasPrefix("Answer") }
        .filter { !$0.hasPrefix(" ") }
        .map { String($0.prefix { $0 != ":" }) }
    }

    let common = ["help", "status", "go", "review", "undo", "submit", "language", "pause"]
    #expect(
      words(.person(.open(), "2", "help")) == ["back", "next", "skip", "na"] + common)
    #expect(
      words(.person(.open(), "2", "go CM-02", "help"))
        == ["back", "next", "skip", "na", "unseen", "decline"] + common)
    #expect(words(.person(.open(), "help")) == ["next"] + common)
    #expect(
      words(.organisation(.open(), "help"))
        == ["next", "skip", "na", "parent", "collecting", "comment", "evidence"] + common)
  }

  @Test(
    "a word that the question does not offer records nothing",
    arguments: [
      "unseen", "decline", "parent Holding", "collecting", "comment text", "evidence",
    ])
  func notOffered(typed: String) {
    let world = SampleWorld.open()

    let conversation = Conversation.person(world, "2", typed)

    let word = typed.prefix { $0 != " " }
    #expect(
      conversation.text.replacing("\n", with: " ").contains(
        "Not recorded: '\(word)' is not offered for this question. Type a number from 1 to 5,"))
    #expect(world.held[0].answers.isEmpty)
  }

  @Test("help with a word explains all it can do")
  func usage() {
    let conversation = Conversation.organisation(.open(), "help comment", "help xyz", "help reveiw")

    expectText(
      String(conversation.from("Answer, 1 to 5: help comment").dropLast()),
      """
      Answer, 1 to 5: help comment
      comment: Writes, changes or deletes a comment on this question. 'comment TEXT'
        records one line, 'comment edit' opens the editor, 'comment remove' deletes
        the comment.
      Answer, 1 to 5: help xyz
      Type a number to answer. Other words: back, next, skip, na, parent,
      collecting, comment, evidence, help, status, go, review, undo, submit,
      language, pause.
      Answer, 1 to 5: help reveiw
      Not recorded: 'reveiw' is not a word used here; did you mean 'review'?
      Answer, 1 to 5:\u{20}
      The input ended at AC-01. 0 of 7 saved, 7 open. Continue with: ccms take
      """)
  }
}
