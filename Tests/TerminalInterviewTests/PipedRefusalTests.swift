import AssessmentModel
import AssessmentTesting
import TerminalIO
import TerminalInterview
import Testing

@Suite struct PipedRefusalTests {
  /// A line that cannot be used behind three that can, and what is said about it.
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    var told: String
    var testDescription: String { line }
  }

  static let persons = [
    Case(line: "4", told: "line 4: no question id; write the id first, for example 'AC-01 = 4'"),
    Case(line: "2 = 4", told: "line 4: no question id;"),
    Case(line: "hello", told: "line 4: no question id;"),
    Case(line: "AC-02 = 9", told: "line 4: '9' does not fit AC-02; write one of: 1-5"),
    Case(line: "AC-02 = 0", told: "line 4: '0' does not fit AC-02; write one of: 1-5"),
    Case(line: "AC-02 =", told: "line 4: '' does not fit AC-02; write one of: 1-5"),
    Case(line: "XY-99 = 4", told: "line 4: 'XY-99' is not a question of this assessment;"),
    Case(
      line: "AC-2 = 4", told: "line 4: 'AC-2' is not one of these questions; did you mean AC-02"),
    Case(line: "BK-01 = 4", told: "line 4: BK-01 is not asked in this assessment."),
    Case(line: "AC-02-aff = 4", told: "line 4: AC-02-aff is not asked in this assessment."),
    Case(line: "AC skip", told: "line 4: 'AC' is not one of these questions."),
    Case(line: "AC-02 unseen", told: "line 4: AC-02: Not recorded: 'unseen' is not offered"),
    Case(line: "AC-02 decline", told: "line 4: AC-02: Not recorded: 'decline' is not offered"),
    Case(line: "AC-02 collecting", told: "line 4: AC-02: Not recorded: 'collecting'"),
    Case(line: "AC-02 comment: text", told: "line 4: AC-02: Not recorded: notes, comments and"),
    Case(line: "AC-02 back", told: "line 4: 'back' is not offered for AC-02"),
    Case(
      line: "AC-02 na",
      told: "line 4: '' does not fit AC-02 na; write one of: no-situation, too-new"
    ),
    Case(line: "AC-02 na 3", told: "line 4: '3' does not fit AC-02 na;"),
    Case(line: "AC-02 na 1: because", told: "line 4: AC-02: Not recorded: notes, comments and"),
    Case(line: "route XY = 1", told: "line 4: 'XY' is not a question of this assessment;"),
    Case(line: "route BK = 3", told: "line 4: '3' does not fit route BK; write one of: 1, 2"),
    Case(
      line: "colour = red",
      told: "line 4: 'colour' is not known here; write one of: start, file, questionnaire,"),
    Case(line: "audience = employee", told: "line 4: audience is given twice;"),
    Case(line: "AC-02 comment: \u{1B}[2J", told: "line 4: Not recorded: the line holds a control"),
  ]

  @Test(
    "the first line that cannot be used stops, with its number and what to do",
    arguments: persons)
  func person(_ sample: Case) {
    let world = SampleWorld.open()

    let conversation = Conversation.piped(
      world, "audience = employee\ncode = new\nAC-01 = 2\n\(sample.line)\nAC-03 = 1")

    let text = conversation.text.replacing("\n", with: " ")
    #expect(text.contains(sample.told))
    #expect(!conversation.text.contains("\u{1B}"))
    #expect(world.held[0].answers.mapValues(\.value) == ["AC-01-own": .option("b")])
    if case .badLine = conversation.outcome {
    } else {
      Issue.record("the outcome is \(String(describing: conversation.outcome))")
    }
  }

  @Test(
    "an affiliate's line is refused the same way",
    arguments: [
      Case(line: "AC-02 na no-activity", told: "AC-02 needs a note of at least 3 characters"),
      Case(line: "AC-02 na no-activity: no", told: "AC-02 needs a note of at least 3 characters"),
      Case(line: "AC-02 parent", told: "line 4: AC-02: Nothing was typed."),
      Case(
        line: "AC-02 evidence", told: "write one of: example, document, record, indicator, check"),
      Case(line: "AC-02 evidence memo: text", told: "'memo' does not fit AC-02 evidence;"),
      Case(line: "AC-02 evidence record:", told: "line 4: AC-02: Nothing was typed."),
      Case(line: "route BK = 1", told: "'BK' is not a question of this assessment;"),
      Case(
        line: "submit",
        told: "line 4: Not submitted: 6 questions have no answer. AC-02, AC-03, BK-01, BK-02,"),
    ])
  func organisation(_ sample: Case) {
    let world = SampleWorld.open()

    let conversation = Conversation.piped(
      world, "audience = affiliate\ncontributor = Quality team\nAC-01 = 2\n\(sample.line)")

    #expect(conversation.text.replacing("\n", with: " ").contains(sample.told))
    #expect(conversation.outcome == .badLine(4))
    #expect(world.held[0].answers.count == 1)
  }

  @Test(
    "what is needed before the questions is named where it is missing or wrong",
    arguments: [
      Case(line: "AC-01 = 2", told: "line 1: audience is missing; give it before this line"),
      Case(
        line: "audience = staff",
        told: "line 1: 'staff' does not fit audience; write one of: employee, affiliate"),
      Case(line: "audience = employee\nAC-01 = 2", told: "line 2: code is missing;"),
      Case(
        line: "audience = employee\ncode = 1234567806", told: "line 2: This code cannot be right:"),
      Case(line: "audience = employee\ncode = 0000000000", told: "line 2: No answers here belong"),
      Case(
        line: "audience = employee\ncode = new\nAC-01 = 2", told: "line 3: department is missing;"),
      Case(
        line: "audience = employee\ncode = new\ndepartment = 7",
        told: "line 3: '7' does not fit department; write one of: rolling, (none)"),
      Case(line: "audience = affiliate\nAC-01 = 2", told: "line 2: contributor is missing;"),
      Case(
        line: "cycle = 2025\naudience = affiliate\ncontributor = Quality team\nAC-01 = 2",
        told: "line 1: '2025' does not fit cycle; write one of: 2026"),
      Case(
        line: "department = 1\naudience = affiliate\ncontributor = Quality team\nAC-01 = 2",
        told: "line 1: department is not asked here; leave the line out"),
      Case(line: "language = xx", told: "line 1: 'xx' does not fit language; write one of: en, ko"),
    ])
  func head(_ sample: Case) {
    let world = SampleWorld.open(departments: [Department(code: "rolling", name: "Rolling")])

    let conversation = Conversation.piped(world, sample.line)

    #expect(conversation.text.replacing("\n", with: " ").contains(sample.told))
    #expect(conversation.text.hasSuffix("Nothing was recorded.\n"))
    #expect(world.held.allSatisfy { $0.answers.isEmpty })
  }

  @Test(
    "the approval is checked at submit, each part at its own line",
    arguments: [
      ("", "line 10: prepared_by is missing;"),
      (
        "prepared_by = A\napproved_by = a\nposition = Chair\n",
        "line 11: The person who approves must be somebody else"
      ),
      ("prepared_by = A\napproved_by = B\n", "line 12: position is missing;"),
      (
        "prepared_by = A\napproved_by = B\nposition = C\napproved_on = 2026-13-01\n",
        "line 13: '2026-13-01' is not a day."
      ),
    ])
  func approval(lines: String, told: String) {
    let world = SampleWorld.open()
    let answers = ["AC-01", "AC-02", "AC-03", "BK-01", "BK-02", "CM-01", "CM-02"]
      .map { "\($0) = 1\n" }.joined()

    let conversation = Conversation.piped(
      world, "audience = affiliate\ncontributor = Quality team\n\(answers)\(lines)submit")

    #expect(conversation.text.replacing("\n", with: " ").contains(told))
    #expect(world.held[0].assessment.isOpen)
  }

  @Test(
    "nothing may follow submit, and an assessment that is submitted takes no lines",
    arguments: [
      "submit\n\n# remark\nAC-01 = 3", "submit\n4",
    ])
  func afterSubmit(lines: String) {
    let world = SampleWorld.open()

    let conversation = Conversation.piped(world, "audience = employee\ncode = new\n\(lines)")
    let again = Conversation.piped(world, "audience = employee\ncode = 1234567805\nAC-01 = 3")

    #expect(conversation.text.contains("nothing may follow 'submit'"))
    #expect(
      again.text.replacing("\n", with: " ").contains(
        "line 3: the answers are submitted already; to correct them write 'afterwards = correct' "
          + "before the first answer"))
    #expect(world.held[0].assessment.status == .submitted)
    #expect(world.held[0].answers.isEmpty)
  }

  @Test(
    "a line that is not UTF-8, or too long, stops too",
    arguments: [
      (LineReading.invalidUTF8(lineNumber: 3), "line 3: not valid UTF-8; save the file as UTF-8"),
      (.tooLong(lineNumber: 3), "line 3: too long, at most 65536 bytes fit"),
    ])
  func bytes(reading: LineReading, told: String) {
    let conversation = Conversation(
      .open(), settings: PlainSettings(language: "en", isPiped: true),
      lines: ["audience = affiliate", "contributor = Quality team"], ending: [reading])

    #expect(conversation.text.contains(told))
    #expect(conversation.outcome == .badLine(3))
  }

  @Test("what is submitted is corrected by the line that the refusal names")
  func correcting() {
    let world = SampleWorld.open()
    _ = Conversation.piped(world, "audience = employee\ncode = new\nAC-01 = 2\nsubmit")

    let again = Conversation.piped(
      world, "audience = employee\ncode = 1234567805\nafterwards = correct\nAC-01 = 4\nsubmit")

    #expect(again.outcome == .done, "\(again.text)")
    #expect(world.held[0].answers["AC-01-own"]?.value == .option("d"))
  }

  @Test(
    "what only the other kind of audience says when it submits is refused, before it is submitted",
    arguments: [
      ("audience = employee\ncode = new\napproved_by = Plant office\nsubmit", "approved_by"),
      (
        "audience = affiliate\ncontributor = Quality team\nclosing: All fine.\nsubmit", "closing"
      ),
    ])
  func foreignField(lines: String, name: String) {
    let world = SampleWorld.open()

    let conversation = Conversation.piped(world, lines)

    #expect(conversation.outcome == .badLine(3))
    #expect(conversation.text.contains("\(name) is not asked here"))
    #expect(world.held[0].assessment.status == .draft)
  }

  @Test("a question without a reason for it does not take 'na', and says so")
  func noReasons() {
    let world = SampleWorld.open()
    world.published = SampleQuestionnaire.withoutReasons("AC-01-aff")

    let conversation = Conversation.piped(
      world, "audience = affiliate\ncontributor = Quality team\nAC-01 na no-activity: none here")

    #expect(conversation.text.contains("line 3: 'na' is not offered for AC-01"))
  }
}
