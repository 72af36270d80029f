import Foundation
import Testing

@Suite struct CorrectionTests {
  @Test("a correction is a new revision; until it is submitted the sealed one counts")
  func correction() throws {
    let company = try SubmittedCompany()
    let sealed = try company.program.rows(["export", "assessments"])
    let report = try company.program.run(["report", "show"]).output
    let corrected = try #require(
      company.plan.items.first { company.plan.saying(about: $0).given == .level(1) })
    let talk = Conversation(
      try company.program.terminal(), codebook: company.codebook, audience: CompanyPlan.audience)

    let review = try correct(corrected, in: talk)
    #expect(try company.program.run(["report", "show"]).output == report)
    #expect(try company.program.rows(["export", "assessments"]) == sealed)
    try submit(in: talk, at: review)

    let rows = try company.program.rows(["export", "assessments"])
    #expect(rows.map { $0["revision"] } == ["2"])
    #expect(rows.map { $0["approved_by"] } == ["Deputy director"])
    #expect(rows.map { $0["assessment_id"] } == sealed.map { $0["assessment_id"] })
    #expect(rows.map { $0["seal"] } != sealed.map { $0["seal"] })
    let answers = AnswersFile(try company.program.rows(["export", "answers"]))
    #expect(answers.given[corrected.id] == "answered 2")
    #expect(answers.given.count == company.plan.items.count)
    #expect(try company.program.run(["report", "show"]).output != report)
    try expectSoundDatabase(company.program)
  }

  /// Corrects one answer by way of the review.
  private func correct(
    _ item: CodebookItem, in talk: Conversation
  ) throws -> Conversation.Step {
    #expect(try talk.next().prompt == .choice)
    let place = try #require(talk.codebook.audiences.firstIndex(of: CompanyPlan.audience))
    #expect(try talk.say("\(place + 1)").prompt == .contributor)
    let menu = try talk.say("Quality team")
    let list = try talk.say(try #require(menu.number(of: "Correct an answer")))
    #expect(list.prompt == .review)
    let question = try talk.say(item.topic)
    #expect(question.question?.item.id == item.id)
    let review = try talk.say("2")
    #expect(review.prompt == .review)
    return review
  }

  private func submit(in talk: Conversation, at review: Conversation.Step) throws {
    var step = try talk.say("submit")
    for line in ["1", "Deputy director", "Deputy", ""] { step = try talk.say(line) }
    talk.terminal.type(try #require(step.number(of: "Submit")))
    try talk.terminal.expect("revision 2")
    #expect(try talk.terminal.finish() == .exited(0))
  }
}
