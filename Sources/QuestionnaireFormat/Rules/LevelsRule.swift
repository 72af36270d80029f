import AssessmentModel

extension QuestionnaireRule {
  static let levels = QuestionnaireRule(
    "levels",
    """
    An item describes the levels 2 to the highest, each once and in order; on a scale that \
    asks for evidence it must, with 2 to 4 conditions and every kind of evidence the scale \
    asks for at that level.
    """,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: coarse
        text: How far are books kept?
        levels:
          - {level: 2, conditions: [Some books are kept.]}
          - {level: 3, conditions: [All books are kept.]}
        """,
      bad: """
        id: BK-02-own
        audience: employee
        part: own
        scale: coarse
        text: How far are books kept?
        levels:
          - {level: 2, conditions: [Some books are kept.]}
          - {level: »4, conditions: [All books are kept.]}
        """),
    check: LevelsRule.check)
}

enum LevelsRule {
  /// How many conditions a level has where the scale asks for evidence; one alone is too coarse to
  /// check, five are not read.
  static let conditions = 2...4

  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    guard source.frame.wholeKeys.contains("scales") else { return [] }
    return source.items.filter(\.isWhole).flatMap { item -> [RuleFinding] in
      guard let scale = source.scale(item.value.scale) else { return [] }
      // Persons on a scale that asks for evidence are a fault of their own.
      let isPerson = source.audience(item.value.audience)?.kind == .person
      if isPerson, !scale.requiredEvidence.isEmpty { return [] }
      return self.item(item, on: scale)
    }
  }

  private static func item(_ item: ItemSource, on scale: Scale) -> [RuleFinding] {
    let levels = item.value.levels
    let expected = Array(2...max(2, scale.options.count))
    guard !levels.isEmpty else {
      guard !scale.requiredEvidence.isEmpty else { return [] }
      return [
        RuleFinding(
          item.node.place,
          """
          item \(quoted("\(item.value.id)")) has no 'levels'; scale '\(scale.id)' asks for \
          evidence, so describe levels 2 to \(expected.count + 1)
          """
        )
      ]
    }
    for (index, level) in levels.enumerated() {
      guard !expected.indices.contains(index) || level.level != expected[index] else { continue }
      let place = item.node["levels"]?[index]?.place(of: "level") ?? item.node.place
      return [
        RuleFinding(
          place,
          """
          level \(level.level) stands here; describe levels 2 to \(expected.count + 1), each \
          once and in order
          """
        )
      ]
    }
    var findings = levels.enumerated().flatMap { index, level in
      self.level(level, at: item.node["levels"]?[index] ?? item.node, scale: scale)
    }
    if levels.count < expected.count {
      findings.append(
        RuleFinding(
          item.node.place(of: "levels", levels.count - 1),
          "level \(levels.count + 2) is not described; describe levels 2 to \(expected.count + 1)"))
    }
    return findings
  }

  private static func level(
    _ level: LevelGuidance, at node: SourceNode, scale: Scale
  ) -> [RuleFinding] {
    if scale.requiredEvidence.isEmpty {
      guard level.conditions == 0, level.evidence.isEmpty else { return [] }
      return [RuleFinding(node.place, "level \(level.level) says nothing; write its conditions")]
    }
    var findings: [RuleFinding] = []
    if !conditions.contains(level.conditions) {
      findings.append(
        RuleFinding(
          node.place(of: "conditions"),
          "level \(level.level) has \(level.conditions) conditions; write 2 to 4"))
    }
    let demanded = scale.requiredEvidence.filter { $0.level == level.level }.flatMap(\.kinds)
    for kind in demanded where !level.evidence.contains(kind) {
      findings.append(
        RuleFinding(
          node.place(of: "evidence"),
          """
          scale '\(scale.id)' asks for '\(kind.rawValue)' at level \(level.level); describe \
          it under 'evidence'
          """
        ))
    }
    return findings
  }
}
