internal import AssessmentModel

/// Sums over the items of a topic, a module or a part, all exact (`scoring.md` C2, C5).
struct ItemTally {
  private(set) var counts = ItemCounts()
  private(set) var critical = CriticalItems()
  /// Whether any item is asked, whatever its weight.
  private(set) var isAsked = false
  /// Sum of weight * points of the items in the score.
  private var points = Ratio.zero
  /// Sum of weight * declared points of the items in the score.
  private var declaredPoints = Ratio.zero
  /// Sum of the weights of the items in the score.
  private var weight = Ratio.zero
  /// Of these the ones collecting, whose 0 points might be 1.
  private var collectingWeight = Ratio.zero
  /// Sum of the weights of items out of the score that might be in: blank, not observed, ...
  private var openWeight = Ratio.zero
  /// Sum of the weights of items not applicable or done by the parent.
  private var excusedWeight = Ratio.zero

  /// Adds one item; one of weight 0 adds nothing but its critical flag.
  mutating func add(_ item: ItemScore) {
    guard item.isAsked else { return }
    isAsked = true
    critical.add(item)
    counts.add(item)
    if let scored = item.scoredPoints {
      points += item.weight * scored
      declaredPoints += item.weight * (item.points ?? scored)
      weight += item.weight
      if item.state == .collecting { collectingWeight += item.weight }
    } else if item.state == .notApplicable || item.state == .doneByParent {
      excusedWeight += item.weight
    } else {
      openWeight += item.weight
    }
  }

  mutating func add(_ other: ItemTally) {
    guard other.isAsked else { return }
    isAsked = true
    critical.add(other.critical)
    counts.add(other.counts)
    points += other.points
    declaredPoints += other.declaredPoints
    weight += other.weight
    collectingWeight += other.collectingWeight
    openWeight += other.openWeight
    excusedWeight += other.excusedWeight
  }

  /// The rules that decide whether there is a score; none when nothing of weight > 0 is asked.
  func checks(_ policy: ScoringPolicy) -> [RatingCheck] {
    counts.asked > 0 ? policy.checks(counts) : []
  }

  /// The figures, or the reason of the first rule that fails.
  func status(_ checks: [RatingCheck], kind: AudienceKind) -> ScoreStatus {
    guard counts.asked > 0 else { return .notRated(isAsked ? .noWeight : .nothingAsked) }
    if let failed = checks.first(where: { !$0.isMet }) { return .notRated(failed.reason) }
    let possible = weight + openWeight
    let isOrganisation = kind == .organisation
    return .rated(
      ScoreFigures(
        value: points / weight, low: points / possible,
        high: (points + collectingWeight + openWeight) / possible,
        notApplicableAsZero: isOrganisation ? points / (weight + excusedWeight) : nil,
        declared: isOrganisation ? declaredPoints / weight : nil))
  }
}
