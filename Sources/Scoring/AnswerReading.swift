internal import AssessmentModel

/// Reads the answers of one assessment item by item (`scoring.md` B, C1, C6).
struct AnswerReading {
  let policy: ScoringPolicy
  let scales: [ScaleID: Scale]
  let audience: Audience
  let asked: Set<ItemID>
  let answers: [ItemID: Answer]
  let isSubmitted: Bool

  /// What an item counts for; nil when it is for another audience.
  func itemScore(
    of item: Item, topic: Topic, module: ModuleID, group: GroupID
  ) throws(ScoringError) -> ItemScore? {
    guard item.audience == audience.code else { return nil }
    let isAsked = asked.contains(item.id)
    let answer = isAsked ? answers[item.id] : nil
    let state: AnswerState = isAsked ? answer?.state ?? .blank : .notAsked
    let level = try levelPoints(of: item, answer: answer)
    return ItemScore(
      item: item.id, topic: topic.id, module: module, group: group, part: item.part,
      weight: item.weight, isCritical: topic.isCritical, state: state, value: answer?.value,
      cap: level?.cap, points: level?.declared, supportedPoints: level?.supported,
      scoredPoints: item.weight.isZero ? nil : scoredPoints(state, supported: level?.supported),
      flag: topic.isCritical ? flag(state, supported: level?.supported) : nil)
  }

  private typealias LevelPoints = (cap: EvidenceCap, declared: Ratio, supported: Ratio)

  /// The level chosen and its points; nil unless a level was chosen.
  ///
  /// The option is looked up by its code, which is stable; wording and place may change.
  private func levelPoints(of item: Item, answer: Answer?) throws(ScoringError) -> LevelPoints? {
    guard let answer, case .option(let code) = answer.value else { return nil }
    guard let scale = scales[item.scale], let level = scale.level(of: code),
      let declared = scale.option(level: level)?.points
    else { throw .unknownOption(code, item: item.id, scale: item.scale) }
    let cap = scale.evidenceCap(declaredLevel: level, kinds: answer.evidenceKinds)
    return (cap, declared, scale.option(level: cap.supportedLevel)?.points ?? declared)
  }

  /// What enters the score; nil when the item is out of numerator and denominator.
  private func scoredPoints(_ state: AnswerState, supported: Ratio?) -> Ratio? {
    switch state {
    case .answered: supported
    case .collecting: isSubmitted ? .zero : nil
    case .notApplicable, .doneByParent, .notObserved, .declined, .blank, .notAsked: nil
    }
  }

  private func flag(_ state: AnswerState, supported: Ratio?) -> CriticalFlag? {
    switch state {
    case .answered: (supported ?? .zero) < policy.criticalBelow ? .low : nil
    case .collecting, .blank, .declined, .notObserved: .open
    case .notApplicable, .doneByParent, .notAsked: nil
    }
  }
}
