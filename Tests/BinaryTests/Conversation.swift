/// A person at a terminal: waits for what the program asks, and types answers.
///
/// Questions are told apart by the ids on screen; of the words only prompts and receipts are known.
final class Conversation {
  let terminal: PseudoTerminal
  let codebook: Codebook
  let audience: String
  /// The menu at which a person who comes back chooses where to go on; nil when there was none.
  private(set) var resumePage: Step?
  /// The names of modules, by id, as far as they were shown.
  private(set) var moduleNames: [String: String] = [:]

  init(_ terminal: PseudoTerminal, codebook: Codebook, audience: String) {
    self.terminal = terminal
    self.codebook = codebook
    self.audience = audience
  }

  /// How the program asks for a line; every prompt ends with a colon and a blank.
  enum Prompt: String, CaseIterable {
    case choice = "Type a number, 0 to"
    case answer = "Answer, 1 to"
    case end = "A number, 0 to"
    case firstPage = "Press Enter to go on"
    case ownCode = "Press Enter when you have written"
    case organisation = "Name of the organisation"
    case company = "Name of your company"
    case companyCode = "Short code of your company"
    case year = "Year of the self-check"
    case contact = "Contact for questions"
    case contributor = "Your name or function"
    case reason = "Reason, 1 to"
    case note = "Note, at least"
    case doingCompany = "Number or name of the company"
    case comment = "Comment. End it with a line"
    case moreLines = "\n> "
    case reference = "Where can it be found"
    case date = "Date or period it covers"
    case holder = "Department or function that holds"
    case review = "Number or id to open a question"
    case closing = "Comment, or Enter for none"
    case preparedBy = "Prepared by, name"
    case approvedBy = "Approved by, name"
    case position = "Position of the person who approved"
    case approvedOn = "Approved on, year"
  }

  /// What the program showed since the last line typed, and what it asks for now.
  struct Step {
    let prompt: Prompt
    let text: String
    /// The question that was shown; nil when none was.
    var question: ShownQuestion?

    /// The text in one line.
    var flat: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The number before an option of a menu; nil when it is not offered.
    func number(of label: String) -> String? {
      text.split(separator: "\n").first { line in
        line.dropFirst(while: \.isNumber).hasPrefix(". \(label)")
      }.map { String($0.prefix(while: \.isNumber)) }
    }
  }

  /// A question as it is shown.
  struct ShownQuestion {
    let number: Int
    let total: Int
    let item: CodebookItem
  }

  /// Waits for the next prompt.
  func next() throws -> Step {
    let prompts = Prompt.allCases
    let (found, before) = try terminal.expect(anyOf: prompts.map(\.rawValue))
    if prompts[found] != .moreLines { try terminal.expect(": ") }
    var step = Step(prompt: prompts[found], text: before)
    step.question = try question(in: step.flat)
    return step
  }

  /// Types a line and waits for the next prompt.
  func say(_ line: String) throws -> Step {
    terminal.type(line)
    return try next()
  }

  /// The question of a text: `Question 3 of 48. Module, ID, name. ...`.
  private func question(in flat: String) throws -> ShownQuestion? {
    guard let header = flat.matches(of: #/Question (\d+) of (\d+)\. /#).last else { return nil }
    let tail = flat[header.range.upperBound...]
    let words = tail.split { !($0.isLetter || $0.isNumber || $0 == "-") }
    let known = words.lazy.compactMap { word in
      self.codebook.item(String(word), of: self.audience).map { (word: word, item: $0) }
    }.first
    guard let known, let number = Int(header.1), let total = Int(header.2) else {
      throw Failure(description: "a question without a known id: \(flat)")
    }
    let name = tail[..<known.word.startIndex].trimmingSuffix(", ")
    if !name.isEmpty { moduleNames[known.item.module] = name }
    return ShownQuestion(number: number, total: total, item: known.item)
  }
}

extension Conversation {
  /// What is answered before the first question.
  struct Introduction {
    var organisation = "Example Group"
    var company = "Works One"
    var year = "2026"
    var contact = "quality@example.org"
    /// The contributor's name; for employees it is not asked.
    var contributor = "Quality team"
  }

  /// Answers everything up to the first question or, where there was one before, on the resume page.
  func begin(_ introduction: Introduction = Introduction()) throws -> Step {
    var step = try next()
    for _ in 1...20 {
      if [.answer, .end].contains(step.prompt) { return step }
      step = try say(try reply(to: step, introduction))
    }
    throw Failure(description: "no question came; on screen:\n\(terminal.screen)")
  }

  /// What to type on the way to the first question.
  func reply(to step: Step, _ introduction: Introduction = Introduction()) throws -> String {
    switch step.prompt {
    case .organisation: return introduction.organisation
    case .company: return introduction.company
    case .year: return introduction.year
    case .contact: return introduction.contact
    case .contributor: return introduction.contributor
    case .companyCode, .firstPage, .ownCode: return ""
    case .choice:
      if step.number(of: "Continue") != nil { resumePage = step }
      let known = ["Set one up here", "Continue", "Yes"].lazy.compactMap(step.number).first
      if let known { return known }
      guard let place = codebook.audiences.firstIndex(of: audience) else { break }
      return String(place + 1)
    default: break
    }
    throw Failure(description: "nothing to say at \(step.prompt) behind \(step.text)")
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    String(hasSuffix(suffix) ? dropLast(suffix.count) : self)
  }

  fileprivate func dropFirst(while predicate: (Character) -> Bool) -> Substring {
    drop(while: predicate)
  }
}
