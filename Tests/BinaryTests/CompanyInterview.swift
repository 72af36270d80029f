import Foundation
import Glibc
import Testing

/// A company's assessment at a terminal, in which the program is killed after receipts.
final class CompanyInterview {
  let program: BuiltProgram
  let codebook: Codebook
  private(set) var plan: CompanyPlan
  /// What was confirmed on screen, by item.
  private(set) var confirmed: [String: Given] = [:]
  /// The kinds of evidence confirmed on screen, by item.
  private(set) var evidence: [String: [String]] = [:]
  /// The comments confirmed on screen, by item.
  private(set) var comments: [String: String] = [:]
  private(set) var conversation: Conversation
  private let introduction: Conversation.Introduction
  private let deaths: Set<Int>
  private(set) var receipts = 0

  init(_ program: BuiltProgram, contributor: String, deaths: Set<Int>) throws {
    self.program = program
    self.deaths = deaths
    codebook = try program.codebook()
    plan = CompanyPlan(codebook)
    introduction = Conversation.Introduction(contributor: contributor)
    conversation = Conversation(
      try program.terminal(), codebook: codebook, audience: CompanyPlan.audience)
  }

  /// Begins or goes on.
  func begin() throws -> Conversation.Step {
    try conversation.begin(introduction)
  }

  /// Answers questions as planned until one of an item is shown that is to be left alone.
  func answer(
    from first: Conversation.Step, until isEnough: (CodebookItem) -> Bool
  ) throws -> Conversation.Step {
    var step = first
    while let question = step.question, !isEnough(question.item) {
      #expect(question.total == plan.items.count)
      #expect(plan.items[question.number - 1].id == question.item.id)
      step = try answer(question.item)
    }
    return step
  }

  private func answer(_ item: CodebookItem) throws -> Conversation.Step {
    if let step = try answerNotApplicable(item) { return step }
    let saying = plan.saying(about: item)
    for (index, kind) in saying.evidence.enumerated() {
      _ =
        index == 0
        ? try chooseEvidence(kind, of: item)
        : try confirm("evidence \(kind): \(CompanyPlan.reference(kind, of: item))") {
          evidence[item.id, default: []].append(kind)
        }
    }
    if let comment = saying.comment {
      _ = try confirm("comment \(comment)", receipt: "Comment recorded") {
        comments[item.id] = comment
      }
    }
    switch saying.given {
    case .level(let level): return try answer(item, level, supported: saying.evidence)
    case .byParent:
      _ = try conversation.say("parent")
      return try confirm(CompanyPlan.doingCompany) { confirmed[item.id] = .byParent }
    default: return try confirm("collecting") { confirmed[item.id] = .collecting }
    }
  }

  private func answer(
    _ item: CodebookItem, _ level: Int, supported evidence: [String]
  ) throws -> Conversation.Step {
    let counting = ExpectedScores.supported(level, Set(evidence))
    let step = try confirm("\(level)", isFatal: level == counting) {
      confirmed[item.id] = .level(level)
    }
    #expect((counting < level) == step.flat.contains("Counts as \(counting)"))
    return step
  }

  /// Says that an item does not apply, where that is worth trying and a reason is offered.
  private func answerNotApplicable(_ item: CodebookItem) throws -> Conversation.Step? {
    guard plan.seeksReason(at: item), try conversation.say("na").prompt == .reason else {
      return nil
    }
    plan.notApplicable = item.id
    #expect(try conversation.say("1").prompt == .note)
    return try confirm(CompanyPlan.note) { confirmed[item.id] = .notApplicable }
  }

  private func chooseEvidence(_ kind: String, of item: CodebookItem) throws -> Conversation.Step {
    let place = try #require(CompanyPlan.kinds.firstIndex(of: kind))
    _ = try conversation.say("evidence")
    _ = try conversation.say("\(place + 1)")
    _ = try conversation.say(CompanyPlan.reference(kind, of: item))
    _ = try conversation.say("2025")
    return try confirm("Plant office") { evidence[item.id, default: []].append(kind) }
  }
}

// MARK: - Receipts

extension CompanyInterview {
  /// Types a line, waits for its receipt, and dies there where it is time to.
  private func confirm(
    _ line: String, receipt: String = "Recorded", isFatal: Bool = true, _ change: () -> Void
  ) throws -> Conversation.Step {
    conversation.terminal.type(line)
    try conversation.terminal.expect(receipt)
    change()
    if isFatal { receipts += 1 }
    guard isFatal, deaths.contains(receipts) else { return try conversation.next() }

    let expected = plan.items.first { confirmed[$0.id] == nil }
    conversation.terminal.process.kill(SIGKILL)
    #expect(try conversation.terminal.finish() == .killed(by: SIGKILL))
    try expectEverythingKept()
    conversation = Conversation(
      try program.terminal(), codebook: codebook, audience: CompanyPlan.audience)
    let step = try begin()
    #expect(conversation.resumePage != nil, "no resume page after receipt \(receipts)")
    #expect(step.question?.item.id == expected?.id, "after receipt \(receipts)")
    return step
  }

  /// Compares what is stored with what was confirmed.
  func expectEverythingKept() throws {
    let answers = try answers()
    #expect(answers.given == confirmed.mapValues(\.summary), "after receipt \(receipts)")
    for (item, comment) in comments { #expect(answers.cell("comment", of: item) == comment) }
    let rows = try program.rows(["export", "evidence", "--include-drafts", "--format", "csv"])
    let kinds = Dictionary(grouping: rows) { $0["item"] ?? "" }
      .mapValues { $0.compactMap { $0["kind"] } }
    #expect(kinds == evidence, "after receipt \(receipts)")
  }

  /// What is stored, drafts included.
  func answers() throws -> AnswersFile {
    AnswersFile(
      try program.rows(["export", "answers", "--include-drafts", "--format", "csv"]))
  }
}
