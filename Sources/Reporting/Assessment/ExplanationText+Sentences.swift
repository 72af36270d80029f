internal import AssessmentModel
internal import Scoring
internal import Wording

extension ExplanationText {
  /// How many items are named as costliest.
  private static let namedItems = 3

  /// What a manager can repeat: at most six sentences, the most important first.
  public var sentences: [String] {
    let sentences =
      explanation.fraction == nil
      ? [notRatedSentence, ruleSentence, leftOutSentence]
      : [
        scoreSentence, costSentence, evidenceSentence, collectingSentence, leftOutSentence,
        bandSentence,
      ]
    return sentences.compactMap { $0 }
  }

  /// How high the score is, and how many topics stand behind it.
  private var scoreSentence: String? {
    guard let printed else { return nil }
    let used = explanation.used.map(\.item)
    var slots = [
      "name": name, "score": printed, "topics": String(topics(of: used)),
      "all": String(topics(of: used + explanation.leftOut.map(\.item))),
    ]
    guard let modules = explanation.score?.modules else {
      return words(ExplanationPhrase.scoreOfTopics, slots)
    }
    slots["modules"] = words.modulesRated(modules)
    return words(ExplanationPhrase.scoreOfModules, slots)
  }

  private func topics(of items: [ItemID]) -> Int {
    Set(items.compactMap { assessment.score.item($0)?.topic }).count
  }

  /// What cost most points.
  private var costSentence: String? {
    let costliest = explanation.costliest.prefix(Self.namedItems)
    guard !costliest.isEmpty else { return words(ExplanationPhrase.nothingLost) }
    let named = costliest.map { item in
      words(
        ExplanationPhrase.costItem,
        [
          "item": item.item.rawValue, "name": topicName(of: item.item),
          "points": (item.lost ?? .zero).percentText(),
        ])
    }
    return words(ExplanationPhrase.cost, ["items": words.list(named)])
  }

  /// What missing evidence costs.
  private var evidenceSentence: String? {
    cost(
      explanation.lostToEvidence, ExplanationPhrase.evidenceCost,
      items: explanation.used.count { $0.points < $0.declaredPoints })
  }

  /// What is lost to items still being collected.
  private var collectingSentence: String? {
    cost(
      explanation.lostToCollecting, ExplanationPhrase.collectingCost,
      items: explanation.used.count { $0.state == .collecting })
  }

  private func cost(_ lost: Ratio?, _ phrase: ExplanationPhrase, items: Int) -> String? {
    guard let lost, !lost.isZero else { return nil }
    return words(phrase, ["count": String(items), "points": lost.percentText()])
  }

  /// What is left out and why, counted by reason.
  private var leftOutSentence: String? {
    var counts: [(reason: String, count: Int)] = []
    for item in explanation.leftOut {
      let reason = shortReason(item.reason)
      if let place = counts.firstIndex(where: { $0.reason == reason }) {
        counts[place].count += 1
      } else {
        counts.append((reason, 1))
      }
    }
    guard !counts.isEmpty else { return nil }
    let listed = counts.map {
      words(ReportPhrase.flagCount, ["flag": $0.reason, "count": String($0.count)])
    }
    return words(ExplanationPhrase.leftOut, ["items": words.list(listed)])
  }

  private func shortReason(_ reason: LeftOutReason) -> String {
    switch reason {
    case .notAsked: words.state(.notAsked)
    case .noWeight, .moduleWithoutWeight: words(ExplanationPhrase.weightZero)
    case .state(let state, _): words.state(state)
    case .moduleNotRated(let reason): inModule(reason)
    }
  }

  /// Why a higher band is withheld.
  private var bandSentence: String? {
    guard let withheld = explanation.score?.band?.withheld.first else { return nil }
    return words(
      ExplanationPhrase.bandWithheld,
      [
        "band": texts[.label(of: withheld.band)],
        "reasons": words.list(withheld.obstacles.map(words.obstacle)),
      ])
  }
}

// MARK: - Without a score

extension ExplanationText {
  /// An item has no rules of its own: it is left out or it counts.
  private var notRatedSentence: String {
    let reason =
      explanation.score?.reason.map(words.reason)
      ?? explanation.leftOut.first.map { shortReason($0.reason) } ?? words(RatingPhrase.noWeight)
    return words(ExplanationPhrase.notRated, ["name": name, "reason": reason])
  }

  /// The rule that failed, with the figures found and the limit.
  private var ruleSentence: String? {
    guard let score = explanation.score, let reason = score.reason else { return nil }
    let limit = score.checks.first { !$0.isMet }.map { words.percent($0.limit) } ?? ""
    let share = score.checks.first { !$0.isMet }.map { $0.share.percentText() } ?? ""
    let counts = score.counts
    return switch reason {
    case .nothingAsked: words(RatingPhrase.nothingAskedExplained)
    case .noWeight: words(RatingPhrase.noWeightExplained)
    case .notApplicable:
      words(
        RatingPhrase.notApplicableExplained,
        [
          "excluded": String(counts.notApplicable + counts.doneByParent),
          "asked": String(counts.asked), "limit": limit,
        ])
    case .coverage:
      words(
        RatingPhrase.coverageExplained,
        [
          "counted": String(counts.counted), "applicable": String(counts.applicable),
          "limit": limit,
        ])
    case .tooFew:
      words(
        RatingPhrase.tooFewExplained,
        ["counted": String(counts.counted), "asked": String(counts.asked), "limit": limit])
    case .modules: words(RatingPhrase.modulesExplained, ["share": share, "limit": limit])
    }
  }
}
