import AssessmentModel
import AssessmentTesting
import TerminalInterview
import Testing

@Suite struct PlainCommentTests {
  private func comment(_ world: SampleWorld, _ lines: String...) -> String? {
    _ = Conversation(
      world, settings: PlainSettings(language: "en"),
      lines: ["2", "", "Quality team", "1"] + lines)
    return world.held.first?.answers["AC-01-aff"]?.comment
  }

  @Test("a comment is one line, several lines, edited or removed")
  func ways() {
    let withEditor = SampleWorld.open()
    withEditor.edited = "from the editor\n"

    #expect(comment(.open(), "comment in the folder") == "in the folder")
    #expect(comment(.open(), "comment", "one", "two", ".") == "one\ntwo")
    #expect(comment(withEditor, "comment edit") == "from the editor")
    #expect(comment(.open(), "comment one", "comment remove") == nil)
    #expect(comment(.open(), "의견 하나", "의견 삭제") == nil)
  }

  @Test("a text that is pasted with an empty first line answers no questions")
  func pasted() {
    let world = SampleWorld.open()

    #expect(comment(world, "comment", "", "4", "5", ".") == "4\n5")
    #expect(world.held[0].answers.count == 1)
  }

  @Test("a full stop alone deletes a comment and leaves what is not there")
  func fullStop() {
    #expect(comment(.open(), "comment one", "comment", ".") == nil)

    let world = SampleWorld.open()
    #expect(comment(world, "comment", ".") == nil)
    #expect(world.held[0].history.isEmpty)
  }

  @Test("without an editor that is told, and a comment that is too long is refused")
  func refused() {
    let noEditor = Conversation.organisation(.open(), "comment edit")
    let long = Conversation.organisation(
      .open(), "comment " + String(repeating: "x", count: 2001))

    #expect(noEditor.count(of: "There is no editor here.") == 1)
    #expect(long.count(of: "the text has 2001 characters, at most 2000 fit.") == 1)
  }
}
