import AssessmentModel
import AssessmentTesting
import TerminalInterview
import Testing

@Suite struct PlainResumeTests {
  private func begun(_ lines: String...) -> SampleWorld {
    let world = SampleWorld.open()
    world.isPersonal = true
    _ = Conversation(
      world, settings: PlainSettings(language: "en"),
      lines: ["1", "", "1", "", "2"] + lines)
    return world
  }

  @Test("the resume page offers what there is, and going on is exactly where it stopped")
  func page() {
    let world = begun("4", "skip", "skip", "back", "back")

    let conversation = Conversation(world, "1", "1", "pause")

    expectText(
      conversation.from("Welcome back."),
      """
      Welcome back. Seoul HQ, 2026. Last saved 22 Nov 2026 14:31. 1 of 5 answered.
      1. Continue at AC-02, where you stopped
      2. Continue at CM-01, the first open question
      3. The 2 skipped questions
      4. List of modules
      5. Review and submit
      0. Close
      Type a number, 0 to 5: 1

      Sample self-check. Seoul HQ, 2026. 1 of 5 answered.
      Type a number to answer. Other words: back, next, skip, na, unseen, decline,
      help, status, go, review, undo, submit, language, pause. Type help for what
      each does.

      Question 2 of 5. Module AC, AC-02, Topic AC-02.
      Text of AC-02-own?
      1. Level 1
      2. Level 2
      3. Level 3
      4. Level 4
      5. Level 5
      Current answer: skipped. Press Enter to keep it.
      Answer, 1 to 5: pause
      Paused at AC-02. 1 of 5 saved. Continue with: ccms take

      """)
  }

  @Test(
    "every choice of the resume page leads where it says",
    arguments: [
      ("2", "Question 4 of 5. Module CM, CM-01, Topic CM-01."),
      ("3", "Module AC: 1 of 3\n2. AC-02, Topic AC-02: skipped\n3. AC-03, Topic AC-03: skipped\n"),
      ("4", "AC, Module AC: 1 of 3, from question 1\nCM, Module CM: 0 of 2, from question 4\n"),
      ("5", "1. AC-01, Topic AC-01: 4, Level 4\n2. AC-02, Topic AC-02: skipped\n"),
      ("0", "Paused at AC-02. 1 of 5 saved."),
    ])
  func choices(number: String, leadsTo: String) {
    let conversation = Conversation(begun("4", "skip", "skip", "back", "back"), "1", number)

    #expect(conversation.from("Type a number, 0 to 5:").contains(leadsTo))
  }

  @Test(
    "a second colleague joins what the first began, reads the first page, and is not welcomed back")
  func joining() {
    let world = SampleWorld.open()
    _ = Conversation.organisation(world, "2", "pause")

    let joined = Conversation(world, "2", "Safety team", "1", "", "0")
    let back = Conversation(world, "2", "2", "0")

    expectText(
      joined.from("1. Quality team"),
      """
      1. Quality team
      Your name or function, as colleagues will see it beside your answers: Safety team

      Seoul HQ, 2026, answered by Safety team. Is this right?
      1. Yes
      2. No
      0. Close
      Type a number, 0 to 2: 1

      The assessment of Seoul HQ for Sample group, 2026.
      Press Enter to go on, or type pause to stop here: (Enter)

      Seoul HQ, 2026. Last saved 22 Nov 2026 14:31 by Quality team. 1 of 7 answered.
      1. Continue at AC-02, the first open question
      2. List of modules
      3. Review and submit
      0. Close
      Type a number, 0 to 3: 0
      Paused at AC-02. 1 of 7 saved. Continue with: ccms take

      """)
    #expect(back.count(of: "Welcome back, Safety team.") == 1)
    #expect(world.held[0].contributors == ["Quality team", "Safety team"])
  }

  @Test("an assessment goes on in the language chosen last, unless one is asked for")
  func language() {
    let world = begun("4", "language ko", "중단")

    let stored = Conversation(world, "1", "0")
    #expect(world.held[0].assessment.language == "ko")
    let asked = Conversation(
      world, settings: PlainSettings(language: "en", isLanguageChosen: true), lines: ["1", "0"])

    #expect(stored.count(of: "마지막 저장") == 1)
    #expect(asked.count(of: "Welcome back.") == 1)
    #expect(world.held[0].assessment.language == "en")
  }

  @Test("an assessment keeps the version it was begun with, whatever its cycle uses now")
  func pinned() {
    let world = begun("4")
    world.older = [world.published]
    world.published.questionnaire.version = VersionNumber(2, 0, 0)
    world.published.texts["en"]?.entries[.text(of: "AC-02-own")] = "A newer text?"
    world.cycles[0].questionnaire = world.published.reference

    let conversation = Conversation(world, "1", "1", "pause")

    #expect(conversation.count(of: "Text of AC-02-own?") == 1)
    #expect(conversation.count(of: "A newer text?") == 0)
  }

  @Test("a program that was killed goes on at the next question with every recorded answer")
  func killed() {
    let world = begun("4", "5", "2")

    let conversation = Conversation(world, "1", "1", "review", "", "pause")

    #expect(conversation.count(of: "1. AC-01, Topic AC-01: 4, Level 4\n") == 1)
    #expect(conversation.count(of: "3. AC-03, Topic AC-03: 2, Level 2\n") == 1)
    #expect(conversation.count(of: "1. Continue at CM-01, the first open question") == 1)
  }
}
