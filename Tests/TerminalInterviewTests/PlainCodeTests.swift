import AssessmentModel
import AssessmentTesting
import TerminalInterview
import Testing

@Suite struct PlainCodeTests {
  private func begun() -> SampleWorld {
    let world = SampleWorld.open()
    _ = Conversation(world, "1", "1", "", "1", "", "2", "4", "pause")
    return world
  }

  @Test("a slip of the hand is told apart from a code that nobody has here")
  func mistyped() {
    let world = begun()

    let conversation = Conversation(
      world, "1", "2", "1234 567 806", "0000000000", "1234-567-805", "0")

    expectText(
      conversation.from("Type a number, 0 to 2: 2"),
      """
      Type a number, 0 to 2: 2

      Your own code, ten digits, or Enter to start anew: 1234 567 806
      This code cannot be right: one of its ten digits is missing, wrong or swapped.
      Check it and type it again.

      Your own code, ten digits, or Enter to start anew: 0000000000
      No answers here belong to this code. Check it, or press Enter to start anew.

      Your own code, ten digits, or Enter to start anew: 1234-567-805

      Welcome back. Seoul HQ, 2026. Last saved 22 Nov 2026 14:31. 1 of 5 answered.
      1. Continue at AC-02, the first open question
      2. List of modules
      3. Review and submit
      0. Close
      Type a number, 0 to 3: 0
      Paused at AC-02. 1 of 5 saved. Continue with: ccms take

      """)
  }

  @Test("five codes that do not fit end the conversation")
  func tries() {
    let conversation = Conversation(begun(), "1", "2", "1", "2", "3", "4", "5", "6")

    #expect(conversation.count(of: "This code cannot be right") == 5)
    #expect(
      conversation.text.hasSuffix(
        """
        The code did not fit 5 times. Look for what you wrote down, then start again.
        Paused before the first question. Continue with: ccms take

        """))
    #expect(conversation.outcome == .paused)
  }

  @Test("Enter instead of a code starts anew, beside the assessment that is there")
  func anew() {
    let world = begun()

    _ = Conversation(world, "1", "2", "", "", "1", "", "pause")

    #expect(world.held.count == 2)
    #expect(world.held[0].code != world.held[1].code)
  }

  @Test("on a database of one's own no code is asked")
  func personal() {
    let world = begun()
    world.isPersonal = true

    let conversation = Conversation(world, "1", "0")

    #expect(conversation.count(of: "code") == 0)
    #expect(conversation.count(of: "Welcome back.") == 1)
  }

  @Test("the code is shown after the assessment it opens exists, and never again")
  func shownOnce() {
    let world = SampleWorld.open()
    world.failures = [WorldError(description: "the disk is full")]

    let conversation = Conversation(world, "1", "1", "", "1", "0")

    #expect(conversation.count(of: "NOT SAVED") == 1)
    #expect(conversation.count(of: "Your own code") == 0)
    #expect(world.held.isEmpty)
  }
}
