import AssessmentModel

/// Writes one file of `modules/`; the counterpart of `ModuleReader` and `ItemReader`.
struct ModuleWriter {
  let texts: QuestionnaireTexts

  /// The lines of a module's file.
  func lines(of module: PracticeModule) -> [String] {
    let routing: YAMLEntries = ["question": .text(texts[.routing(of: module.id)])]
    let entries: YAMLEntries = [
      "module": .text("\(module.id)"),
      "name": .text(texts[.name(of: module.id)]),
      "mission": .optional(texts.text(.mission(of: module.id))),
      "overview": .optional(texts.text(.overview(of: module.id))),
      "routing": module.isRouted ? .mapping(routing) : nil,
      "weight": weight(module.weight),
      "topics": .list(module.topics.map(topic)),
    ]
    return entries.lines
  }

  private func topic(_ topic: Topic) -> YAMLValue {
    let guide: YAMLEntries = [
      "why": .optional(texts.text(.why(topic.id))),
      "good": .optional(texts.text(.good(topic.id))),
      "first_step": .optional(texts.text(.firstStep(topic.id))),
    ]
    return .mapping([
      "id": .text("\(topic.id)"),
      "name": .text(texts[.name(of: topic.id)]),
      "starred": .flag(topic.isStarred),
      "critical": .flag(topic.isCritical),
      "references": .unlessEmpty(topic.references.map(reference)),
      "guide": guide.isEmpty ? nil : .mapping(guide),
      "items": .list(topic.items.map(item)),
    ])
  }

  private func reference(_ reference: Reference) -> YAMLValue {
    .entry([
      "standard": .text("\(reference.standard)"),
      "clause": .text(reference.clause),
      "confidence": reference.confidence == .unsure ? .plain("unsure") : nil,
    ])
  }

  private func item(_ item: Item) -> YAMLValue {
    .mapping([
      "id": .text("\(item.id)"),
      "audience": .text("\(item.audience)"),
      "part": item.part.map { .plain($0.rawValue) },
      "form": item.isShortForm ? .plain("short") : nil,
      "scale": .text("\(item.scale)"),
      "period": item.period.map { .text("\($0)") },
      "text": .text(texts[.text(of: item.id)]),
      "help": item.hasHelp ? .text(texts[.help(of: item.id)]) : nil,
      "not_applicable": item.notApplicableReasons.map { .words($0.map { "\($0)" }) },
      "sensitive": .flag(item.isSensitive),
      "weight": weight(item.weight),
      "levels": .unlessEmpty(item.levels.map { level($0, of: item.id) }),
      "change": change(item.changes),
    ])
  }

  /// One declaration stands alone, several in a list.
  private func change(_ changes: [ItemChange]) -> YAMLValue? {
    let values = changes.map { YAMLValue.plain($0.description) }
    return values.count == 1 ? values[0] : .unlessEmpty(values)
  }

  private func level(_ level: LevelGuidance, of item: ItemID) -> YAMLValue {
    let conditions = (0..<level.conditions).map {
      YAMLValue.text(texts[.condition($0 + 1, level: level.level, of: item)])
    }
    let evidence = level.evidence.map { kind in
      (kind.rawValue, YAMLValue.text(texts[.evidence(kind, level: level.level, of: item)]))
    }
    return .mapping([
      "level": .plain(String(level.level)),
      "conditions": .unlessEmpty(conditions),
      "evidence": evidence.isEmpty ? nil : .mapping(YAMLEntries(evidence)),
    ])
  }

  private func weight(_ weight: Ratio) -> YAMLValue? {
    weight == 1 ? nil : .number(weight)
  }
}
