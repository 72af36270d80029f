import AssessmentModel
import Interview
import TerminalIO
import Wording

// Comments and evidence of an organisation.
extension PlainScreen {
  func comment(_ rest: String) throws -> QuestionsExit? {
    let held = state.item.flatMap { state.answer(to: $0.id)?.comment }
    if PlainPhrase.removeWord.isTyped(rest) { return try perform(.comment(nil)) }
    if PlainPhrase.editWord.isTyped(rest) {
      guard let edit = setting.editText else {
        try page.say(words(PlainPhrase.noEditor))
        return nil
      }
      guard let text = try edit(held ?? "") else { return nil }
      return try perform(.comment(text.canonicallyComposed))
    }
    guard rest.isEmpty else { return try perform(.comment(rest)) }
    let text = try readText(words(CompanyPhrase.commentPrompt), enterEnds: false)
    guard let text, !(text.isEmpty && held == nil) else {
      try page.say(words(CommonPhrase.nothingChanged))
      return nil
    }
    return try perform(.comment(text))
  }

  func evidence(_ rest: String) throws -> QuestionsExit? {
    let (first, more) = rest.firstWord
    if PlainPhrase.removeWord.isTyped(first) { return try removeEvidence(more) }
    guard let kind = EvidenceKind(typed: first) else { return try chooseEvidence() }
    guard !more.isEmpty else { return try enterEvidence(kind) }
    return try perform(.addEvidence(Evidence(kind: kind, reference: more)))
  }

  /// Has a kind chosen, or an entry that is there already.
  private func chooseEvidence() throws -> QuestionsExit? {
    guard let item = state.item else { return nil }
    for paragraph in question.besides(item.id) { try page.say(paragraph) }
    let held = state.answer(to: item.id)?.evidence ?? []
    let used = usedEvidence(besides: held)
    var labels = EvidenceKind.allCases.map { kind in TakeText(kind.phrase) }
    if !used.isEmpty { labels.append(TakeText(CompanyPhrase.evidenceReuse)) }
    if !held.isEmpty { labels.append(TakeText(CompanyPhrase.evidenceRemove)) }
    let number = try pick(
      title: TakeText(CompanyPhrase.evidenceKindQuestion), labels,
      zero: TakeText(CommonPhrase.back))
    let kinds = EvidenceKind.allCases
    switch number {
    case 0: return nil
    case 1...kinds.count: return try enterEvidence(kinds[number - 1])
    case kinds.count + 1 where !used.isEmpty: return try reuse(used)
    default: return try removeEvidence("")
    }
  }

  private func enterEvidence(_ kind: EvidenceKind) throws -> QuestionsExit? {
    func line(_ phrase: CompanyPhrase) throws -> String? {
      let text = try readEntry(words(phrase))
      return text.isEmpty ? nil : text
    }
    guard let reference = try line(.evidenceReferencePrompt) else { return nil }
    let date = try line(.evidenceDatePrompt)
    let heldBy = try line(.evidenceHolderPrompt)
    return try perform(
      .addEvidence(Evidence(kind: kind, reference: reference, date: date, heldBy: heldBy)))
  }

  /// The entries of the whole assessment, each once, without those that the item has.
  private func usedEvidence(besides held: [Evidence]) -> [Evidence] {
    var seen = Set(held)
    return state.askedItems.flatMap { state.answer(to: $0)?.evidence ?? [] }
      .filter { seen.insert($0).inserted }
  }

  private func reuse(_ used: [Evidence]) throws -> QuestionsExit? {
    let labels = used.map { entry in
      TakeText { words in
        words(
          CommonPhrase.labelled,
          ["label": words(entry.kind.phrase), "text": entry.reference.onOneLine])
      }
    }
    let number = try pick(
      title: TakeText(CompanyPhrase.evidenceReuse), labels, zero: TakeText(CommonPhrase.back))
    return number == 0 ? nil : try perform(.addEvidence(used[number - 1]))
  }

  private func removeEvidence(_ typed: String) throws -> QuestionsExit? {
    if let number = Int(digits: typed) { return try perform(.removeEvidence(number: number)) }
    let held = state.item.flatMap { state.answer(to: $0.id)?.evidence } ?? []
    guard !held.isEmpty else { return try perform(.removeEvidence(number: 0)) }
    let labels = held.map { entry in
      TakeText { words in
        words(
          CommonPhrase.labelled,
          ["label": words(entry.kind.phrase), "text": entry.reference.onOneLine])
      }
    }
    let number = try pick(
      title: TakeText(CompanyPhrase.evidenceRemove), labels, zero: TakeText(CommonPhrase.back))
    return number == 0 ? nil : try perform(.removeEvidence(number: number))
  }
}

extension EvidenceKind {
  /// Finds a kind by its number from 1, its code, or its name in any language.
  init?(typed: String) {
    if let number = Int(digits: typed), Self.allCases.indices.contains(number - 1) {
      self = Self.allCases[number - 1]
      return
    }
    let found = Self.allCases.first {
      $0.rawValue == typed.lowercased() || $0.phrase.isTyped(typed)
    }
    guard let found else { return nil }
    self = found
  }
}
