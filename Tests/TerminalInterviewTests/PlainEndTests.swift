import AssessmentModel
import AssessmentTesting
import TerminalIO
import TerminalInterview
import Testing

@Suite struct PlainEndTests {
  private func played(_ lines: [String], _ ending: LineReading) -> Conversation {
    let world = SampleWorld.open()
    world.isPersonal = true
    return Conversation(
      world, settings: PlainSettings(language: "en"), lines: ["1", "", "1", "", "2"] + lines,
      ending: [ending])
  }

  @Test("the end of the input is a pause, and tells whether questions are open")
  func inputEnded() {
    let open = played(["4"], .end)
    let answered = played(["1", "1", "1", "1", "1"], .end)
    let submitted = played(["submit", "", "1"], .end)

    #expect(
      open.text.hasSuffix(
        """
        The input ended at AC-02. 1 of 5 saved, 4 open. Continue with: ccms take

        """))
    #expect(open.outcome == .inputEnded(questionsOpen: true))
    #expect(answered.outcome == .inputEnded(questionsOpen: false))
    #expect(submitted.outcome == .inputEnded(questionsOpen: false))
  }

  @Test("before the first question everything is open")
  func early() {
    let conversation = Conversation(.open(), "1")

    #expect(conversation.outcome == .inputEnded(questionsOpen: true))
    #expect(
      conversation.text.hasSuffix(
        "\nPaused before the first question. Continue with: ccms take\n"))
  }

  @Test(
    "Ctrl-C says the pause line; other signals end without a word",
    arguments: [
      (StopSignal.interrupt, "\nPaused at AC-02. 1 of 5 saved. Continue with: ccms take\n"),
      (.terminate, ""), (.hangup, ""), (.quit, ""),
    ])
  func signals(signal: StopSignal, last: String) {
    let conversation = played(["4"], .interrupted(signal))

    #expect(conversation.outcome == .stopped(signal))
    #expect(conversation.text.hasSuffix("Answer, 1 to 5: " + last))
  }

  @Test("after a stop the pending prompt is printed again")
  func resumed() {
    let conversation = played(["4"], .resumed)

    #expect(
      conversation.text.contains("Answer, 1 to 5: (resumed)\nAnswer, 1 to 5: \n"))
  }

  @Test(
    "pause works at every prompt",
    arguments: [
      ["pause"], ["1", "pause"], ["1", "1", "pause"], ["1", "1", "", "pause"],
      ["1", "1", "", "1", "pause"], ["1", "1", "", "1", "", "pause"],
      ["1", "1", "", "1", "", "2", "pause"], ["1", "1", "", "1", "", "2", "na", "pause"],
      ["1", "1", "", "1", "", "2", "go", "pause"], ["1", "1", "", "1", "", "2", "review", "pause"],
      ["1", "1", "", "1", "", "2", "0", "pause"], ["1", "2", "pause"], ["2", "", "pause"],
      ["2", "", "Quality team", "1", "evidence", "pause"],
      ["2", "", "Quality team", "1", "evidence", "2", "pause"],
      ["2", "", "Quality team", "1", "na 1", "pause"], ["1", "language", "pause"],
    ])
  func pause(lines: [String]) {
    let conversation = Conversation(
      .open(), settings: PlainSettings(language: "en"), lines: lines)

    #expect(conversation.outcome == .paused)
  }
}
