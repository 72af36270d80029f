public import FoundationEssentials

/// The states of an item in an assessment, never mixed (`scoring.md` B).
public enum AnswerState: String, Codable, Hashable, Sendable, CaseIterable {
  /// A level was chosen.
  case answered
  /// The item does not apply, for a reason.
  case notApplicable = "not_applicable"
  /// Another company of the group does it; organisations only.
  case doneByParent = "done_by_parent"
  /// No chance to see; *seen* items only.
  case notObserved = "not_observed"
  /// Prefers not to answer; sensitive items only.
  case declined
  /// Information is being collected; organisations only.
  case collecting
  /// Never reached, or skipped.
  case blank
  /// Routed out, outside the form, or not in this version.
  case notAsked = "not_asked"
}

/// What a respondent said to one item.
public enum AnswerValue: Codable, Hashable, Sendable {
  /// A level of the item's scale.
  case option(OptionCode)
  /// The item does not apply; organisations add a note, persons do not (nil).
  case notApplicable(reason: ReasonCode, note: String?)
  /// Another company of the group does it; the company is named.
  case doneByParent(company: String)
  /// No chance to see.
  case notObserved
  /// Prefers not to answer.
  case declined
  /// Information is being collected.
  case collecting
  /// Left open on purpose: a mark on a blank.
  case skipped

  /// The state that the value puts its item in.
  public var state: AnswerState {
    switch self {
    case .option: .answered
    case .notApplicable: .notApplicable
    case .doneByParent: .doneByParent
    case .notObserved: .notObserved
    case .declined: .declined
    case .collecting: .collecting
    case .skipped: .blank
    }
  }
}

/// How an answer came about.
public enum AnswerOrigin: String, Codable, Hashable, Sendable {
  /// Given in this assessment.
  case given
  /// Brought from last year or an older version, then confirmed.
  case confirmed
}

/// All that an assessment holds about one item.
///
/// An item without a value may still carry a comment or evidence.
public struct Answer: Codable, Hashable, Sendable {
  /// The item.
  public var item: ItemID
  /// What was said; nil while the item was never answered.
  public var value: AnswerValue?
  /// How the value came about.
  public var origin: AnswerOrigin
  /// A comment, organisations only; nil when none.
  public var comment: String?
  /// The evidence in the order entered, organisations only.
  public var evidence: [Evidence]
  /// Who answered last, organisations only; nil for persons.
  public var contributor: String?
  /// When the value, comment or evidence last changed.
  public var changedAt: Date

  /// Makes an answer.
  public init(
    item: ItemID, value: AnswerValue?, origin: AnswerOrigin = .given, comment: String? = nil,
    evidence: [Evidence] = [], contributor: String? = nil,
    changedAt: Date = Date(timeIntervalSince1970: 0)
  ) {
    self.item = item
    self.value = value
    self.origin = origin
    self.comment = comment
    self.evidence = evidence
    self.contributor = contributor
    self.changedAt = changedAt
  }

  /// The state of the item; `blank` when it has no value.
  public var state: AnswerState { value?.state ?? .blank }

  /// The kinds of evidence entered.
  public var evidenceKinds: Set<EvidenceKind> { Set(evidence.map(\.kind)) }
}
