internal import AssessmentModel

/// Gathers the scores of one assessment while its items are read in questionnaire order.
struct ScoreSheet {
  let policy: ScoringPolicy
  let bands: [AdherenceBand]
  let kind: AudienceKind
  private(set) var items: [ItemScore] = []
  private(set) var topics: [Score] = []
  private(set) var parts: [Score] = []
  private(set) var modules: [Score] = []
  private(set) var groups: [Score] = []
  private var allModules = ModuleMean()

  init(policy: ScoringPolicy, bands: [AdherenceBand], kind: AudienceKind) {
    self.policy = policy
    self.bands = bands
    self.kind = kind
  }

  /// The score of all modules added so far: the mean of modules, not of groups (`scoring.md` C4).
  var overall: Score { score(.overall, allModules) }

  mutating func add(_ group: ModuleGroup, reading: AnswerReading) throws(ScoringError) {
    var mean = ModuleMean()
    for module in group.modules {
      let score = try add(module, of: group.id, reading: reading)
      mean.add(score, weight: module.weight)
      allModules.add(score, weight: module.weight)
    }
    groups.append(score(.group(group.id), mean))
  }

  private mutating func add(
    _ module: PracticeModule, of group: GroupID, reading: AnswerReading
  ) throws(ScoringError) -> Score {
    var all = ItemTally()
    var byPart: [ItemPart: ItemTally] = [:]
    for topic in module.topics {
      var tally = ItemTally()
      for item in topic.items {
        guard
          let read = try reading.itemScore(of: item, topic: topic, module: module.id, group: group)
        else { continue }
        items.append(read)
        tally.add(read)
        if let part = read.part { byPart[part, default: ItemTally()].add(read) }
      }
      topics.append(score(.topic(topic.id), .all, tally))
      all.add(tally)
    }
    if kind == .person {
      for part in ItemPart.allCases {
        parts.append(score(.module(module.id), ScorePart(part), byPart[part] ?? ItemTally()))
      }
    }
    let score = score(.module(module.id), .all, all)
    modules.append(score)
    return score
  }

  private func score(_ subject: ScoreSubject, _ part: ScorePart, _ tally: ItemTally) -> Score {
    let checks = tally.checks(policy)
    let status = tally.status(checks, kind: kind)
    return Score(
      subject: subject, part: part, status: status, checks: checks, counts: tally.counts,
      modules: nil, isPartlyApplicable: policy.isPartlyApplicable(tally.counts),
      critical: tally.critical, band: band(status, tally.counts, tally.critical, modules: nil))
  }

  private func score(_ subject: ScoreSubject, _ mean: ModuleMean) -> Score {
    let checks = mean.checks(policy)
    let status = mean.status(checks)
    return Score(
      subject: subject, part: .all, status: status, checks: checks, counts: mean.counts,
      modules: mean.modules, isPartlyApplicable: policy.isPartlyApplicable(mean.counts),
      critical: mean.critical,
      band: band(status, mean.counts, mean.critical, modules: mean.modules))
  }

  /// A person's own result shows no band (`scoring.md` E).
  private func band(
    _ status: ScoreStatus, _ counts: ItemCounts, _ critical: CriticalItems, modules: ModuleCounts?
  ) -> BandAssignment? {
    guard kind == .organisation, case .rated(let figures) = status else { return nil }
    return BandAssignment(
      value: figures.value, bands: bands,
      basis: BandBasis(
        kind: kind, flaggedItems: critical.flagged.map(\.item), counts: counts, modules: modules))
  }
}
