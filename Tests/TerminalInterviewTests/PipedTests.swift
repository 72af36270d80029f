import AssessmentModel
import AssessmentTesting
import TerminalInterview
import Testing

@Suite struct PipedTests {
  @Test("a person's lines are recorded by id, whatever their order")
  func person() {
    let world = SampleWorld.open(departments: [Department(code: "rolling", name: "Rolling")])

    let conversation = Conversation.piped(
      world,
      """
      # everything before the questions, in any order
      department = 1
      code = new
      audience = employee

      route bk = yes
      CM-02 unseen
      AC-01 = 4
      ac-02-own na too-new
      AC-03 건너뛰기
      BK-01 = a
      closing: All fine.
      submit
      """)

    expectText(
      conversation.text,
      """
      Sample self-check. Sample group, 2026.
      For improvement only.
      The self-check of Sample group, 2026, for Seoul HQ.
      Only you see your answers. Averages rest on at least 10 people. Questions:
      desk@example.org.
      Your own code: 1234 567 805
      It is shown only this once and kept nowhere in readable form. Write it down.
      You need it to go on elsewhere, to correct your answers and to see your
      result.
      3 answered, 1 not applicable, 3 without an answer.
      3 questions have no answer. You may submit all the same.
      Submitted: Seoul HQ, 2026, 22 Nov 2026 14:31.

      """)
    #expect(conversation.outcome == .done)
    let held = world.held[0]
    #expect(held.assessment.department == "rolling")
    #expect(held.assessment.routing == ["BK": true])
    #expect(held.assessment.closingComment == "All fine.")
    #expect(
      held.answers.mapValues(\.value) == [
        "CM-02-seen": .notObserved, "AC-01-own": .option("d"),
        "AC-02-own": .notApplicable(reason: "too-new", note: nil), "AC-03-own": .skipped,
        "BK-01-own": .option("a"),
      ])
  }

  @Test("an affiliate's lines carry notes, evidence, comments and the approval")
  func organisation() {
    let world = SampleWorld.open()

    let conversation = Conversation.piped(
      world,
      """
      audience = affiliate
      contributor = Quality team
      AC-01 = 5
      AC-01 evidence document: Rule R-12: page 3
      AC-01 comment: A = B, in the folder
      AC-02 na no-activity: no such line
      AC-03 parent Holding
      BK-01 collecting
      BK-02 = 1
      CM-01 = 1
      CM-02 = 1
      prepared_by = Quality team
      approved_by = Board
      position = Chair
      approved_on = 2026-11-20
      submit
      """)

    let held = world.held[0]
    #expect(conversation.outcome == .done)
    #expect(conversation.text.hasSuffix("report show --affiliate seoul-hq --cycle 2026\n"))
    #expect(held.answers["AC-01-aff"]?.comment == "A = B, in the folder")
    #expect(
      held.answers["AC-01-aff"]?.evidence
        == [Evidence(kind: .document, reference: "Rule R-12: page 3")])
    #expect(
      held.answers["AC-02-aff"]?.value
        == .notApplicable(reason: "no-activity", note: "no such line"))
    #expect(held.answers["AC-03-aff"]?.value == .doneByParent(company: "Holding"))
    #expect(held.answers["BK-01-aff"]?.value == .collecting)
    #expect(
      held.assessment.approval
        == Approval(
          preparedBy: "Quality team", approvedBy: "Board", position: "Chair",
          approvedOn: "2026-11-20"))
  }

  @Test("the end of the file is a pause, and a second file goes on")
  func twoFiles() {
    let world = SampleWorld.open()
    let first = Conversation.piped(world, "audience = employee\ncode = new\nAC-01 = 2")

    let second = Conversation.piped(
      world, "audience = employee\ncode = 1234567805\nroute BK = 2\nAC-02 = 3")

    expectText(
      first.from("Recorded from"),
      """
      Recorded from this input: 1 line, the last one for AC-01.
      The input ended at AC-02. 1 of 5 saved, 4 open. Continue with: ccms take

      """)
    #expect(first.outcome == .inputEnded(questionsOpen: true))
    #expect(
      second.text.contains(
        "Recorded from this input: 2 lines, the last one for AC-02.\n"
          + "The input ended at AC-03. 2 of 5 saved, 3 open."))
    #expect(world.held.count == 1)
  }

  @Test("a fresh database is set up by lines, and the same lines may stand there again")
  func setUp() {
    let world = SampleWorld()
    let text = """
      organisation = Sample group
      affiliate = Seoul HQ
      cycle = 2026
      audience = affiliate
      contributor = Quality team
      AC-01 = 2
      """

    let first = Conversation.piped(world, text)
    let again = Conversation.piped(world, text)

    #expect(first.text.contains("Set up: Sample group, Seoul HQ, 2026."))
    #expect(first.outcome == .inputEnded(questionsOpen: true))
    #expect(again.outcome == .inputEnded(questionsOpen: true))
    #expect(world.cycles.count == 1)
    #expect(world.held[0].answers["AC-01-aff"]?.value == .option("b"))
  }

  @Test("a file in another language is answered in it")
  func language() {
    let conversation = Conversation.piped(
      .open(), "language = ko\naudience = affiliate\ncontributor = 품질팀\nAC-01 = 9")

    #expect(conversation.text.contains("4행: '9': AC-01에 맞지 않는 값입니다."))
  }

  @Test("a store that refuses ends with its own error; what was recorded is named")
  func failing() {
    let world = SampleWorld.open()
    _ = Conversation.piped(world, "audience = affiliate\ncontributor = Quality team\nAC-01 = 2")
    world.failures = [WorldError(description: "the disk is full")]

    let conversation = Conversation.piped(
      world, "audience = affiliate\ncontributor = Quality team\nAC-02 = 2")

    #expect(conversation.outcome == nil)
    #expect(conversation.failure is WorldError)
    #expect(conversation.text.hasSuffix("Nothing was recorded.\n"))
  }

  @Test("the same intentions typed and piped leave the same answers")
  func parity() {
    let typed = SampleWorld.open()
    let piped = SampleWorld.open()

    _ = Conversation.organisation(
      typed, "2", "na 1 no such line", "parent Holding", "collecting",
      "evidence record: Log 7", "comment in the folder", "3", "skip")
    _ = Conversation.piped(
      piped,
      """
      audience = affiliate
      contributor = Quality team
      AC-01 = 2
      AC-02 na 1: no such line
      AC-03 parent Holding
      BK-01 collecting
      BK-02 evidence record: Log 7
      BK-02 comment: in the folder
      BK-02 = 3
      CM-01 skip
      """)

    #expect(typed.held[0].answers == piped.held[0].answers)
    #expect(typed.held[0].answers.count == 6)
  }

  @Test("a file of evidence that is given again adds nothing twice")
  func evidenceAgain() {
    let world = SampleWorld.open()
    let lines = """
      audience = affiliate
      contributor = Quality team
      AC-01 evidence document: Rule R-12
      AC-01 evidence document: Rule R-13
      """

    _ = Conversation.piped(world, lines)
    let again = Conversation.piped(world, lines)

    #expect(
      world.held[0].answers["AC-01-aff"]?.evidence == [
        Evidence(kind: .document, reference: "Rule R-12"),
        Evidence(kind: .document, reference: "Rule R-13"),
      ])
    #expect(again.text.contains("Recorded from this input: 2 lines, the last one for AC-01."))
  }
}
