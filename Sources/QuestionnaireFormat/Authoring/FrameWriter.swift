import AssessmentModel

/// Writes `questionnaire.yaml`; the counterpart of `FrameReader` and `ListReader`.
struct FrameWriter {
  let questionnaire: Questionnaire
  let texts: QuestionnaireTexts

  /// The lines of the file, with a blank line between its sections.
  var lines: [String] {
    let lists: [(String, YAMLValue?)] = [
      ("words", words),
      ("audiences", .list(questionnaire.audiences.map(audience))),
      ("periods", .unlessEmpty(questionnaire.periods.map(period))),
      ("groups", .list(questionnaire.groups.map(group))),
      ("scales", .list(questionnaire.scales.map(scale))),
      ("not_applicable_reasons", .unlessEmpty(questionnaire.notApplicableReasons.map(reason))),
      ("bands", .unlessEmpty(questionnaire.bands.map(band))),
      ("policy", policy),
    ]
    let sections = lists.map { YAMLEntries([$0]).lines }.filter { !$0.isEmpty }
    return head.lines + sections.flatMap { [""] + $0 }
  }

  private var head: YAMLEntries {
    [
      "format": .plain(String(FrameReader.format)),
      "id": .text("\(questionnaire.id)"),
      "version": .plain("\(questionnaire.version)"),
      "language": .text("\(questionnaire.baseLanguage)"),
      "title": .text(texts[.title]),
      "organisation": .optional(texts.text(.organisation)),
      "programme": .optional(texts.text(.programme)),
      "licence": .optional(texts.text(.licence)),
      "purpose": .text(texts[.purpose]),
      "order": questionnaire.order == .rotate ? .plain("rotate") : nil,
    ]
  }

  private var words: YAMLValue? {
    func word(_ key: TextKey, default standard: String) -> YAMLValue? {
      texts.text(key).flatMap { $0 == standard ? nil : .text($0) }
    }
    func plural(_ key: TextKey, of one: TextKey, default standard: String) -> YAMLValue? {
      let isStandard = word(one, default: one == .groupWord ? "group" : "module") == nil
      return word(key, default: isStandard ? standard : texts[one])
    }
    let words: YAMLEntries = [
      "group": word(.groupWord, default: "group"),
      "groups": plural(.groupsWord, of: .groupWord, default: "groups"),
      "module": word(.moduleWord, default: "module"),
      "modules": plural(.modulesWord, of: .moduleWord, default: "modules"),
    ]
    return words.isEmpty ? nil : .mapping(words)
  }

  private var policy: YAMLValue? {
    let policy = questionnaire.policy
    let standard = ScoringPolicy()
    var entries: [(String, YAMLValue?)] = PolicyReader.shares.map { key, path in
      (
        key,
        policy[keyPath: path] == standard[keyPath: path] ? nil : .fraction(policy[keyPath: path])
      )
    }
    if policy.minimumCell != standard.minimumCell {
      entries.append(("minimum_cell", .plain(String(policy.minimumCell))))
    }
    let changed = YAMLEntries(entries)
    return changed.isEmpty ? nil : .mapping(changed)
  }

  // MARK: - Entries of lists

  private func audience(_ audience: Audience) -> YAMLValue {
    let paragraphs = (0..<audience.firstPageParagraphs).map {
      YAMLValue.text(texts[.firstPage(audience.code, paragraph: $0 + 1)])
    }
    return .mapping([
      "code": .text("\(audience.code)"),
      "kind": .plain(audience.kind.rawValue),
      "label": .text(texts[.label(of: audience.code)]),
      "form": audience.form == .short ? .plain("short") : nil,
      "first_page": .unlessEmpty(paragraphs),
    ])
  }

  private func period(_ period: Period) -> YAMLValue {
    .entry([
      "code": .text("\(period.code)"), "phrase": .text(texts[.phrase(of: period.code)]),
    ])
  }

  private func group(_ group: ModuleGroup) -> YAMLValue {
    .mapping([
      "id": .text("\(group.id)"),
      "name": .text(texts[.name(of: group.id)]),
      "modules": .words(group.modules.map { "\($0.id)" }),
    ])
  }

  private func scale(_ scale: Scale) -> YAMLValue {
    let requirements = scale.requiredEvidence.map { requirement in
      YAMLValue.entry([
        "level": .plain(String(requirement.level)),
        "kinds": .words(requirement.kinds.map(\.rawValue)),
      ])
    }
    return .mapping([
      "id": .text("\(scale.id)"),
      "options": .list(scale.options.map { option($0, of: scale.id) }),
      "evidence_required": .unlessEmpty(requirements),
    ])
  }

  private func option(_ option: ResponseOption, of scale: ScaleID) -> YAMLValue {
    let entries: YAMLEntries = [
      "code": .text("\(option.code)"),
      "points": .number(option.points),
      "label": .text(texts[.label(of: option.code, in: scale)]),
      "anchor": option.hasAnchor ? .text(texts[.anchor(of: option.code, in: scale)]) : nil,
    ]
    return option.hasAnchor ? .mapping(entries) : .entry(entries)
  }

  private func reason(_ reason: NotApplicableReason) -> YAMLValue {
    .entry([
      "audience": .text("\(reason.audience)"),
      "code": .text("\(reason.code)"),
      "label": .text(texts[.label(of: reason.code, for: reason.audience)]),
    ])
  }

  private func band(_ band: AdherenceBand) -> YAMLValue {
    let entries: YAMLEntries = [
      "code": .text("\(band.code)"),
      "from": .number(band.lowerBound),
      "label": .text(texts[.label(of: band.code)]),
      "requires": band.requirements.map(requires),
    ]
    return band.requirements == nil ? .entry(entries) : .mapping(entries)
  }

  private func requires(_ requirements: BandRequirements) -> YAMLValue {
    .mapping([
      "no_critical_flag": .flag(requirements.noCriticalFlag),
      "maximum_not_applicable": requirements.maximumNotApplicable.map { .fraction($0) },
      "nothing_collecting": .flag(requirements.nothingCollecting),
      "minimum_answered": requirements.minimumAnswered.map { .fraction($0) },
      "all_modules_rated": .flag(requirements.allModulesRated),
    ])
  }
}
