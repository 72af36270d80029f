public import AssessmentModel

/// A score of one assessment, with all that is printed beside it (`scoring.md` C).
public struct Score: Hashable, Sendable {
  /// What it is about.
  public let subject: ScoreSubject
  /// Which items of the subject it rests on.
  public let part: ScorePart
  /// The figures, or the reason why there are none.
  public let status: ScoreStatus
  /// The rules that decide whether it is rated, in the order asked; empty when nothing of
  /// weight > 0 is asked.
  public let checks: [RatingCheck]
  /// How many items are in which state; for groups and overall those of modules of weight > 0.
  public let counts: ItemCounts
  /// How many modules it rests on; nil for topics and modules.
  public let modules: ModuleCounts?
  /// Whether the share of not applicable and done by parent is above the limit of `partly
  /// applicable`.
  public let isPartlyApplicable: Bool
  /// The critical items.
  public let critical: CriticalItems
  /// The band; nil when not rated, when the questionnaire has no bands, and for a person, whose
  /// own result shows none (`scoring.md` E).
  public let band: BandAssignment?

  /// The figures; nil when not rated.
  public var figures: ScoreFigures? {
    guard case .rated(let figures) = status else { return nil }
    return figures
  }

  /// The exact score, 0...1; nil when not rated.
  public var value: Ratio? { figures?.value }

  /// Why there is no score; nil when rated.
  public var reason: NotRatedReason? {
    guard case .notRated(let reason) = status else { return nil }
    return reason
  }

  /// Whether there is a score.
  public var isRated: Bool { figures != nil }
}

/// Whether there is a score.
public enum ScoreStatus: Hashable, Sendable {
  /// There is one.
  case rated(ScoreFigures)
  /// There is none, for a reason.
  case notRated(NotRatedReason)
}

/// Why a score is not rated, in the order in which the rules are asked; the raw value is the word
/// in files (`scoring.md` C3, C4).
public enum NotRatedReason: String, Hashable, Sendable, CaseIterable {
  /// Routed out, outside the form, or no items for this audience.
  case nothingAsked = "nothing_asked"
  /// Asked, but all weights are 0.
  case noWeight = "no_weight"
  /// Too large a share is not applicable or done by the parent.
  case notApplicable = "not_applicable"
  /// Too few of the applicable items are counted.
  case coverage
  /// Too few of the asked items are counted.
  case tooFew = "too_few"
  /// The rated modules hold too little of the weight; groups and overall only.
  case modules
}

/// The exact figures of a score, each 0...1; `low <= value <= high`.
public struct ScoreFigures: Hashable, Sendable {
  /// The score.
  public let value: Ratio
  /// The score if every blank, not-observed, declined and collecting item had 0 points.
  public let low: Ratio
  /// The score if every blank, not-observed, declined and collecting item had 1 point.
  public let high: Ratio
  /// The score if every not-applicable and done-by-parent item had 0 points; nil for persons.
  public let notApplicableAsZero: Ratio?
  /// The score of the declared levels, whatever their evidence; nil for persons.
  public let declared: Ratio?
}
