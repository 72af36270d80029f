import AssessmentModel
import TerminalInterview
import Testing

@Suite struct PlainHintTests {
  @Test(
    "every hint is given once in a conversation, then short",
    arguments: [
      "Type help for what each does.", "Press Enter to keep it.", "This question is sensitive.",
      "To list others, type one of:",
      "What is not part of it", "You are asked 5 questions. Modules: 2.",
    ])
  func once(hint: String) {
    let conversation = Conversation.person(
      .open(), "2", "4", "back", "", "4", "back", "back", "go CM-02", "back", "go CM-02", "4",
      "review", "",
      "review", "", "back", "submit", "", "0", "back", "go 1")

    #expect(conversation.text.replacing("\n", with: " ").ranges(of: hint).count == 1)
  }

  @Test("the short forms follow")
  func short() {
    let conversation = Conversation.person(
      .open(), "2", "4", "back", "", "back", "go CM-02", "back", "go CM-02")

    #expect(conversation.count(of: "Current answer: 4, Level 4.\n") == 1)
    #expect(conversation.count(of: "You may decline.\n") == 1)
    #expect(conversation.count(of: "hotline 110.") == 2)
  }

  @Test("how to add evidence is told once, what is missing every time")
  func evidence() {
    let conversation = Conversation.organisation(.open(), "5", "4", "3")

    #expect(conversation.count(of: "To add it, type back, then evidence.") == 1)
    #expect(conversation.count(of: "Counts as 2, Level 2, until a document is added.") == 3)
  }

  @Test("the module is named where it changes")
  func module() {
    let conversation = Conversation.person(.open(), "2", "1", "1", "1", "back")

    #expect(conversation.count(of: "Module AC, AC-01,") == 1)
    #expect(conversation.count(of: "Question 2 of 5. AC-02,") == 1)
    #expect(conversation.count(of: "Module CM, CM-01,") == 1)
    #expect(conversation.count(of: "Module AC, AC-03,") == 1)
  }
}
