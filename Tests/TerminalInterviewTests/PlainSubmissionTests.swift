import AssessmentModel
import AssessmentTesting
import TerminalInterview
import Testing

@Suite struct PlainSubmissionTests {
  @Test("a person is told how many are blank, may write one comment and goes back with 0")
  func notYet() {
    let world = SampleWorld.open()

    let conversation = Conversation.person(
      world, "2", "4", "skip", "submit", "One.", "", "Two.", ".", "0", "submit", "", "0", "pause")

    expectText(
      conversation.from("Answer, 1 to 5: submit"),
      """
      Answer, 1 to 5: submit
      1 answered, 0 not applicable, 4 without an answer.
      4 questions have no answer. You may submit all the same.

      You may write one comment to the organisers. Write no names. Comments are
      shown only after the end of the cycle, in mixed order, and only where at least
      10 people wrote one. It may have several lines; end it with a line that holds
      only a full stop.
      Comment, or Enter for none: One.
      > (Enter)
      > Two.
      > .

      Submit now?
      1. Submit
      0. Not yet
      Type a number, 0 to 1: 0
      Not submitted. Your answers are kept.

      Question 3 of 5. Module AC, AC-03, Topic AC-03.
      Text of AC-03-own?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5
      Answer, 1 to 5: submit
      1 answered, 0 not applicable, 4 without an answer.
      4 questions have no answer. You may submit all the same.

      Your comment so far: One. Two.
      New comment, or Enter to keep it, or a full stop to delete it: (Enter)

      Submit now?
      1. Submit
      0. Not yet
      Type a number, 0 to 1: 0
      Not submitted. Your answers are kept.

      Question 3 of 5. Module AC, AC-03, Topic AC-03.
      Text of AC-03-own?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5
      Answer, 1 to 5: pause
      Paused at AC-03. 1 of 5 saved. Continue with: ccms take

      """)
    #expect(world.held[0].assessment.closingComment == "One.\n\nTwo.")
    #expect(world.held[0].assessment.isOpen)
  }

  @Test("a full stop alone deletes the comment")
  func deleted() {
    let world = SampleWorld.open()

    _ = Conversation.person(
      world, "2", "submit", "One.", ".", "0", "submit", ".", "1", "0")

    #expect(world.held[0].assessment.closingComment == nil)
    #expect(world.held[0].assessment.status == .submitted)
  }

  @Test("Enter, a number that is not there and a word never submit", arguments: ["", "2", "yes"])
  func confirmation(typed: String) {
    let world = SampleWorld.open()

    let conversation = Conversation.person(world, "2", "submit", "", typed)

    #expect(conversation.count(of: "Type a number from 0 to 1.") == 1)
    #expect(world.held[0].assessment.isOpen)
  }

  @Test("afterwards there are the result and correcting, which is a new revision")
  func afterwards() {
    let world = SampleWorld.open()
    _ = Conversation.person(world, "2", "4", "submit", "", "1", "0")

    let conversation = Conversation(world, "1", "1", "2", "1", "5", "submit", "", "1", "0")

    expectText(
      conversation.from("Your answers for 2026"),
      """
      Your answers for 2026 were submitted on 22 Nov 2026 14:31.
      1. My result
      2. Correct an answer (until 2026-11-30)
      0. Done
      Type a number, 0 to 2: 1

      Result    in en, 78 columns

      Your answers for 2026 were submitted on 22 Nov 2026 14:31.
      1. My result
      2. Correct an answer (until 2026-11-30)
      0. Done
      Type a number, 0 to 2: 2
      You are correcting a submitted assessment. What was submitted counts until you
      submit again.

      Sample self-check. Seoul HQ, 2026. 1 of 5 answered.
      Type a number to answer. Other words: back, next, skip, na, unseen, decline,
      help, status, go, review, undo, submit, language, pause. Type help for what
      each does.

      Review. Seoul HQ, 2026: 1 of 5 answered, 0 skipped, 4 open.
      Module AC: 1 of 3
      1. AC-01, Topic AC-01: 4, Level 4
      2. AC-02, Topic AC-02: no answer
      3. AC-03, Topic AC-03: no answer
      Module CM: 0 of 2
      4. CM-01, Topic CM-01: no answer
      5. CM-02, Topic CM-02: no answer
      To list others, type one of: all, open, skipped, na.
      Number or id to open a question, submit, or Enter to go back: 1

      Question 1 of 5. Module AC, AC-01, Topic AC-01.
      Text of AC-01-own?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5
      Current answer: 4, Level 4. Press Enter to keep it.
      Answer, 1 to 5: 5
      Recorded: 5, Level 5.
      Number or id to open a question, submit, or Enter to go back: submit
      1 answered, 0 not applicable, 4 without an answer.
      4 questions have no answer. You may submit all the same.

      You may write one comment to the organisers. Write no names. Comments are
      shown only after the end of the cycle, in mixed order, and only where at least
      10 people wrote one. It may have several lines; end it with a line that holds
      only a full stop.
      Comment, or Enter for none: (Enter)

      Submit now?
      1. Submit
      0. Not yet
      Type a number, 0 to 1: 1
      Submitted: Seoul HQ, 2026, 22 Nov 2026 14:31.

      1. My result
      2. Correct an answer (until 2026-11-30)
      0. Done
      Type a number, 0 to 2: 0

      """)
    #expect(world.held[0].assessment.status == .corrected)
    #expect(world.held[0].answers["AC-01-own"]?.value == .option("e"))
  }

  @Test("an organisation with blanks is refused with their list")
  func blanks() {
    let world = SampleWorld.open()

    let conversation = Conversation.organisation(world, "2", "skip", "submit")

    expectText(
      conversation.from("Not submitted:", lines: 3),
      """
      Not submitted: 6 questions have no answer. AC-02, AC-03, BK-01, BK-02, CM-01
      and CM-02. Answer each of them; where that is not possible, type na, parent or
      collecting.
      """)
    #expect(world.held[0].assessment.isOpen)
  }

  @Test(
    "the approver is somebody else, on a day that exists and has come",
    arguments: [
      (["Quality team", "QUALITY TEAM"], "somebody else than the one who prepared."),
      (["Quality team", "Board", "Chair", "2026-02-30"], "'2026-02-30' is not a day."),
      (["Quality team", "Board", "Chair", "22.11.2026"], "'22.11.2026' is not a day."),
      (["Quality team", "Board", "Chair", "2026-11-23"], "2026-11-23 has not come yet."),
      ([String(repeating: "x", count: 201)], "the text has 201 characters, at most 200 fit."),
      ([""], "Nothing was typed."),
    ])
  func approval(lines: [String], refusal: String) {
    let world = SampleWorld.open()
    let answers = Array(repeating: "1", count: 7)

    let conversation = Conversation(
      world, settings: PlainSettings(language: "en"),
      lines: ["2", "", "Quality team", "1"] + answers + ["submit"] + lines)

    #expect(conversation.text.replacing("\n", with: " ").contains(refusal))
    #expect(world.held[0].assessment.isOpen)
  }

  @Test("a submitted assessment of an organisation is corrected by whoever starts again")
  func organisation() {
    let world = SampleWorld.open()
    let answers = Array(repeating: "1", count: 7)
    _ = Conversation(
      world, settings: PlainSettings(language: "en"),
      lines: ["2", "", "Quality team", "1"] + answers
        + ["submit", "1", "Board", "Chair", "", "1"])

    let conversation = Conversation(world, "2", "1", "1", "AC-03", "2", "pause")

    #expect(world.held[0].assessment.revision == 2)
    #expect(conversation.count(of: "My result") == 0)
    #expect(conversation.count(of: "1. Correct an answer (until 2026-11-30)\n0. Done\n") == 1)
    #expect(world.held[0].answers["AC-03-aff"]?.value == .option("b"))
  }
}
