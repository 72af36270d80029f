public import AssessmentModel

/// All scores of one assessment, in questionnaire order; found by id, never by place.
public struct AssessmentScore: Hashable, Sendable {
  /// Who answered.
  public let audience: Audience
  /// Which items were asked.
  public let form: QuestionnaireForm
  /// Whether the answers are those of a submitted revision.
  public let isSubmitted: Bool
  /// The score of all modules.
  public let overall: Score
  /// A score per group.
  public let groups: [Score]
  /// A score per module, those not asked included.
  public let modules: [Score]
  /// For persons the own and the seen part of each module; empty for organisations.
  public let parts: [Score]
  /// A score per topic, those not asked included.
  public let topics: [Score]
  /// The items of the audience, those not asked included.
  public let items: [ItemScore]
  /// Answers to items that this version does not have for this audience, by id; they count nowhere
  /// and are named so that none is dropped in silence.
  public let answersOutsideVersion: [ItemID]

  /// The score of a subject; nil when there is none, as for items.
  public func score(of subject: ScoreSubject, part: ScorePart = .all) -> Score? {
    if part != .all { return parts.first { $0.subject == subject && $0.part == part } }
    return switch subject {
    case .item: nil
    case .topic: topics.first { $0.subject == subject }
    case .module: modules.first { $0.subject == subject }
    case .group: groups.first { $0.subject == subject }
    case .overall: overall
    }
  }

  /// What an item counts for; nil when the audience has no such item.
  public func item(_ id: ItemID) -> ItemScore? {
    items.first { $0.item == id }
  }
}
