import AssessmentModel
import AssessmentTesting
import TerminalInterview
import Testing

@Suite struct PlainReviewTests {
  @Test("the review lists answers by module, opens one and comes back to its row")
  func review() {
    let conversation = Conversation.organisation(
      .open(), "2", "na 1 no such line", "skip", "comment one", "collecting", "review", "3", "4",
      "commented", "", "pause")

    expectText(
      conversation.from("Answer, 1 to 5: review"),
      """
      Answer, 1 to 5: review

      Review. Seoul HQ, 2026: 3 of 7 answered, 1 skipped, 3 open.
      Module AC: 2 of 3
      1. AC-01, Topic AC-01: 2, Level 2
      2. AC-02, Topic AC-02: not applicable, Reason no-activity, "no such line"
      3. AC-03, Topic AC-03: skipped
      Module BK: 1 of 2
      4. BK-01, Topic BK-01: information being collected; with a comment
      5. BK-02, Topic BK-02: no answer
      Module CM: 0 of 2
      6. CM-01, Topic CM-01: no answer
      7. CM-02, Topic CM-02: no answer
      To list others, type one of: all, open, skipped, na, collecting, commented.
      Number or id to open a question, submit, or Enter to go back: 3

      Question 3 of 7. Module AC, AC-03, Topic AC-03.
      Text of AC-03-aff?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5. Everywhere, and checked
      Current answer: skipped. Press Enter to keep it.
      Answer, 1 to 5: 4
      Recorded: 4, Level 4.
      Counts as 2, Level 2, until a document is added. 4 also needs a record and an
      indicator.
      To add it, type back, then evidence.
      Number or id to open a question, submit, or Enter to go back: commented

      Review. Seoul HQ, 2026: 4 of 7 answered, 0 skipped, 3 open.
      Module BK: 1 of 2
      4. BK-01, Topic BK-01: information being collected; with a comment
      Number or id to open a question, submit, or Enter to go back: (Enter)

      Question 5 of 7. Module BK, BK-02, Topic BK-02.
      Text of BK-02-aff?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5. Everywhere, and checked
      Answer, 1 to 5: pause
      Paused at BK-02. 4 of 7 saved. Continue with: ccms take

      """)
  }

  @Test(
    "a filter lists only its rows, in either language",
    arguments: [
      ("review open", "3. AC-03, Topic AC-03: no answer\n"),
      ("검토 남음", "3. AC-03, Topic AC-03: no answer\n"),
      ("review skipped", "2. AC-02, Topic AC-02: skipped\n"),
      ("review na", "1. AC-01, Topic AC-01: not applicable, Reason too-new\n"),
      ("review 해당없음", "1. AC-01, Topic AC-01: not applicable, Reason too-new\n"),
    ])
  func filters(typed: String, row: String) {
    let conversation = Conversation.person(.open(), "2", "na 2", "skip", typed)

    #expect(conversation.text.contains(row))
    #expect(conversation.count(of: ", Topic AC-01: ") == (row.contains("AC-01,") ? 1 : 0))
  }

  @Test("a row is opened by its number in the interview or by its id, and Enter keeps its answer")
  func open() {
    let world = SampleWorld.open()

    let conversation = Conversation.person(
      world, "2", "4", "skip", "review skipped", "2", "3", "review", "AC-01", "", "", "pause")

    #expect(world.held[0].answers["AC-02-own"]?.value == .option("c"))
    #expect(conversation.count(of: "Kept: 4, Level 4.\nNumber or id to open") == 1)
    #expect(
      conversation.text.hasSuffix("Paused at AC-03. 2 of 5 saved. Continue with: ccms take\n"))
  }

  @Test("a list without rows says so, and a row that is not there is refused")
  func empty() {
    let conversation = Conversation.person(.open(), "2", "review skipped", "1", "go 2", "pause")

    #expect(conversation.count(of: "There is no such question.\n") == 1)
    #expect(conversation.count(of: "Question 1 of 5.") == 2)
    #expect(
      conversation.text.hasSuffix("Paused at AC-02. 0 of 5 saved. Continue with: ccms take\n"))
  }

  @Test(
    "go without a place lists the modules, and takes every kind of place",
    arguments: [
      ("4", "Question 4 of 5. Module CM, CM-01,"), ("CM", "Question 4 of 5. Module CM, CM-01,"),
      ("cm-02", "Question 5 of 5. Module CM, CM-02,"),
      ("AC-03-own", "Question 3 of 5. AC-03,"), ("bk", "1 of 1, Module BK. Is BK your work?"),
      ("", "Question 1 of 5. AC-01,"),
    ])
  func go(place: String, leadsTo: String) {
    let conversation = Conversation.person(.open(), "2", "go", place)

    let text = conversation.from("AC, Module AC: 0 of 3, from question 1")
    #expect(text.contains("CM, Module CM: 0 of 2, from question 4\n"))
    #expect(text.contains(leadsTo))
  }
}
