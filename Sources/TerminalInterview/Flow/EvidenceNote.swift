import AssessmentModel
import Interview
import Wording

/// What an answer counts as where its evidence supports less than was declared.
struct EvidenceNote {
  let item: ItemID
  private let cap: EvidenceCap
  private let scale: Scale

  /// Nil where the answer is no level, or where all of it counts.
  init?(of item: ItemID, in state: InterviewState) {
    guard let answer = state.answer(to: item), case .option(let code)? = answer.value,
      let scale = state.plan.place(of: item)?.scale, let level = scale.level(of: code)
    else { return nil }
    let cap = scale.evidenceCap(declaredLevel: level, kinds: answer.evidenceKinds)
    guard cap.isCapped else { return nil }
    self.item = item
    self.cap = cap
    self.scale = scale
  }

  /// Such as `Counts as 3, Defined, until a record and an indicator are added. 5 also needs an
  /// independent check.`
  func text(in words: TakeWords) -> String {
    let label = scale.option(level: cap.supportedLevel).map {
      words.texts[.label(of: $0.code, in: scale.id)]
    }
    let kinds = cap.missingForNextLevel
    let next = words(
      CompanyPhrase.countsUntil,
      [
        "level": String(cap.supportedLevel), "label": label ?? "",
        "kinds": list(of: kinds, in: words), "count": String(kinds.count),
      ])
    let later = cap.missingForDeclaredLevel.filter { !kinds.contains($0) }
    guard !later.isEmpty else { return next }
    return next + " "
      + words(
        CompanyPhrase.alsoNeeded,
        ["level": String(cap.declaredLevel), "kinds": list(of: later, in: words)])
  }

  private func list(of kinds: [EvidenceKind], in words: TakeWords) -> String {
    words.list(kinds.map { words($0.phraseWithArticle) })
  }
}

extension EvidenceKind {
  /// The kind as it stands alone, such as `document`.
  var phrase: AnswerPhrase {
    switch self {
    case .example: .example
    case .document: .document
    case .record: .record
    case .indicator: .indicator
    case .check: .check
    }
  }

  /// The kind as it stands in a sentence, such as `a document`.
  var phraseWithArticle: AnswerPhrase {
    switch self {
    case .example: .anExample
    case .document: .aDocument
    case .record: .aRecord
    case .indicator: .anIndicator
    case .check: .aCheck
    }
  }
}
