internal import AssessmentModel
internal import Wording

extension ReportWords {
  /// The evidence that a level needs besides that of lower levels (`scoring.md` C1); nil for none.
  func evidenceNeeded(atLevel level: Int, of scale: Scale) -> String? {
    let kinds = scale.requiredEvidence.filter { $0.level == level }.flatMap(\.kinds)
    return kinds.isEmpty ? nil : self(RequirementPhrase.evidence, ["kinds": list(kinds)])
  }

  /// What a band needs besides its percentage (`scoring.md` E), one text each.
  func requirements(of band: AdherenceBand) -> [String] {
    guard let needs = band.requirements else { return [] }
    return [
      needs.noCriticalFlag ? self(RequirementPhrase.noCriticalFlag) : nil,
      needs.maximumNotApplicable.map {
        self(RequirementPhrase.maximumNotApplicable, ["limit": percent($0)])
      },
      needs.nothingCollecting ? self(RequirementPhrase.nothingCollecting) : nil,
      needs.minimumAnswered.map {
        self(RequirementPhrase.minimumAnswered, ["limit": percent($0)])
      },
      needs.allModulesRated ? self(RequirementPhrase.allModulesRated) : nil,
    ].compactMap { $0 }
  }

  /// The limits that scores follow (`scoring.md` C, F), one sentence each.
  func limits(of policy: ScoringPolicy) -> [String] {
    let shares: [(RequirementPhrase, Ratio)] = [
      (.moduleExclusions, policy.maximumNotApplicable), (.moduleCoverage, policy.minimumCoverage),
      (.moduleBasis, policy.minimumBasis), (.partlyApplicable, policy.partlyApplicable),
      (.ratedModules, policy.minimumModules),
    ]
    return shares.map { phrase, limit in self(phrase, ["limit": percent(limit)]) }
      + [
        self(RequirementPhrase.criticalBelow, ["points": policy.criticalBelow.exactText]),
        self(RequirementPhrase.minimumCell, ["count": String(policy.minimumCell)]),
      ]
  }
}
