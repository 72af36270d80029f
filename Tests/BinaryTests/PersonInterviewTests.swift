import Foundation
import Glibc
import Testing

@Suite struct PersonInterviewTests {
  @Test(
    "a person's self-check, killed after receipts and resumed, keeps and submits every answer")
  func wholeSelfCheck() throws {
    var numbers = SeededNumbers(ProcessInfo.processInfo.environment)
    let deaths = Set((0..<5).map { _ in Int.random(in: 12...36, using: &numbers) }).union([3, 11])
    print("seed \(numbers.seed): killed after receipts \(deaths.sorted())")
    let program = try BuiltProgram()
    let interview = try PersonInterview(program, deaths: deaths)

    let end = try interview.answerAll()

    #expect(end.prompt == .end)
    let stored = try interview.ownAnswers()
    #expect(Set(interview.shown) == stored.asked)
    #expect(interview.shown.count == interview.announced)
    let asked = interview.codebook.askable(of: PersonInterview.audience)
      .filter { stored.askedModules.contains($0.module) }
    #expect(Set(interview.shown) == Set(asked.map(\.id)))
    #expect(stored.askedModules.count < interview.codebook.modules.count)
    try interview.expectEverythingKept()
    let kinds = Set(interview.confirmed.values.map(\.state))
    #expect(kinds == ["answered", "not_applicable", "not_observed", "declined", "blank"])

    try submit(interview, end)
  }

  /// Submits, and compares the own result with one that is worked out here.
  private func submit(_ interview: PersonInterview, _ end: Conversation.Step) throws {
    let talk = interview.conversation
    let closing = try talk.say(try #require(end.number(of: "Submit")))
    #expect(closing.prompt == .closing)
    let confirmation = try talk.say("")
    #expect(confirmation.text.contains("Submit now?"))

    let afterwards = try talk.say("1")
    #expect(afterwards.flat.contains("Submitted: Works One, 2026"))
    let result = try talk.say(try #require(afterwards.number(of: "My result")))
    talk.terminal.type("0")

    #expect(try talk.terminal.finish() == .exited(0))
    #expect(!talk.terminal.hasEscapes)
    try interview.expectEverythingKept()
    let plain = result.flat.replacing(#/\[[#-]+\] /#, with: "")
    for part in [false, true] {
      let missing = try expectedFigures(interview, isSeen: part).filter { !plain.contains($0) }
      #expect(missing == [], "\(result.text)")
    }
    for module in try interview.ownAnswers().askedModules {
      #expect(try plain.contains("\(#require(interview.moduleNames[module])) "))
    }
  }

  /// Every module whose part, own conduct or what is seen, has a score, with that score.
  private func expectedFigures(_ interview: PersonInterview, isSeen: Bool) throws -> [String] {
    let items = interview.codebook.askable(of: PersonInterview.audience)
      .filter { interview.shown.contains($0.id) && $0.isSeen == isSeen }
    let scores = ExpectedScores(items: items, given: interview.confirmed, evidence: [:])
    return try Set(items.map(\.module)).compactMap { module in
      let name = try #require(interview.moduleNames[module])
      return scores.module(module).score.map { "\(name) \($0.percent())" }
    }
  }

  @Test("whoever is killed at any prompt before the first question can start again")
  func killedWhileSettingUp() throws {
    let program = try BuiltProgram()
    let codebook = try program.codebook()
    var prompts = 0
    while prompts < 30 {
      let talk = Conversation(
        try program.terminal(), codebook: codebook, audience: PersonInterview.audience)
      var step = try talk.next()
      for _ in 0..<prompts where step.prompt != .answer {
        step = try talk.say(try talk.reply(to: step))
      }
      talk.terminal.process.kill(SIGKILL)
      #expect(try talk.terminal.finish() == .killed(by: SIGKILL))
      if step.prompt == .answer { break }
      prompts += 1
    }

    #expect(prompts > 3)
    let talk = Conversation(
      try program.terminal(), codebook: codebook, audience: PersonInterview.audience)
    #expect(try talk.begin().prompt == .answer)
    #expect(talk.resumePage != nil)
    #expect(try program.rows(["export", "answers", "--mine"]).count > 0)
  }
}
