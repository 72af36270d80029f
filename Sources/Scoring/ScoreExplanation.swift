public import AssessmentModel

/// The facts behind one score, without sentences (`scoring.md` H3).
///
/// What decides whether there is a score at all stands in `score.checks`.
/// For a rated score, `fraction.value` plus what every used item has lost is exactly 1.
public struct ScoreExplanation: Hashable, Sendable {
  /// What is explained.
  public let subject: ScoreSubject
  /// Which items of the subject it rests on.
  public let part: ScorePart
  /// The score itself; nil for an item.
  public let score: Score?
  /// The fraction before it is reduced; nil when there is no score.
  public let fraction: ScoreFraction?
  /// The items that count, in questionnaire order; without shares when there is no score.
  public let used: [UsedItem]
  /// The items that do not count, in questionnaire order.
  public let leftOut: [LeftOutItem]
  /// For a group and overall the rated modules, in questionnaire order; otherwise empty.
  public let usedModules: [UsedModule]
  /// For a group and overall the other modules, in questionnaire order; otherwise empty.
  public let leftOutModules: [LeftOutModule]
  /// The sections of the specification that apply, in the order of the page.
  public let rules: [ScoringRule]

  /// The used items that lost anything, the costliest first; equals in questionnaire order.
  public var costliest: [UsedItem] {
    let losing = used.enumerated().filter { !($0.element.lost ?? .zero).isZero }
    return losing.sorted { left, right in
      let (leftLost, rightLost) = (left.element.lost ?? .zero, right.element.lost ?? .zero)
      return leftLost == rightLost ? left.offset < right.offset : leftLost > rightLost
    }.map(\.element)
  }

  /// How much higher the score would be with all evidence for the declared levels, 0...1; nil when
  /// there is no score.
  public var lostToEvidence: Ratio? {
    fraction.map { _ in used.reduce(.zero) { $0 + ($1.lostToEvidence ?? .zero) } }
  }

  /// How much of the score the items collecting at submission hold back, 0...1; nil when there is
  /// no score.
  public var lostToCollecting: Ratio? {
    fraction.map { _ in
      used.filter { $0.state == .collecting }.reduce(.zero) { $0 + ($1.lost ?? .zero) }
    }
  }
}

/// A score as sum over sum: of weight * points over weight for items, of weight * score over weight
/// for modules.
public struct ScoreFraction: Hashable, Sendable {
  /// The sum of the products.
  public let numerator: Ratio
  /// The sum of the weights; above 0.
  public let denominator: Ratio

  /// The exact score, 0...1.
  public var value: Ratio { numerator / denominator }
}

/// An item that counts in a score.
public struct UsedItem: Hashable, Sendable {
  /// The item.
  public let item: ItemID
  /// Answered, or collecting at submission.
  public let state: AnswerState
  /// The item's weight.
  public let weight: Ratio
  /// The points that count, 0...1.
  public let points: Ratio
  /// The points of the declared level; those that count for an item still collecting.
  public let declaredPoints: Ratio
  /// The item's share of the score's whole weight, 0...1; nil when there is no score.
  public let share: Ratio?

  /// Weight * points.
  public var product: Ratio { weight * points }

  /// What the score lacks because the item has not all points, 0...1; nil when there is no score.
  public var lost: Ratio? { share.map { $0 * (.one - points) } }

  /// What of it is lost because evidence is missing; nil when there is no score.
  public var lostToEvidence: Ratio? { share.map { $0 * (declaredPoints - points) } }
}

/// An item that does not count in a score.
public struct LeftOutItem: Hashable, Sendable {
  /// The item.
  public let item: ItemID
  /// Why.
  public let reason: LeftOutReason
}

/// Why an item does not count in a score.
public enum LeftOutReason: Hashable, Sendable {
  /// Routed out or outside the form.
  case notAsked
  /// Its weight is 0.
  case noWeight
  /// Its state keeps it out; the value says more, and is nil for an item never reached.
  case state(AnswerState, AnswerValue?)
  /// It counts in its module, which is not rated.
  case moduleNotRated(NotRatedReason)
  /// It counts in its module, whose weight is 0.
  case moduleWithoutWeight
}

/// A module that counts in the score of a group or of all.
public struct UsedModule: Hashable, Sendable {
  /// The module.
  public let module: ModuleID
  /// The module's weight.
  public let weight: Ratio
  /// The module's exact score, 0...1.
  public let value: Ratio
  /// The module's share of the weight of all rated modules, 0...1; nil when there is no score.
  public let share: Ratio?

  /// Weight * score.
  public var product: Ratio { weight * value }
}

/// A module that does not count in the score of a group or of all.
public struct LeftOutModule: Hashable, Sendable {
  /// The module.
  public let module: ModuleID
  /// Why it is not rated; nil when it is, but has weight 0.
  public let reason: NotRatedReason?
}
