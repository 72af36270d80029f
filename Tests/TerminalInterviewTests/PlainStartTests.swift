import AssessmentModel
import AssessmentTesting
import TerminalInterview
import Testing

@Suite struct PlainStartTests {
  @Test("with no open cycle there are a file, setting one up, trying it out and closing")
  func menu() {
    let conversation = Conversation(SampleWorld(), "7", "0")

    expectText(
      conversation.text,
      """

      No self-check is set up on this computer yet. How do you want to start?
      1. I have a file from the organisers
      2. Set one up here (organisation, company, year)
      3. Try it out; nothing is stored
      0. Close
      Type a number, 0 to 3: 7
      Type a number from 0 to 3.
      Type a number, 0 to 3: 0

      """)
    #expect(conversation.outcome == .done)
  }

  @Test("a file that is none of the organisers' is told, and the menu comes again")
  func file() {
    let conversation = Conversation(SampleWorld(), "1", "a.kit", "1", "", "0")

    #expect(
      conversation.text.contains(
        "Name of the file, or Enter to go back: a.kit\n'a.kit': not a file from the organisers\n"))
    #expect(conversation.count(of: "How do you want to start?") == 3)
    #expect(conversation.outcome == .done)
  }

  @Test(
    "setting one up asks organisation, company and year, stores them once confirmed, and goes on")
  func setUp() {
    let world = SampleWorld()

    let conversation = Conversation(
      world, "2", "", "Sample group", "Busan", "26", "2026", "2", "Sample group", "Seoul HQ",
      "2026",
      "1", "0")

    expectText(
      conversation.from("Type a number, 0 to 3: 2"),
      """
      Type a number, 0 to 3: 2

      Name of the organisation or group: (Enter)
      Nothing was typed. Type a text, or pause to stop here.
      Name of the organisation or group: Sample group

      Name of your company: Busan

      Year of the self-check, four digits: 26
      '26' is not a year. Type four digits.
      Year of the self-check, four digits: 2026

      Sample group, Busan, 2026. Is this right?
      1. Yes
      2. No
      0. Close
      Type a number, 0 to 2: 2

      Name of the organisation or group: Sample group

      Name of your company: Seoul HQ

      Year of the self-check, four digits: 2026

      Sample group, Seoul HQ, 2026. Is this right?
      1. Yes
      2. No
      0. Close
      Type a number, 0 to 2: 1
      Set up: Sample group, Seoul HQ, 2026.
      Sample self-check. Sample group, 2026.
      For improvement only.

      Whom do you answer for?
      1. for myself
      2. for our company
      0. Close
      Type a number, 0 to 2: 0

      """)
    #expect(world.cycles.map(\.code) == ["2026"])
  }

  @Test("trying it out stores nothing, shows no code and says so at both ends")
  func tryOut() {
    let world = SampleWorld()

    let conversation = Conversation(world, "3", "1", "", "1", "2", "4", "pause")

    #expect(conversation.count(of: "This is a trial. Nothing you answer is stored.") == 1)
    #expect(conversation.count(of: "Your own code") == 0)
    #expect(conversation.text.hasSuffix("End of the trial. Nothing was stored.\n"))
    #expect(world.held.isEmpty)
  }

  @Test("of several questionnaires one is chosen by number, and 0 goes back to the start")
  func severalQuestionnaires() {
    let world = SampleWorld()
    var other = SampleQuestionnaire.published
    other.questionnaire.id = "other"
    world.others = [other]

    let conversation = Conversation(world, "3", "0", "3", "2", "0")

    expectText(
      conversation.from("Which questionnaire?"),
      """
      Which questionnaire?
      1. Sample self-check (sample@1.0.0)
      2. Sample self-check (other@1.0.0)
      0. Back
      Type a number, 0 to 2: 0

      No self-check is set up on this computer yet. How do you want to start?
      1. I have a file from the organisers
      2. Set one up here (organisation, company, year)
      3. Try it out; nothing is stored
      0. Close
      Type a number, 0 to 3: 3

      Which questionnaire?
      1. Sample self-check (sample@1.0.0)
      2. Sample self-check (other@1.0.0)
      0. Back
      Type a number, 0 to 2: 2
      This is a trial. Nothing you answer is stored.
      Sample self-check. Sample group, 2026.
      For improvement only.

      Whom do you answer for?
      1. for myself
      2. for our company
      0. Close
      Type a number, 0 to 2: 0
      End of the trial. Nothing was stored.

      """)
  }

  @Test("one open cycle is used, several are chosen from by number")
  func cycles() {
    let world = SampleWorld.open()
    world.addCycle("2025-late", organisation: "Other group")

    let conversation = Conversation(world, "2", "0")

    expectText(
      conversation.text,
      """

      More than one self-check is open here. Which one?
      1. 2026, Sample group
      2. 2025-late, Other group
      0. Close
      Type a number, 0 to 2: 2
      Sample self-check. Other group, 2025-late.
      For improvement only.

      Whom do you answer for?
      1. for myself
      2. for our company
      0. Close
      Type a number, 0 to 2: 0

      """)
  }

  @Test("an instrument with one audience does not ask for whom")
  func oneAudience() {
    let world = SampleWorld.open()
    world.published.questionnaire.audiences.removeLast()

    let conversation = Conversation(world, "0")

    #expect(conversation.count(of: "Whom do you answer for?") == 0)
    #expect(conversation.count(of: "Have you already begun this self-check?") == 1)
  }

  @Test("several affiliates are chosen from by number, and who and where is confirmed once")
  func affiliates() {
    let world = SampleWorld.open()
    world.isPersonal = true
    world.affiliates.append(Affiliate(code: "busan", name: "Busan Works"))

    let conversation = Conversation(world, "1", "2", "", "2", "1", "1", "", "pause")

    expectText(
      conversation.from("Which company?"),
      """
      Which company?
      1. Seoul HQ
      2. Busan Works
      0. Close
      Type a number, 0 to 2: 2

      The self-check of Sample group, 2026, for Busan Works.

      Only you see your answers. Averages rest on at least 10 people. Questions: the
      organisers.
      Press Enter to go on, or type pause to stop here: (Enter)

      Busan Works, 2026. Is this right?
      1. Yes
      2. No
      0. Close
      Type a number, 0 to 2: 2
      Then choose again.

      Which company?
      1. Seoul HQ
      2. Busan Works
      0. Close
      Type a number, 0 to 2: 1

      Seoul HQ, 2026. Is this right?
      1. Yes
      2. No
      0. Close
      Type a number, 0 to 2: 1

      Your own code: 1234 567 805

      It is shown only this once and kept nowhere in readable form. Write it down.
      You need it to go on elsewhere, to correct your answers and to see your
      result. On this computer it is not asked again.
      Press Enter when you have written it down: (Enter)

      Sample self-check. Seoul HQ, 2026. 0 of 5 answered.
      Type a number to answer. Other words: back, next, skip, na, unseen, decline,
      help, status, go, review, undo, submit, language, pause. Type help for what
      each does.

      First, 1 question about your work. What is not part of it is left out.
      1 of 1, Module BK. Is BK your work?
      1. Yes
      2. No
      Answer, 1 to 2: pause
      Paused at the question about Module BK. 0 of 5 saved. Continue with: ccms take

      """)
  }

  @Test("a department may stay unsaid")
  func department() {
    let world = SampleWorld.open(departments: [Department(code: "rolling", name: "Rolling")])
    world.isPersonal = true

    let conversation = Conversation(world, "1", "", "0", "2", "1", "", "pause")

    #expect(conversation.text.contains("Type a number, 1 to 2: 0\nType a number from 1 to 2.\n"))
    #expect(conversation.text.contains("Seoul HQ, 2026, department: not said. Is this right?"))
    #expect(world.held[0].assessment.department == nil)
  }
}
