import AssessmentModel

/// The values and texts of modules, topics and items, named as in the files.
enum ModuleSettings {
  /// A module with its group.
  typealias Placed = (group: GroupID, module: PracticeModule)

  static func placed(_ questionnaire: Questionnaire) -> [Placed] {
    questionnaire.groups.flatMap { group in group.modules.map { (group.id, $0) } }
  }

  static func settings(of placed: Placed) -> [Setting] {
    [
      Setting("group", "\(placed.group)"), Setting("weight", "\(placed.module.weight)"),
      Setting("routing", SettingText.flag(placed.module.isRouted)),
    ]
  }

  static func settings(of topic: Topic) -> [Setting] {
    let references = topic.references.map { reference in
      let mark = reference.confidence == .unsure ? " (unsure)" : ""
      return "\(reference.standard) \(reference.clause)\(mark)"
    }
    return [
      Setting("starred", SettingText.flag(topic.isStarred)),
      Setting("critical", SettingText.flag(topic.isCritical)),
      Setting("references", SettingText.list(references)),
    ]
  }

  static func settings(of item: Item) -> [Setting] {
    let optional = [
      ("part", item.part?.rawValue), ("period", item.period?.rawValue),
      ("not_applicable", item.notApplicableReasons.map(SettingText.list)),
    ]
    return [
      Setting("audience", "\(item.audience)"), Setting("scale", "\(item.scale)"),
      Setting("weight", "\(item.weight)"), Setting("form", item.isShortForm ? "short" : "full"),
      Setting("sensitive", SettingText.flag(item.isSensitive)),
    ] + optional.compactMap { name, value in value.map { Setting(name, $0) } }
      + [Setting("evidence", SettingText.evidence(item.levels.map { ($0.level, $0.evidence) }))]
  }

  static func keys(of module: ModuleID) -> [TextKey] {
    [
      .name(of: module), .mission(of: module), .overview(of: module), .routing(of: module),
    ]
  }

  static func keys(of item: Item) -> [TextKey] {
    [.text(of: item.id), .help(of: item.id)]
      + item.levels.flatMap { level -> [TextKey] in
        (0..<level.conditions).map {
          .condition($0 + 1, level: level.level, of: item.id)
        } + level.evidence.map { .evidence($0, level: level.level, of: item.id) }
      }
  }
}
