import AssessmentModel

extension QuestionnaireRule {
  static let moduleFiles = QuestionnaireRule(
    "module-files",
    """
    Every module that a group lists has a file, and every module file is listed in a group; \
    the groups decide the order.
    """,
    example: RuleExample(
      .questionnaire,
      good: """
        groups:
          - {id: first, name: First, modules: [BK]}
          - {id: second, name: Second, modules: [AC]}
        """,
      bad: """
        groups:
          - {id: first, name: First, modules: [BK, »CD]}
          - {id: second, name: Second, modules: [AC]}
        """),
    check: ModuleFilesRule.check)
}

enum ModuleFilesRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    let listed = source.frame.groups.flatMap(\.modules)
    let files = source.modules.map(\.value.id).filter { !$0.rawValue.isEmpty }
    var findings: [RuleFinding] = []
    if source.hasWholeModules {
      findings += listed.filter { !files.contains($0.id) }.map { module in
        let near = SpellingSuggestion.nearest(to: module.id, among: files)
        let advice = near.map { "did you mean '\($0)'?" } ?? "add one or remove the module"
        return RuleFinding(
          module.place, "no file in modules/ has module \(quoted("\(module.id)")); \(advice)")
      }
    }
    if source.frame.wholeKeys.contains("groups") {
      let unlisted = source.modules.filter { module in
        !module.value.id.rawValue.isEmpty && !listed.contains { $0.id == module.value.id }
      }
      findings += unlisted.map { module in
        RuleFinding(
          module.node.place(of: "module"),
          """
          module \(quoted("\(module.value.id)")) is in no group; list it under 'groups' in \
          questionnaire.yaml
          """
        )
      }
    }
    return findings
  }
}
