import AssessmentModel

extension QuestionnaireRule {
  static let bandsRise = QuestionnaireRule(
    "bands-rise",
    """
    Bands start at 0 and rise strictly to at most 100, so that no percentage is in no band; \
    the lowest requires nothing, because there is no band below it.
    """,
    example: RuleExample(
      .questionnaire,
      good: """
        bands:
          - {code: low, from: 0, label: Low}
          - {code: middle, from: 33.3, label: Middle}
          - {code: high, from: 66.6, label: High}
        """,
      bad: """
        bands:
          - {code: low, from: 0, label: Low}
          - {code: middle, from: 66.6, label: Middle}
          - {code: high, from: »33.3, label: High}
        """),
    check: BandsRiseRule.check)
}

enum BandsRiseRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    guard source.frame.wholeKeys.contains("bands") else { return [] }
    let bands = source.frame.bands
    var findings: [RuleFinding] = []
    for (index, band) in bands.enumerated() {
      let from = band.value.lowerBound
      let what = "band \(quoted("\(band.value.code)")) starts at \(from)"
      let place = band.node.place(of: "from")
      if index == 0, !from.isZero {
        findings.append(RuleFinding(place, "\(what); the lowest band starts at 0"))
      } else if from > 100 {
        findings.append(RuleFinding(place, "\(what); a percentage is at most 100"))
      } else if index > 0, from <= bands[index - 1].value.lowerBound {
        findings.append(
          RuleFinding(place, "\(what), not above the band before; put the bands in rising order"))
      }
      findings += requirements(band, isLowest: index == 0)
    }
    return findings
  }

  private static func requirements(
    _ band: Sourced<AdherenceBand>, isLowest: Bool
  ) -> [RuleFinding] {
    guard let requirements = band.value.requirements, let node = band.node["requires"] else {
      return []
    }
    if isLowest {
      return [RuleFinding(node.place, "the lowest band cannot require anything; remove 'requires'")]
    }
    let shares = [
      ("maximum_not_applicable", requirements.maximumNotApplicable),
      ("minimum_answered", requirements.minimumAnswered),
    ]
    return shares.compactMap { key, share in
      guard let share, !(Ratio.zero...Ratio.one).contains(share) else { return nil }
      return RuleFinding(node.place(of: key), "'\(key)' is \(share); a share lies in 0...1")
    }
  }
}
