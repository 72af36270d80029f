import Foundation
import Glibc
import Testing

/// A person's whole self-check, in which the program is killed after receipts and started again.
final class PersonInterview {
  static let audience = "employee"

  let program: BuiltProgram
  let codebook: Codebook
  /// After which receipts, counted from 1, the program is killed.
  let deaths: Set<Int>
  /// What was confirmed on screen, by item.
  private(set) var confirmed: [String: Given] = [:]
  /// The items in the order in which they were shown first.
  private(set) var shown: [String] = []
  /// How many questions the program announced last.
  private(set) var announced = 0
  private(set) var conversation: Conversation
  /// The names of modules, by id, as far as they were shown.
  private(set) var moduleNames: [String: String] = [:]
  private var receipts = 0
  private var wanted: [Wish] = [
    .answerAgain, .notApplicable, .skip, .back, .unseen, .decline,
  ]

  /// What has to happen once before everything else is answered with a level.
  private enum Wish {
    case notApplicable, unseen, decline, skip, answerAgain, back
  }

  init(_ program: BuiltProgram, deaths: Set<Int>) throws {
    self.program = program
    self.deaths = deaths
    codebook = try program.codebook()
    conversation = Conversation(
      try program.terminal(), codebook: codebook, audience: Self.audience)
  }

  /// Answers everything up to the end of the questions.
  func answerAll() throws -> Conversation.Step {
    var step = try conversation.begin()
    var routed = 0
    while step.question == nil, step.prompt == .answer {
      routed += 1
      step = try confirm(routed % 2 == 1 ? "1" : "2", receipt: "Recorded") { [:] }
    }
    while let question = step.question {
      step = try answer(question)
    }
    return step
  }

  /// Types a line, waits for its receipt, and dies there where it is time to.
  private func confirm(
    _ line: String, receipt: String, _ change: () -> [String: Given]
  ) throws -> Conversation.Step {
    conversation.terminal.type(line)
    try conversation.terminal.expect(receipt)
    confirmed.merge(change()) { $1 }
    receipts += 1
    guard deaths.contains(receipts) else { return try next() }

    conversation.terminal.process.kill(SIGKILL)
    #expect(try conversation.terminal.finish() == .killed(by: SIGKILL))
    try expectEverythingKept()
    conversation = Conversation(
      try program.terminal(), codebook: codebook, audience: Self.audience)
    let step = try conversation.begin()
    #expect(conversation.resumePage != nil, "no resume page after receipt \(receipts)")
    moduleNames.merge(conversation.moduleNames) { $1 }
    return step
  }

  private func next() throws -> Conversation.Step {
    let step = try conversation.next()
    moduleNames.merge(conversation.moduleNames) { $1 }
    return step
  }

  /// Compares what is stored with what was confirmed.
  func expectEverythingKept() throws {
    let stored = try ownAnswers().given
    let expected = confirmed.filter { $0.value != .skipped }.mapValues(\.summary)
    #expect(stored == expected, "after receipt \(receipts)")
  }

  /// The person's own answers as the program exports them.
  func ownAnswers() throws -> AnswersFile {
    AnswersFile(try program.rows(["export", "answers", "--mine", "--format", "csv"]))
  }
}

// MARK: - One question

extension PersonInterview {
  private func answer(_ question: Conversation.ShownQuestion) throws -> Conversation.Step {
    let item = question.item
    announced = question.total
    if !shown.contains(item.id) { shown.append(item.id) }
    #expect(question.number == shown.firstIndex(of: item.id).map { $0 + 1 })
    let level = 1 + shown.count % item.options.count

    guard let place = wanted.firstIndex(where: { canHappen($0, at: item) }) else {
      return try say("\(level)", .level(level), to: item)
    }
    switch wanted.remove(at: place) {
    case .notApplicable: return try sayNotApplicable(to: item, otherwise: level)
    case .unseen: return try say("unseen", .unseen, to: item)
    case .decline: return try say("decline", .declined, to: item)
    case .skip: return try say("skip", .skipped, to: item, receipt: "Skipped")
    case .answerAgain:
      _ = try say("1", .level(1), to: item)
      let step = try say("undo", .skipped, to: item, receipt: "Taken back")
      #expect(step.question?.item.id == item.id)
      return try say("\(level)", .level(level), to: item)
    case .back:
      let before = try conversation.say("back")
      #expect(before.question?.item.id == shown.dropLast().last)
      let again = try conversation.say("")
      #expect(again.question?.item.id == item.id)
      return try say("\(level)", .level(level), to: item)
    }
  }

  private func canHappen(_ wish: Wish, at item: CodebookItem) -> Bool {
    switch wish {
    case .unseen: item.isSeen
    case .decline: item.isSensitive
    case .back: shown.count > 1
    case .answerAgain, .notApplicable, .skip: !item.isSeen
    }
  }

  private func say(
    _ line: String, _ given: Given, to item: CodebookItem, receipt: String = "Recorded"
  ) throws -> Conversation.Step {
    try confirm(line, receipt: receipt) { [item.id: given] }
  }

  /// Says that an item does not apply; where no reason is offered it tries again at the next one.
  private func sayNotApplicable(
    to item: CodebookItem, otherwise level: Int
  ) throws -> Conversation.Step {
    let reasons = try conversation.say("na")
    guard reasons.prompt == .reason else {
      wanted.append(.notApplicable)
      return try say("\(level)", .level(level), to: item)
    }
    return try say("1", .notApplicable, to: item)
  }
}
