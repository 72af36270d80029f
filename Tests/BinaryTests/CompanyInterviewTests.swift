import Foundation
import Glibc
import Testing

@Suite struct CompanyInterviewTests {
  @Test(
    "a company's assessment, killed and resumed, goes on with a second colleague and is submitted")
  func wholeAssessment() throws {
    var numbers = SeededNumbers(ProcessInfo.processInfo.environment)
    let deaths = Set((0..<5).map { _ in Int.random(in: 10...50, using: &numbers) }).union([2, 9])
    print("seed \(numbers.seed): killed after receipts \(deaths.sorted())")
    let program = try BuiltProgram()
    let first = try CompanyInterview(program, contributor: "Quality team", deaths: deaths)
    let atTerminal = Set(first.codebook.modules.prefix(4))

    let left = try first.answer(from: first.begin()) { !atTerminal.contains($0.module) }
    #expect(left.question != nil)
    first.conversation.terminal.type("pause")
    #expect(try first.conversation.terminal.finish() == .exited(0))
    try first.expectEverythingKept()
    #expect(first.receipts > 20)
    #expect(Set(first.evidence.values.joined()) == Set(CompanyPlan.kinds))
    let states = Set(first.confirmed.values.map(\.state))
    #expect(states == ["answered", "not_applicable", "done_by_parent", "collecting"])

    let rest = first.plan.items.filter { !atTerminal.contains($0.module) }
    try answerByPipe(rest.dropLast(2), of: first, program)
    let second = try CompanyInterview(program, contributor: "Plant team", deaths: [])
    try submit(second, openItems: rest.suffix(2))

    try expectContributors(of: second, atTerminal: atTerminal)
    try expectSoundDatabase(program)
  }

  /// A colleague goes on in a pipe; without the last answers nothing can be submitted there.
  private func answerByPipe(
    _ items: ArraySlice<CodebookItem>, of first: CompanyInterview, _ program: BuiltProgram
  ) throws {
    let head = CompanyPlan.head("Plant team")
    let lines = head + items.flatMap(first.plan.lines)
    let piped = try program.run(["take", "--plain"], input: lines.text)
    #expect(piped.status == 8)
    #expect(!piped.output.contains("\u{1B}") && !piped.errors.contains("\u{1B}"))

    let early = try program.run(
      ["take", "--plain"], input: (head + CompanyPlan.submission).text)
    #expect(early.status == 65)
    #expect(early.errors.contains("line \(head.count + CompanyPlan.submission.count)"))
    let assessment = try program.rows(["export", "assessments", "--include-drafts"])
    #expect(assessment.map { $0["status"] } == ["draft"])
  }

  /// Submitting is refused while items are blank; afterwards it needs an approval by somebody else.
  private func submit(
    _ interview: CompanyInterview, openItems: ArraySlice<CodebookItem>
  ) throws {
    let talk = interview.conversation
    let start = try interview.begin()
    #expect(talk.resumePage != nil)
    let refusal = try talk.say("submit")
    #expect(refusal.flat.contains("Not submitted"))
    #expect(openItems.allSatisfy { refusal.text.contains($0.topic) })
    #expect(start.question?.item.id == openItems.first?.id)

    let end = try interview.answer(from: start) { _ in false }
    #expect(end.prompt == .end)
    let steps: [(line: String, next: Conversation.Prompt)] = [
      (try #require(end.number(of: "Submit")), .preparedBy), ("Quality team", .approvedBy),
      ("quality team", .approvedBy), ("Site director", .position), ("Director", .approvedOn),
      ("2099-01-01", .approvedOn), ("", .choice),
    ]
    for step in steps { #expect(try talk.say(step.line).prompt == step.next) }
    talk.terminal.type("1")
    try talk.terminal.expect("Submitted: Works One, 2026")
    #expect(try talk.terminal.finish() == .exited(0))
  }

  private func expectContributors(
    of interview: CompanyInterview, atTerminal: Set<String>
  ) throws {
    let answers = try interview.answers()
    for item in interview.plan.items {
      let saying = interview.plan.saying(about: item)
      let name = atTerminal.contains(item.module) ? "Quality team" : "Plant team"
      #expect(answers.cell("contributor", of: item.id) == name)
      let state = answers.cell("state", of: item.id)
      let doneBy = state == "done_by_parent" ? CompanyPlan.doingCompany : ""
      #expect(answers.cell("done_by", of: item.id) == doneBy)
      let note = state == "not_applicable" ? CompanyPlan.note : ""
      #expect(answers.cell("note", of: item.id) == note)
      #expect(answers.cell("comment", of: item.id) == (note == "" ? saying.comment ?? "" : ""))
    }
    let rows = try interview.program.rows(["export", "assessments"])
    #expect(rows.map { $0["status"] } == ["submitted"])
    #expect(rows.map { $0["approved_by"] } == ["Site director"])
    #expect(rows.first?["seal"]?.count == 64)
  }
}

/// Checks a database with the program and, where it is installed, with SQLite's own.
func expectSoundDatabase(_ program: BuiltProgram) throws {
  let facts = try program.run(["db", "info"])
  #expect(facts.status == 0)
  #expect(facts.output.contains("check: sound"))
  guard let sqlite = Installed.path(of: "sqlite3") else {
    print("sqlite3 is not installed: the check with it was left out")
    return
  }
  let check = try program.run(
    [sqlite, program.database, "pragma integrity_check; pragma foreign_key_check"], bytes: Data())
  #expect(check.output == "ok\n")
  #expect(check.errors == "")
}
