import AssessmentModel
import AssessmentTesting
import TerminalInterview
import Testing

@Suite struct PlainPersonTests {
  @Test("a person's whole session reads like this, line by line")
  func session() {
    let world = SampleWorld.open(departments: [
      Department(code: "rolling", name: "Rolling"), Department(code: "coke", name: "Coke"),
    ])

    let conversation = Conversation(
      world,
      "1", "1", "", "1", "1", "", "1", "4", "9", "", "na 2", "back", "", "status", "skip", "2",
      "3", "1", "unseen", "submit", "All fine.", "Really.", ".", "1", "1", "0")

    expectText(
      conversation.text,
      """
      Sample self-check. Sample group, 2026.
      For improvement only.

      Whom do you answer for?
      1. for myself
      2. for our company
      0. Close
      Type a number, 0 to 2: 1

      Have you already begun this self-check?
      1. No, I begin now
      2. Yes, I have a code
      0. Close
      Type a number, 0 to 2: 1

      The self-check of Sample group, 2026, for Seoul HQ.

      Only you see your answers. Averages rest on at least 10 people. Questions:
      desk@example.org.
      Press Enter to go on, or type pause to stop here: (Enter)

      Which department do you work in?
      1. Rolling
      2. Coke
      3. I would rather not say
      Type a number, 1 to 3: 1

      Seoul HQ, 2026, department: Rolling. Is this right?
      1. Yes
      2. No
      0. Close
      Type a number, 0 to 2: 1

      Your own code: 1234 567 805

      It is shown only this once and kept nowhere in readable form. Write it down.
      You need it to go on elsewhere, to correct your answers and to see your
      result.
      Press Enter when you have written it down: (Enter)

      Sample self-check. Seoul HQ, 2026. 0 of 5 answered.
      Type a number to answer. Other words: back, next, skip, na, unseen, decline,
      help, status, go, review, undo, submit, language, pause. Type help for what
      each does.

      First, 1 question about your work. What is not part of it is left out.
      1 of 1, Module BK. Is BK your work?
      1. Yes
      2. No
      Answer, 1 to 2: 1
      Recorded: Yes.
      You are asked 7 questions. Modules: 3.

      Question 1 of 7. Module AC, AC-01, Topic AC-01.
      Text of AC-01-own?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5
      Answer, 1 to 5: 4
      Recorded: 4, Level 4.

      Question 2 of 7. AC-02, Topic AC-02.
      Text of AC-02-own?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5
      Answer, 1 to 5: 9
      Not recorded. Type a number from 1 to 5, or help.
      Answer, 1 to 5: (Enter)
      Not recorded: an empty line is no answer. Type a number from 1 to 5, or help.
      Answer, 1 to 5: na 2
      Recorded: not applicable, Reason too-new.

      Question 3 of 7. AC-03, Topic AC-03.
      Text of AC-03-own?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5
      Answer, 1 to 5: back

      Question 2 of 7. AC-02, Topic AC-02.
      Text of AC-02-own?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5
      Current answer: not applicable, Reason too-new. Press Enter to keep it.
      Answer, 1 to 5: (Enter)
      Kept: not applicable, Reason too-new.

      Question 3 of 7. AC-03, Topic AC-03.
      Text of AC-03-own?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5
      Answer, 1 to 5: status
      2 of 7 answered. Module 1 of 3, Module AC: 2 of 3. 0 skipped.
      Answer, 1 to 5: skip
      Skipped. The question stays open; review lists it.

      Question 4 of 7. Module BK, BK-01, Topic BK-01.
      Text of BK-01-own?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5
      Answer, 1 to 5: 2
      Recorded: 2, Level 2.

      Question 5 of 7. BK-02, Topic BK-02.
      Text of BK-02-own?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5
      Answer, 1 to 5: 3
      Recorded: 3, Level 3.

      Question 6 of 7. Module CM, CM-01, Topic CM-01.
      Text of CM-01-own?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5
      Answer, 1 to 5: 1
      Recorded: 1, Level 1.

      Question 7 of 7. CM-02, Topic CM-02.
      Text of CM-02-seen?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5
      This question is sensitive. Type decline if you prefer not to answer it.
      Your answer is not a report and starts no investigation. To report something:
      hotline 110.
      Type unseen if you had no chance to see it.
      Answer, 1 to 5: unseen
      Recorded: no chance to see.

      That was the last question.
      5 answered, 1 not applicable, 1 without an answer.
      1. Submit
      2. Look through the answers
      0. Pause
      A number, 0 to 2, or a word: submit
      5 answered, 1 not applicable, 1 without an answer.
      1 question has no answer. You may submit all the same.

      You may write one comment to the organisers. Write no names. Comments are
      shown only after the end of the cycle, in mixed order, and only where at least
      10 people wrote one. It may have several lines; end it with a line that holds
      only a full stop.
      Comment, or Enter for none: All fine.
      > Really.
      > .

      Submit now?
      1. Submit
      0. Not yet
      Type a number, 0 to 1: 1
      Submitted: Seoul HQ, 2026, 22 Nov 2026 14:31.

      1. My result
      2. Correct an answer (until 2026-11-30)
      0. Done
      Type a number, 0 to 2: 1

      Result    in en, 78 columns

      1. My result
      2. Correct an answer (until 2026-11-30)
      0. Done
      Type a number, 0 to 2: 0

      """)
    #expect(conversation.outcome == .done)
    let held = world.held[0]
    #expect(held.assessment.department == "rolling")
    #expect(held.assessment.closingComment == "All fine.\nReally.")
    #expect(held.answers["AC-01-own"]?.value == .option("d"))
    #expect(held.answers["AC-03-own"]?.value == .skipped)
    #expect(held.answers["CM-02-seen"]?.value == .notObserved)
  }
}
