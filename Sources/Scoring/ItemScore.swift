public import AssessmentModel

/// What one item of an assessment counts for (`scoring.md` B, C1, C6).
public struct ItemScore: Hashable, Sendable {
  /// The item.
  public let item: ItemID
  /// Its topic.
  public let topic: TopicID
  /// Its module.
  public let module: ModuleID
  /// Its group.
  public let group: GroupID
  /// Own or seen; nil for organisations.
  public let part: ItemPart?
  /// Its weight; 0 counts nowhere.
  public let weight: Ratio
  /// Whether its topic is critical.
  public let isCritical: Bool
  /// Its state.
  public let state: AnswerState
  /// What was said, with reason and note; nil when nothing was, or the item is not asked.
  public let value: AnswerValue?
  /// The level declared and the level supported by evidence; nil unless answered.
  public let cap: EvidenceCap?
  /// The points of the declared level; nil unless answered.
  public let points: Ratio?
  /// The points of the supported level; nil unless answered.
  public let supportedPoints: Ratio?
  /// What enters the scores: supported points, or 0 for an item still collecting at submission;
  /// nil when the item is not in the score.
  public let scoredPoints: Ratio?
  /// Why the item is flagged; nil unless its topic is critical.
  public let flag: CriticalFlag?

  /// The option chosen; nil unless answered.
  public var option: OptionCode? {
    guard case .option(let code) = value else { return nil }
    return code
  }

  /// The level declared, from 1; nil unless answered.
  public var level: Int? { cap?.declaredLevel }

  /// The level that counts, from 1; nil unless answered.
  public var supportedLevel: Int? { cap?.supportedLevel }

  /// The kinds of evidence that the declared level lacks; empty when none, or not answered.
  public var missingEvidence: [EvidenceKind] { cap?.missingForDeclaredLevel ?? [] }

  /// Whether the assessment asks the item.
  public var isAsked: Bool { state != .notAsked }

  /// Whether the item is in the score.
  public var isCounted: Bool { scoredPoints != nil }
}
