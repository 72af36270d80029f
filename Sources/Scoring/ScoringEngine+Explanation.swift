internal import AssessmentModel

extension ScoringEngine {
  /// The facts behind one score of an assessment that this engine scored (`scoring.md` H3).
  ///
  /// Nil when the assessment has no such score or item.
  public func explanation(
    of subject: ScoreSubject, part: ScorePart = .all, in assessment: AssessmentScore
  ) -> ScoreExplanation? {
    if case .item(let id) = subject {
      guard part == .all, let item = assessment.item(id) else { return nil }
      return explanation(of: item)
    }
    guard let score = assessment.score(of: subject, part: part) else { return nil }
    return switch subject {
    case .item: nil
    case .topic(let id): explanation(of: score, items: assessment.items.filter { $0.topic == id })
    case .module(let id):
      explanation(
        of: score,
        items: assessment.items.filter { item in
          item.module == id && (part == .all || item.part.map { ScorePart($0) } == part)
        })
    case .group(let id):
      explanation(
        of: score, modules: questionnaire.groups.filter { $0.id == id }.flatMap(\.modules),
        in: assessment)
    case .overall: explanation(of: score, modules: questionnaire.modules, in: assessment)
    }
  }

  /// An item alone is the mean of itself.
  private func explanation(of item: ItemScore) -> ScoreExplanation {
    let use = ItemUse([item], share: .one)
    return ScoreExplanation(
      subject: .item(item.item), part: .all, score: nil,
      fraction: use.weight.isZero ? nil : use.fraction, used: use.used, leftOut: use.leftOut,
      usedModules: [], leftOutModules: [], rules: rules(of: nil, items: [item], modules: []))
  }

  /// A topic, a module or a part is a mean of items.
  private func explanation(of score: Score, items: [ItemScore]) -> ScoreExplanation {
    let use = ItemUse(items, share: score.isRated ? .one : nil)
    return ScoreExplanation(
      subject: score.subject, part: score.part, score: score,
      fraction: score.isRated ? use.fraction : nil, used: use.used, leftOut: use.leftOut,
      usedModules: [], leftOutModules: [], rules: rules(of: score, items: items, modules: []))
  }

  /// A group and overall are means of modules; their items are listed with what they weigh in it.
  private func explanation(
    of score: Score, modules: [PracticeModule], in assessment: AssessmentScore
  ) -> ScoreExplanation {
    let use = ModuleUse(modules, in: assessment, isScored: score.isRated)
    let ids = Set(modules.map(\.id))
    return ScoreExplanation(
      subject: score.subject, part: .all, score: score,
      fraction: score.isRated ? use.fraction : nil, used: use.used, leftOut: use.leftOut,
      usedModules: use.usedModules, leftOutModules: use.leftOutModules,
      rules: rules(
        of: score, items: assessment.items.filter { ids.contains($0.module) }, modules: modules))
  }
}

// MARK: - Parts

/// The items of a mean: which count, with what they weigh, and which do not.
private struct ItemUse {
  let used: [UsedItem]
  let leftOut: [LeftOutItem]
  let weight: Ratio

  /// - Parameter share: What all counted items together weigh in the score explained; nil when
  ///   there is no score.
  init(_ items: [ItemScore], share: Ratio?) {
    let weight = items.reduce(Ratio.zero) { $0 + ($1.isCounted ? $1.weight : .zero) }
    used = items.compactMap { item in
      guard let points = item.scoredPoints else { return nil }
      return UsedItem(
        item: item.item, state: item.state, weight: item.weight, points: points,
        declaredPoints: item.points ?? points, share: share.map { $0 * item.weight / weight })
    }
    leftOut = items.compactMap { LeftOutItem($0, otherwise: nil) }
    self.weight = weight
  }

  var fraction: ScoreFraction {
    ScoreFraction(numerator: used.reduce(.zero) { $0 + $1.product }, denominator: weight)
  }
}

/// The modules of a mean, with the same of their items.
private struct ModuleUse {
  private(set) var used: [UsedItem] = []
  private(set) var leftOut: [LeftOutItem] = []
  private(set) var usedModules: [UsedModule] = []
  private(set) var leftOutModules: [LeftOutModule] = []
  private let weight: Ratio

  init(_ modules: [PracticeModule], in assessment: AssessmentScore, isScored: Bool) {
    let scores = modules.map { assessment.score(of: .module($0.id)) }
    let items = Dictionary(grouping: assessment.items, by: \.module)
    weight = zip(modules, scores).reduce(Ratio.zero) { sum, pair in
      pair.1?.isRated == true ? sum + pair.0.weight : sum
    }
    for (module, score) in zip(modules, scores) {
      if let value = score?.value, !module.weight.isZero {
        let share = isScored ? module.weight / weight : nil
        add(
          UsedModule(module: module.id, weight: module.weight, value: value, share: share),
          items: items[module.id] ?? [])
      } else {
        add(LeftOutModule(module: module.id, reason: score?.reason), items: items[module.id] ?? [])
      }
    }
  }

  private mutating func add(_ module: UsedModule, items: [ItemScore]) {
    let use = ItemUse(items, share: module.share)
    usedModules.append(module)
    used += use.used
    leftOut += use.leftOut
  }

  private mutating func add(_ module: LeftOutModule, items: [ItemScore]) {
    let reason = module.reason.map { LeftOutReason.moduleNotRated($0) } ?? .moduleWithoutWeight
    leftOutModules.append(module)
    leftOut += items.compactMap { LeftOutItem($0, otherwise: reason) }
  }

  var fraction: ScoreFraction {
    ScoreFraction(numerator: usedModules.reduce(.zero) { $0 + $1.product }, denominator: weight)
  }
}

extension LeftOutItem {
  /// Why an item does not count; its own reason first, then that of its module.
  ///
  /// - Parameter reason: The module's reason; nil when its module counts.
  fileprivate init?(_ item: ItemScore, otherwise reason: LeftOutReason?) {
    let own: LeftOutReason? =
      if !item.isAsked {
        .notAsked
      } else if item.weight.isZero {
        .noWeight
      } else if !item.isCounted {
        .state(item.state, item.value)
      } else {
        nil
      }
    guard let reason = own ?? reason else { return nil }
    self.init(item: item.item, reason: reason)
  }
}

// MARK: - Rules

extension ScoringEngine {
  /// The sections that apply, in the order of the page.
  private func rules(
    of score: Score?, items: [ItemScore], modules: [PracticeModule]
  ) -> [ScoringRule] {
    let asked = items.filter(\.isAsked)
    let isScored = score?.isRated ?? items.contains(where: \.isCounted)
    let applies: [ScoringRule: Bool] = [
      .weight: asked.contains { $0.weight.isZero } || modules.contains { $0.weight.isZero },
      .answerStates: items.contains { $0.state != .answered },
      .evidenceCap: items.contains { $0.cap?.isCapped == true },
      .itemMean: score?.modules == nil && score != nil,
      .rating: score != nil,
      .moduleMean: score?.modules != nil,
      .bounds: score?.isRated == true,
      .criticalItems: asked.contains(where: \.isCritical),
      .bands: score?.band != nil,
      .rounding: isScored,
    ]
    return ScoringRule.allCases.filter { applies[$0] == true }
  }
}
