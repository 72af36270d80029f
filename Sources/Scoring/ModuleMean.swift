internal import AssessmentModel

/// The weighted mean of the rated modules of a group, or of all (`scoring.md` C4).
///
/// Bounds are means of the same modules' bounds, so that `low <= value <= high` holds. A module of
/// weight 0 counts nowhere; its critical items are listed all the same.
struct ModuleMean {
  private(set) var counts = ItemCounts()
  private(set) var critical = CriticalItems()
  private(set) var modules = ModuleCounts()
  private var ratedWeight = Ratio.zero
  private var askedWeight = Ratio.zero
  private var isAsked = false
  private var rated: [(figures: ScoreFigures, weight: Ratio)] = []

  mutating func add(_ module: Score, weight: Ratio) {
    critical.add(module.critical)
    if module.reason != .nothingAsked { isAsked = true }
    guard module.counts.asked > 0, !weight.isZero else { return }
    counts.add(module.counts)
    modules.total += 1
    askedWeight += weight
    guard let figures = module.figures else { return }
    modules.rated += 1
    ratedWeight += weight
    rated.append((figures, weight))
  }

  /// The rule that decides whether there is a score; none when nothing of weight > 0 is asked.
  func checks(_ policy: ScoringPolicy) -> [RatingCheck] {
    modules.total > 0 ? policy.checks(ratedWeight: ratedWeight, askedWeight: askedWeight) : []
  }

  /// The figures, or the reason of the rule that fails.
  func status(_ checks: [RatingCheck]) -> ScoreStatus {
    guard modules.total > 0 else { return .notRated(isAsked ? .noWeight : .nothingAsked) }
    if let failed = checks.first(where: { !$0.isMet }) { return .notRated(failed.reason) }
    return .rated(
      ScoreFigures(
        value: mean(\.value), low: mean(\.low), high: mean(\.high),
        notApplicableAsZero: mean(\.notApplicableAsZero), declared: mean(\.declared)))
  }

  private func mean(_ figure: KeyPath<ScoreFigures, Ratio>) -> Ratio {
    rated.reduce(Ratio.zero) { $0 + $1.weight * $1.figures[keyPath: figure] } / ratedWeight
  }

  /// Nil when a module lacks the figure, as all do for persons.
  private func mean(_ figure: KeyPath<ScoreFigures, Ratio?>) -> Ratio? {
    var sum = Ratio.zero
    for module in rated {
      guard let value = module.figures[keyPath: figure] else { return nil }
      sum += module.weight * value
    }
    return sum / ratedWeight
  }
}
