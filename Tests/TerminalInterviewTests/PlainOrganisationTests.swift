import AssessmentModel
import AssessmentTesting
import TerminalInterview
import Testing

@Suite struct PlainOrganisationTests {
  @Test("an affiliate's whole session with evidence and approval reads like this")
  func session() {
    let world = SampleWorld.open()

    let conversation = Conversation(
      world,
      "2", "", "Quality team", "1", "help", "5", "back", "evidence", "2", "Rule R-12", "2026",
      "Safety team", "", "na 1 no such line", "parent", "Holding", "submit", "collecting",
      "comment", "one", "two", ".", "3", "evidence document: Rule R-7", "evidence", "6", "1",
      "2", "2", "back", "", "1", "Quality team", "quality TEAM", "Board", "Chair", "30 Nov", "",
      "1")

    expectText(
      conversation.text,
      """
      Sample self-check. Sample group, 2026.
      For improvement only.

      Whom do you answer for?
      1. for myself
      2. for our company
      0. Close
      Type a number, 0 to 2: 2

      The assessment of Seoul HQ for Sample group, 2026.
      Press Enter to go on, or type pause to stop here: (Enter)

      Your name or function, as colleagues will see it beside your answers: Quality team

      Seoul HQ, 2026, answered by Quality team. Is this right?
      1. Yes
      2. No
      0. Close
      Type a number, 0 to 2: 1

      Sample self-check. Seoul HQ, 2026. 0 of 7 answered.
      Type a number to answer. Other words: back, next, skip, na, parent,
      collecting, comment, evidence, help, status, go, review, undo, submit,
      language, pause. Type help for what each does.

      Question 1 of 7. Module AC, AC-01, Topic AC-01.
      Text of AC-01-aff?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5. Everywhere, and checked
      Answer, 1 to 5: help
      Why we ask
        Why AC-01.
      What counts as 3, Level 3
        A rule is written.
        Somebody owns it.
        3, Level 3 asks for a document: The rule with its owner
      Words you can type
      next: Shows the next question and leaves this one as it is.
      skip: Leaves this question open; you can come back to it.
      na: Not applicable: type na, the number of the reason and a note, for example
        'na 1 no furnace on our sites'. Alone it lists the reasons.
      parent: Another company of the group does it; you are asked which one.
      collecting: The information is being collected. It counts as 0 points if that
        is still so when you submit.
      comment: Writes, changes or deletes a comment on this question.
      evidence: Adds or removes evidence for this question.
      help: Explains this question and these words.
      status: Says how far you are.
      go: Goes to a question: type go and its number or its id, for example 'go 12'.
      review: Lists the questions with your answers, to open one of them or to
        submit.
      undo: Takes back the last change.
      submit: Hands in your answers, after asking once more.
      language: Changes the language.
      pause: Stops here. Every answer you gave is kept.
      Answer, 1 to 5: 5
      Recorded: 5, Level 5.
      Counts as 2, Level 2, until a document is added. 5 also needs a record, an
      indicator and an independent check.
      To add it, type back, then evidence.

      Question 2 of 7. AC-02, Topic AC-02.
      Text of AC-02-aff?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5. Everywhere, and checked
      Answer, 1 to 5: back

      Question 1 of 7. AC-01, Topic AC-01.
      Text of AC-01-aff?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5. Everywhere, and checked
      Current answer: 5, Level 5. Press Enter to keep it.
      Counts as 2, Level 2, until a document is added. 5 also needs a record, an
      indicator and an independent check.
      Answer, 1 to 5: evidence

      Which kind of evidence?
      1. example
      2. document
      3. record
      4. indicator
      5. independent check
      0. Back
      Type a number, 0 to 5: 2
      Where can it be found, in one line, or Enter to go back: Rule R-12
      Date or period it covers, or Enter to leave this out: 2026
      Department or function that holds it, or Enter to leave this out: Safety team
      Recorded: document, Rule R-12.
      Counts as 3, Level 3, until a record and an indicator are added. 5 also needs
      an independent check.
      Answer, 1 to 5: (Enter)
      Kept: 5, Level 5.

      Question 2 of 7. AC-02, Topic AC-02.
      Text of AC-02-aff?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5. Everywhere, and checked
      Answer, 1 to 5: na 1 no such line
      Recorded: not applicable, Reason no-activity, "no such line".

      Question 3 of 7. AC-03, Topic AC-03.
      Text of AC-03-aff?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5. Everywhere, and checked
      Answer, 1 to 5: parent

      Which company of the group does it?
      Number or name of the company, or Enter to go back: Holding
      Recorded: done by Holding.

      Question 4 of 7. Module BK, BK-01, Topic BK-01.
      Text of BK-01-aff?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5. Everywhere, and checked
      Answer, 1 to 5: submit
      Not submitted: 4 questions have no answer. BK-01, BK-02, CM-01 and CM-02.
      Answer each of them; where that is not possible, type na, parent or
      collecting.
      Answer, 1 to 5: collecting
      Recorded: information being collected.
      It counts as 0 points if that is still so when the assessment is submitted.

      Question 5 of 7. BK-02, Topic BK-02.
      Text of BK-02-aff?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5. Everywhere, and checked
      Answer, 1 to 5: comment
      Comment. End it with a line that holds only a full stop; an empty comment
      deletes: one
      > two
      > .
      Comment recorded, 7 characters.
      Answer, 1 to 5: 3
      Recorded: 3, Level 3.
      Counts as 2, Level 2, until a document is added.

      Question 6 of 7. Module CM, CM-01, Topic CM-01.
      Text of CM-01-aff?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5. Everywhere, and checked
      Answer, 1 to 5: evidence document: Rule R-7
      Recorded: document, Rule R-7.
      Answer, 1 to 5: evidence
      Evidence for CM-01, Topic CM-01
      1. document: Rule R-7

      Which kind of evidence?
      1. example
      2. document
      3. record
      4. indicator
      5. independent check
      6. One already used in this assessment
      7. Remove one
      0. Back
      Type a number, 0 to 7: 6

      One already used in this assessment
      1. document: Rule R-12
      0. Back
      Type a number, 0 to 1: 1
      Recorded: document, Rule R-12.
      Answer, 1 to 5: 2
      Recorded: 2, Level 2.

      Question 7 of 7. CM-02, Topic CM-02.
      Text of CM-02-aff?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5. Everywhere, and checked
      Answer, 1 to 5: 2
      Recorded: 2, Level 2.

      That was the last question.
      6 answered, 1 not applicable, 0 without an answer.
      1. Submit
      2. Look through the answers
      0. Pause
      A number, 0 to 2, or a word: back

      Question 7 of 7. CM-02, Topic CM-02.
      Text of CM-02-aff?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5. Everywhere, and checked
      Current answer: 2, Level 2.
      Answer, 1 to 5: (Enter)
      Kept: 2, Level 2.

      That was the last question.
      6 answered, 1 not applicable, 0 without an answer.
      1. Submit
      2. Look through the answers
      0. Pause
      A number, 0 to 2, or a word: 1
      6 answered, 1 not applicable, 0 without an answer.
      1 question is marked as information being collected and counts as 0 points.
      2 answers count lower than declared, because evidence is missing.
      AC-01: Counts as 3, Level 3, until a record and an indicator are added. 5 also
      needs an independent check.
      BK-02: Counts as 2, Level 2, until a document is added.
      Name who prepared this assessment and who approved it. Both names are sealed
      in.

      1. Quality team
      Prepared by, name or function: Quality team

      Approved by, name or function: quality TEAM
      The person who approves must be somebody else than the one who prepared. Type
      another name.
      Approved by, name or function: Board

      Position of the person who approved: Chair

      Approved on, year-month-day, or Enter for 2026-11-22: 30 Nov
      '30 Nov' is not a day. Type it as year-month-day.
      Approved on, year-month-day, or Enter for 2026-11-22: (Enter)

      Prepared by Quality team, approved by Board, Chair, on 2026-11-22. Submit now?
      1. Submit
      0. Not yet
      Type a number, 0 to 1: 1
      Submitted: Seoul HQ, 2026, Quality team, 22 Nov 2026 14:31, revision 1.
      Next: ccms report show --affiliate seoul-hq --cycle 2026

      """)
    #expect(conversation.outcome == .done)
    let held = world.held[0]
    #expect(held.contributors == ["Quality team"])
    #expect(
      held.answers["AC-01-aff"]?.evidence == [
        Evidence(
          kind: .document, reference: "Rule R-12", date: "2026", heldBy: "Safety team")
      ])
    #expect(held.answers["BK-02-aff"]?.comment == "one\ntwo")
    #expect(
      held.assessment.approval
        == Approval(
          preparedBy: "Quality team", approvedBy: "Board", position: "Chair",
          approvedOn: "2026-11-22"))
  }
}
