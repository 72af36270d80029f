import AssessmentModel
import AssessmentTesting
import TerminalIO
import Testing
import Wording

@testable import TerminalInterview

@Suite struct PlainTypingTests {
  @Test(
    "what is no answer is told in one sentence and records nothing",
    arguments: [
      ("", "Not recorded: an empty line is no answer. Type a number from 1 to 5, or help."),
      ("9", "Not recorded. Type a number from 1 to 5, or help."),
      ("-1", "Not recorded: '-1' is not a word used here. Type a number from 1 to 5, or help."),
      ("nxet", "Not recorded: 'nxet' is not a word used here; did you mean 'next'?"),
      ("스킵", "Not recorded: '스킵' is not a word used here. Type a number from 1 to 5, or help."),
      ("건너뛰가", "Not recorded: '건너뛰가' is not a word used here; did you mean '건너뛰기'?"),
      ("na 9", "Not recorded. Type the number of a reason, 1 to 2."),
      ("na 1 because", "Not recorded: notes, comments and evidence belong to the assessment"),
      ("go 17", "'17' is not one of these questions. Type a number from 1 to 5, or an id."),
      ("go BK-01", "BK-01 is not asked in this assessment."),
      ("go AC-1", "'AC-1' is not one of these questions; did you mean AC-01, AC-02, AC-03, AC?"),
      ("review none", "To list others, type one of: all, open, skipped, na."),
      ("\u{1B}[D4", "Not recorded: the line holds a control character, perhaps of an arrow key."),
    ])
  func refused(typed: String, told: String) {
    let world = SampleWorld.open()

    let conversation = Conversation.person(world, "2", typed)

    let text = conversation.from("Answer, 1 to 5:").replacing("\n", with: " ")
    #expect(text.contains(told))
    #expect(world.held[0].answers.isEmpty)
    #expect(!conversation.text.replacing("\u{1B}[D4\n", with: "").contains("\u{1B}"))
  }

  @Test(
    "digits count in any width and with blanks around them", arguments: ["4", " 4 ", "４", "\t4"])
  func digits(typed: String) {
    let world = SampleWorld.open()

    _ = Conversation.person(world, "2", typed)

    #expect(world.held[0].answers["AC-01-own"]?.value == .option("d"))
  }

  @Test(
    "at a routing question yes and no may be typed in any language",
    arguments: [
      ("yes", true), ("예", true), ("네", true), ("아니오", false), ("Y", true), ("no", false),
      ("아니요", false), ("n", false),
    ])
  func yesOrNo(typed: String, isAsked: Bool) {
    let world = SampleWorld.open()

    _ = Conversation.person(world, typed)

    #expect(world.held[0].assessment.routing == ["BK": isAsked])
  }

  @Test("0 lists the words that work by number, for keyboards that write none")
  func words() {
    let world = SampleWorld.open()

    let conversation = Conversation.person(world, "2", "0", "3", "0", "0", "0", "1")

    expectText(
      conversation.from("Answer, 1 to 5: 0"),
      """
      Answer, 1 to 5: 0

      Words you can type
      1. back
      2. next
      3. skip
      4. na
      5. help
      6. status
      7. go
      8. review
      9. undo
      10. submit
      11. language
      12. pause
      0. Back
      Type a number, 0 to 12: 3
      Skipped. The question stays open; review lists it.

      Question 2 of 5. AC-02, Topic AC-02.
      Text of AC-02-own?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5
      Answer, 1 to 5: 0

      Words you can type
      1. back
      2. next
      3. skip
      4. na
      5. help
      6. status
      7. go
      8. review
      9. undo
      10. submit
      11. language
      12. pause
      0. Back
      Type a number, 0 to 12: 0
      Answer, 1 to 5: 0

      Words you can type
      1. back
      2. next
      3. skip
      4. na
      5. help
      6. status
      7. go
      8. review
      9. undo
      10. submit
      11. language
      12. pause
      0. Back
      Type a number, 0 to 12: 1

      Question 1 of 5. AC-01, Topic AC-01.
      Text of AC-01-own?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5
      Current answer: skipped. Press Enter to keep it.
      Answer, 1 to 5:\u{20}
      The input ended at AC-01. 0 of 5 saved, 5 open. Continue with: ccms take

      """)
  }

  @Test(
    "a line that is not UTF-8, too long or perhaps cut is asked for again",
    arguments: [
      (LineReading.invalidUTF8(lineNumber: 6), "the line is not valid UTF-8."),
      (.tooLong(lineNumber: 6), "the line is too long, at most 65536 bytes fit."),
      (.line(String(repeating: "x", count: 4095)), "a terminal cuts lines at 4096 bytes."),
    ])
  func unusable(reading: LineReading, told: String) {
    let world = SampleWorld.open()
    world.isPersonal = true

    let conversation = Conversation(
      world, settings: PlainSettings(language: "en"), lines: ["1", "", "1", "", "2"],
      ending: [reading, .line("4")])

    #expect(conversation.text.replacing("\n", with: " ").contains(told))
    #expect(world.held[0].answers["AC-01-own"]?.value == .option("d"))
  }

  @Test("Korean typed as separate letters is stored as syllables")
  func composed() {
    let world = SampleWorld.open()
    let letters = "\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}"

    _ = Conversation.organisation(world, "comment \(letters)")

    let stored = world.held[0].answers["AC-01-aff"]?.comment ?? ""
    #expect(Array(stored.unicodeScalars) == Array("서울".unicodeScalars))
  }

  @Test(
    "the language changes in place, by code, name or number",
    arguments: [
      "language ko", "언어 ko", "language 한국어", "language 2",
    ])
  func language(typed: String) {
    let world = SampleWorld.open()
    world.published = SampleQuestionnaire.inTwoLanguages

    let conversation = Conversation.person(world, "2", typed)

    #expect(
      conversation.from("이제 한국어로 표시합니다.").hasPrefix(
        """
        이제 한국어로 표시합니다.

        문항 1 / 5. Module AC, AC-01, Topic AC-01.
        지난 3개월 동안 규정을 지켰습니까?
        """))
  }

  @Test("where the questions are not translated that is told")
  func missing() {
    let conversation = Conversation.person(.open(), "2", "language ko")

    #expect(conversation.count(of: "한국어 문항이 아직 없어 English로 보여 드립니다.") == 1)
  }

  @Test("a language that only the questionnaire has is told apart from the program's own")
  func questionsOnly() {
    let world = SampleWorld.open()
    var indonesian = SampleQuestionnaire.texts
    indonesian.language = "id"
    world.published.texts["id"] = indonesian

    let conversation = Conversation.organisation(world, "language id", "pause")

    #expect(
      conversation.count(of: "The questions are now in 'id'; the program's own words stay English.")
        == 1)
    #expect(conversation.count(of: "The language is now English.") == 0)
  }

  @Test(
    "Korean words are understood with a space inside, by other names, and numbers with a counter",
    arguments: [
      ("해당 없음 2", PlainInput.word(.na, "2")), ("응답 안함", .word(.decline, "")),
      ("못 봄", .word(.unseen, "")), ("다른 회사 본사", .word(.parent, "본사")),
      ("모회사 본사", .word(.parent, "본사")), ("그만", .word(.pause, "")), ("3번", .number(3)),
      ("go back", .word(.go, "back")), ("no na", .unknown("no na")),
    ] as [(String, PlainInput)])
  func koreanSpelling(typed: String, expected: PlainInput) {
    #expect(PlainInput(typed) == expected)
  }
}
