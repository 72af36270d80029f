public import AssessmentModel

/// A rule that decides whether there is a score, with its two sides (`scoring.md` C3, C4).
public struct RatingCheck: Hashable, Sendable {
  /// What a score that fails the rule is called.
  public let reason: NotRatedReason
  /// The share found, 0...1; 0 where there is nothing to take a share of.
  public let share: Ratio
  /// The limit of the policy: the largest for `notApplicable`, else the least.
  public let limit: Ratio
  /// Whether the rule is met.
  public let isMet: Bool
}

extension ScoringPolicy {
  /// The rules of a topic, a module or a part, in the order in which the first that fails decides.
  ///
  /// Whatever the limits are, a score needs something that applies and something that counts, so
  /// that nothing is ever divided by zero.
  func checks(_ counts: ItemCounts) -> [RatingCheck] {
    let notApplicable = counts.notApplicableShare ?? .zero
    let coverage = counts.coverage ?? .zero
    let basis = Ratio(counts.counted, over: counts.asked) ?? .zero
    return [
      RatingCheck(
        reason: .notApplicable, share: notApplicable, limit: maximumNotApplicable,
        isMet: counts.applicable > 0 && notApplicable <= maximumNotApplicable),
      RatingCheck(
        reason: .coverage, share: coverage, limit: minimumCoverage,
        isMet: counts.counted > 0 && coverage >= minimumCoverage),
      RatingCheck(
        reason: .tooFew, share: basis, limit: minimumBasis, isMet: basis >= minimumBasis),
    ]
  }

  /// The rule of a group and of overall: the rated modules hold enough of the weight asked.
  func checks(ratedWeight: Ratio, askedWeight: Ratio) -> [RatingCheck] {
    let share = askedWeight.isZero ? .zero : ratedWeight / askedWeight
    return [
      RatingCheck(
        reason: .modules, share: share, limit: minimumModules,
        isMet: !ratedWeight.isZero && share >= minimumModules)
    ]
  }

  /// Whether a share of not applicable makes a score `partly applicable`.
  func isPartlyApplicable(_ counts: ItemCounts) -> Bool {
    (counts.notApplicableShare ?? .zero) > partlyApplicable
  }
}
