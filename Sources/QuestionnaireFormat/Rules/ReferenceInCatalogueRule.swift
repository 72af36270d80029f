import AssessmentModel

extension QuestionnaireRule {
  static let referenceInCatalogue = QuestionnaireRule(
    "reference-in-catalogue",
    """
    A standard that a topic cites is in the catalogue of standards.yaml, so that its edition \
    is known.
    """,
    example: RuleExample(
      .topic,
      good: """
        id: BK-02
        name: Keeping books
        references:
          - {standard: ISO45001, clause: "5.1"}
        items:
          - {id: BK-02-own, audience: employee, part: own, scale: frequency, text: How often?}
        """,
      bad: """
        id: BK-02
        name: Keeping books
        references:
          - {standard: »ISO45002, clause: "5.1"}
        items:
          - {id: BK-02-own, audience: employee, part: own, scale: frequency, text: How often?}
        """),
    check: ReferenceInCatalogueRule.check)
}

enum ReferenceInCatalogueRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    guard source.hasWholeStandards else { return [] }
    guard source.hasStandards else { return missingFile(source) }
    let known = source.standards.map { "\($0.value.id)" }
    let catalogue = Set(known)
    return source.topics.flatMap { topic -> [RuleFinding] in
      guard case .list(let nodes)? = topic.node["references"]?.content else { return [] }
      return nodes.compactMap { node in
        guard let standard = node["standard"]?.text, !catalogue.contains(standard) else {
          return nil
        }
        let fault = "no standard \(quoted(standard)) in standards.yaml"
        return RuleFinding(
          node.place(of: "standard"), Unknown.sentence(fault, standard, known))
      }
    }
  }

  /// One finding for all that cannot be looked up.
  private static func missingFile(_ source: QuestionnaireSource) -> [RuleFinding] {
    let citing = source.topics.filter { $0.node["references"]?[0] != nil }
    guard let first = citing.first else { return [] }
    let others = citing.count > 1 ? " and \(citing.count - 1) more" : ""
    return [
      RuleFinding(
        Place(file: FileNames.standards),
        "the file is missing; topic '\(first.value.id)'\(others) cites its standards, so add it")
    ]
  }
}
