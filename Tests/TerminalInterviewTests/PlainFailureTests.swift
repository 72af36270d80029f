import AssessmentModel
import AssessmentTesting
import FoundationEssentials
import TerminalIO
import TerminalInterview
import Testing

@Suite struct PlainFailureTests {
  private let full = WorldError(description: "the disk is full")

  private func begun() -> SampleWorld {
    let world = SampleWorld.open()
    _ = Conversation.organisation(world, "pause")
    return world
  }

  @Test("an answer that cannot be stored keeps the question and is tried again")
  func retry() {
    let world = begun()
    world.failures = [full, full]

    let conversation = Conversation.organisation(world, "2", "1", "1", "pause")

    expectText(
      conversation.from("Answer, 1 to 5: 2"),
      """
      Answer, 1 to 5: 2
      NOT SAVED: the disk is full. Nothing was lost on screen.

      1. Try again
      0. Pause
      Type a number, 0 to 1: 1
      NOT SAVED: the disk is full. Nothing was lost on screen.

      1. Try again
      0. Pause
      Type a number, 0 to 1: 1
      Recorded: 2, Level 2.

      Question 2 of 7. AC-02, Topic AC-02.
      Text of AC-02-aff?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5. Everywhere, and checked
      Answer, 1 to 5: pause
      Paused at AC-02. 1 of 7 saved. Continue with: ccms take

      """)
    #expect(world.held[0].answers["AC-01-aff"]?.value == .option("b"))
  }

  @Test("why something is not stored is said in the language spoken then")
  func reasonInLanguage() {
    let world = begun()
    world.failureText = { error, language in "\(language): \(error)" }
    world.failures = [full]

    let conversation = Conversation.organisation(world, "language ko", "2", "0")

    #expect(conversation.count(of: "저장하지 못했습니다: ko: the disk is full.") == 1)
  }

  @Test("pausing instead keeps a typed text in a file and names it")
  func pause() {
    let world = begun()
    world.keepsTexts = true
    world.failures = [full]

    let conversation = Conversation.organisation(world, "comment", "one", "two", ".", "0")

    expectText(
      conversation.from("NOT SAVED"),
      """
      NOT SAVED: the disk is full. Nothing was lost on screen.

      1. Try again
      0. Pause
      Type a number, 0 to 1: 0
      Your text is kept in /state/draft-1.txt
      Paused at AC-01. 0 of 7 saved. Continue with: ccms take

      """)
    #expect(world.keptTexts == ["one\ntwo"])
    #expect(conversation.outcome == .paused)
  }

  @Test("an assessment that cannot be begun, submitted or corrected is tried again too")
  func others() {
    let world = SampleWorld.open()
    world.isPersonal = true
    world.failures = [full]
    let start = Conversation(world, "1", "", "1", "1", "", "2", "pause")
    world.failures = [full, full]
    let end = Conversation(world, "1", "1", "submit", "Fine.", ".", "1", "1", "1", "2", "pause")

    #expect(start.count(of: "NOT SAVED: the disk is full.") == 1)
    #expect(start.outcome == .paused)
    #expect(end.count(of: "NOT SAVED: the disk is full.") == 2)
    #expect(world.held[0].assessment.closingComment == "Fine.")
    #expect(world.held[0].assessment.revision == 2)
  }

  @Test("a text that a signal interrupts is kept in a file")
  func interrupted() {
    let world = begun()
    world.keepsTexts = true

    let conversation = Conversation(
      world, settings: PlainSettings(language: "en"),
      lines: ["2", "1", "1", "comment", "half a"],
      ending: [.interrupted(.interrupt)])

    expectText(
      conversation.from("> "),
      """
      >\u{20}
      Your text is kept in /state/draft-1.txt
      Paused at AC-01. 0 of 7 saved. Continue with: ccms take

      """)
    #expect(world.keptTexts == ["half a"])
    #expect(conversation.outcome == .stopped(.interrupt))
  }

  // MARK: - Two colleagues

  private func changedByColleague() -> SampleWorld {
    let world = begun()
    world.interference = Answer(
      item: "AC-01-aff", value: .option("a"), contributor: "Safety team",
      changedAt: Date(timeIntervalSince1970: 99))
    return world
  }

  @Test("an answer that a colleague changed meanwhile is shown beside one's own")
  func conflict() {
    let conversation = Conversation.organisation(changedByColleague(), "2", "1", "pause")

    expectText(
      conversation.from("Answer, 1 to 5: 2"),
      """
      Answer, 1 to 5: 2
      Not recorded: Safety team has changed this answer meanwhile, to: 1, Level 1.

      1. Keep the answer of Safety team
      2. Record mine: 2, Level 2
      0. Back
      Type a number, 0 to 2: 1

      Question 1 of 7. AC-01, Topic AC-01.
      Text of AC-01-aff?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5. Everywhere, and checked
      Current answer: 1, Level 1. Press Enter to keep it.
      Answered by Safety team, 22 Nov 2026 14:31.
      Answer, 1 to 5: pause
      Paused at AC-01. 1 of 7 saved. Continue with: ccms take

      """)
  }

  @Test("what a colleague changed meanwhile cannot be taken back, and is shown")
  func undo() {
    let world = changedByColleague()

    let conversation = Conversation.organisation(world, "undo", "pause")

    expectText(
      conversation.from("Answer, 1 to 5: undo", lines: 12),
      """
      Answer, 1 to 5: undo
      Not recorded: Safety team has changed this answer meanwhile, to: 1, Level 1.

      Question 1 of 7. AC-01, Topic AC-01.
      Text of AC-01-aff?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5. Everywhere, and checked
      Current answer: 1, Level 1. Press Enter to keep it.
      Answered by Safety team, 22 Nov 2026 14:31.
      """)
  }

  @Test(
    "one's own answer can be recorded over it, or nothing",
    arguments: [
      ("2", AnswerValue.option("b")), ("1", .option("a")), ("0", .option("a")),
    ])
  func settle(choice: String, value: AnswerValue) {
    let world = changedByColleague()

    _ = Conversation.organisation(world, "2", choice, "pause")

    #expect(world.held[0].answers["AC-01-aff"]?.value == value)
  }
}
