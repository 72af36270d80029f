internal import AssessmentModel
internal import Scoring
internal import Wording

extension ExplanationText {
  /// Lists what is in the score: modules, then items.
  func addUsed(to page: inout TextPage) {
    guard !explanation.used.isEmpty else { return }
    page.paragraph(words(ExplanationPhrase.usedTitle))
    for module in explanation.usedModules { page.add(entry: line(of: module)) }
    for item in explanation.used { page.add(entry: line(of: item)) }
  }

  /// Lists what is not in the score: modules, then items.
  func addLeftOut(to page: inout TextPage) {
    guard !explanation.leftOut.isEmpty || !explanation.leftOutModules.isEmpty else { return }
    page.paragraph(words(ExplanationPhrase.leftOutTitle))
    for module in explanation.leftOutModules {
      page.add(
        entry: leftOutLine(
          module.module.rawValue, texts[.name(of: module.module)],
          module.reason.map(words.notRated) ?? words(ExplanationPhrase.weightZero)))
    }
    for item in explanation.leftOut {
      page.add(entry: leftOutLine(item.item.rawValue, topicName(of: item.item), reason(of: item)))
    }
  }

  private func leftOutLine(_ id: String, _ name: String, _ reason: String) -> String {
    words(ExplanationPhrase.leftOutRow, ["item": id, "name": name, "reason": reason])
  }

  private func line(of module: UsedModule) -> String {
    let printed = assessment.score.score(of: .module(module.module))?
      .percentText(bands: assessment.questionnaire.bands)
    return words(
      ExplanationPhrase.moduleRow,
      [
        "module": module.module.rawValue, "name": texts[.name(of: module.module)],
        "score": printed ?? module.value.percentText(), "weight": module.weight.exactText,
      ])
  }

  private func line(of item: UsedItem) -> String {
    var slots = [
      "item": item.item.rawValue, "name": topicName(of: item.item),
      "points": item.points.exactText, "weight": item.weight.exactText,
    ]
    let score = assessment.score.item(item.item)
    if let cap = score?.cap, cap.isCapped {
      slots["declared"] = String(cap.declaredLevel)
      slots["supported"] = String(cap.supportedLevel)
      slots["kinds"] = words.list(cap.missingForDeclaredLevel)
      slots["count"] = String(cap.missingForDeclaredLevel.count)
      return words(ExplanationPhrase.cappedRow, slots)
    }
    slots["answer"] =
      score.flatMap { words.countedLevel(of: $0, in: assessment, texts: texts) }
      ?? words.state(item.state)
    return words(ExplanationPhrase.usedRow, slots)
  }

  /// Why an item does not count, in words.
  func reason(of item: LeftOutItem) -> String {
    switch item.reason {
    case .notAsked: words.state(.notAsked)
    case .noWeight, .moduleWithoutWeight: words(ExplanationPhrase.weightZero)
    case .state(_, let value):
      words.excuse(value, audience: assessment.assessment.audience, texts: texts)
    case .moduleNotRated(let reason): inModule(reason)
    }
  }

  func inModule(_ reason: NotRatedReason) -> String {
    words(ExplanationPhrase.inModule, ["status": words.notRated(reason)])
  }
}

// MARK: - Figures

extension ExplanationText {
  /// Sum, fraction, rounding, bounds and band; none without a score.
  var figureLines: [String] {
    guard let fraction = explanation.fraction, let printed else { return [] }
    var lines = [
      sum(fraction, printed),
      words(
        ExplanationPhrase.fraction,
        ["numerator": fraction.value.numeratorText, "denominator": fraction.value.denominatorText]),
      words(ExplanationPhrase.rounding, ["score": printed]),
    ]
    if let figures = explanation.score?.figures {
      lines.append(
        words(
          ExplanationPhrase.bounds,
          ["low": figures.low.percentText(), "high": figures.high.percentText()]))
      if let strict = figures.notApplicableAsZero {
        lines.append(
          words(ExplanationPhrase.withoutExclusions, ["score": strict.percentText()]))
      }
    }
    return lines + [bandLine(printed)].compactMap { $0 }
  }

  private func sum(_ fraction: ScoreFraction, _ printed: String) -> String {
    guard let modules = explanation.score?.modules else {
      return words(
        ExplanationPhrase.score,
        [
          "name": name, "score": printed, "points": fraction.numerator.exactText,
          "weight": fraction.denominator.exactText,
        ])
    }
    return words(
      ExplanationPhrase.meanOfModules,
      ["name": name, "score": printed, "count": String(modules.rated)])
  }

  private func bandLine(_ printed: String) -> String? {
    guard let band = explanation.score?.band?.band,
      let bound = assessment.questionnaire.bands.first(where: { $0.code == band })?.lowerBound
    else { return nil }
    return words(
      ExplanationPhrase.band,
      ["score": printed, "band": texts[.label(of: band)], "from": bound.exactText])
  }
}
