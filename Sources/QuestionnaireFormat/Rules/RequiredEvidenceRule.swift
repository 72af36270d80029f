import AssessmentModel

extension QuestionnaireRule {
  static let requiredEvidence = QuestionnaireRule(
    "required-evidence",
    """
    A scale asks for evidence at levels from 2 up that it has, each once and in order, and \
    only organisations answer on it, because persons cannot give evidence.
    """,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you ask?
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: »maturity
        text: How often did you ask?
        """),
    check: RequiredEvidenceRule.check)
}

enum RequiredEvidenceRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    guard source.frame.wholeKeys.isSuperset(of: ["scales", "audiences"]) else { return [] }
    return source.frame.scales.flatMap(levels)
      + source.items.compactMap { item in
        guard source.audience(item.value.audience)?.kind == .person,
          source.scale(item.value.scale)?.requiredEvidence.isEmpty == false
        else { return nil }
        return RuleFinding(
          item.node.place(of: "scale"),
          """
          scale \(quoted("\(item.value.scale)")) asks for evidence, which persons cannot \
          give; use another scale
          """
        )
      }
  }

  private static func levels(_ scale: Sourced<Scale>) -> [RuleFinding] {
    var last = 1
    return scale.value.requiredEvidence.enumerated().flatMap { index, requirement in
      let place = scale.node["evidence_required"]?[index]?.place ?? scale.node.place
      var findings: [RuleFinding] = []
      let count = scale.value.options.count
      if !(2...max(2, count)).contains(requirement.level) || requirement.level <= last {
        findings.append(
          RuleFinding(
            place,
            """
            evidence is asked for at level \(requirement.level); write levels 2 to \(count) \
            in order, each once
            """
          ))
      }
      last = max(last, requirement.level)
      if Set(requirement.kinds).count < requirement.kinds.count {
        findings.append(
          RuleFinding(
            place, "level \(requirement.level) asks for a kind of evidence twice; keep one"))
      }
      return findings
    }
  }
}
