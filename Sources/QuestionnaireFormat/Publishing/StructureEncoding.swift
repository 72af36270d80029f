import AssessmentModel

/// Writes the structure of a questionnaire as canonical JSON.
///
/// The keys are fixed here, apart from the names in the code, because digests of published versions
/// must stay what they are. Numbers with a fraction are texts in lowest terms; a key whose value is
/// nil is left out, and so is an empty list of changes; everything else is written, defaults
/// included.
enum StructureEncoding {
  /// The number of the form.
  static let form = 1

  static func value(_ questionnaire: Questionnaire) -> CanonicalJSON {
    .object([
      "form": .integer(form),
      "id": .string("\(questionnaire.id)"),
      "version": .string("\(questionnaire.version)"),
      "language": .string("\(questionnaire.baseLanguage)"),
      "order": .string(questionnaire.order.rawValue),
      "audiences": .array(questionnaire.audiences.map(audience)),
      "periods": .array(questionnaire.periods.map { .string("\($0.code)") }),
      "groups": .array(questionnaire.groups.map(group)),
      "scales": .array(questionnaire.scales.map(scale)),
      "reasons": .array(questionnaire.notApplicableReasons.map(reason)),
      "bands": .array(questionnaire.bands.map(band)),
      "policy": policy(questionnaire.policy),
      "standards": .array(questionnaire.standards.map(standard)),
    ])
  }

  // MARK: - Frame

  private static func audience(_ audience: Audience) -> CanonicalJSON {
    .object([
      "code": .string("\(audience.code)"),
      "kind": .string(audience.kind.rawValue),
      "form": .string(audience.form.rawValue),
      "first_page": .integer(audience.firstPageParagraphs),
    ])
  }

  private static func scale(_ scale: Scale) -> CanonicalJSON {
    .object([
      "id": .string("\(scale.id)"),
      "options": .array(
        scale.options.map { option in
          .object([
            "code": .string("\(option.code)"),
            "points": ratio(option.points),
            "anchor": .boolean(option.hasAnchor),
          ])
        }),
      "evidence": .array(
        scale.requiredEvidence.map { requirement in
          .object(["level": .integer(requirement.level), "kinds": kinds(requirement.kinds)])
        }),
    ])
  }

  private static func reason(_ reason: NotApplicableReason) -> CanonicalJSON {
    .object(["audience": .string("\(reason.audience)"), "code": .string("\(reason.code)")])
  }

  private static func band(_ band: AdherenceBand) -> CanonicalJSON {
    var members = ["code": CanonicalJSON.string("\(band.code)"), "from": ratio(band.lowerBound)]
    members["requires"] = band.requirements.map(requirements)
    return .object(members)
  }

  private static func requirements(_ requirements: BandRequirements) -> CanonicalJSON {
    var members: [String: CanonicalJSON] = [
      "no_critical_flag": .boolean(requirements.noCriticalFlag),
      "nothing_collecting": .boolean(requirements.nothingCollecting),
      "all_modules_rated": .boolean(requirements.allModulesRated),
    ]
    members["maximum_not_applicable"] = requirements.maximumNotApplicable.map(ratio)
    members["minimum_answered"] = requirements.minimumAnswered.map(ratio)
    return .object(members)
  }

  private static func policy(_ policy: ScoringPolicy) -> CanonicalJSON {
    .object([
      "minimum_coverage": ratio(policy.minimumCoverage),
      "minimum_basis": ratio(policy.minimumBasis),
      "maximum_not_applicable": ratio(policy.maximumNotApplicable),
      "partly_applicable": ratio(policy.partlyApplicable),
      "minimum_modules": ratio(policy.minimumModules),
      "critical_below": ratio(policy.criticalBelow),
      "minimum_cell": .integer(policy.minimumCell),
    ])
  }

  private static func standard(_ standard: Standard) -> CanonicalJSON {
    .object([
      "id": .string("\(standard.id)"),
      "edition": .string(standard.edition),
      "issuer": .string(standard.issuer),
      "confidence": .string(standard.confidence.rawValue),
    ])
  }

  // MARK: - Modules

  private static func group(_ group: ModuleGroup) -> CanonicalJSON {
    .object(["id": .string("\(group.id)"), "modules": .array(group.modules.map(module))])
  }

  private static func module(_ module: PracticeModule) -> CanonicalJSON {
    .object([
      "id": .string("\(module.id)"),
      "weight": ratio(module.weight),
      "routed": .boolean(module.isRouted),
      "topics": .array(module.topics.map(topic)),
    ])
  }

  private static func topic(_ topic: Topic) -> CanonicalJSON {
    .object([
      "id": .string("\(topic.id)"),
      "starred": .boolean(topic.isStarred),
      "critical": .boolean(topic.isCritical),
      "references": .array(
        topic.references.map { reference in
          .object([
            "standard": .string("\(reference.standard)"),
            "clause": .string(reference.clause),
            "confidence": .string(reference.confidence.rawValue),
          ])
        }),
      "items": .array(topic.items.map(item)),
    ])
  }

  private static func item(_ item: Item) -> CanonicalJSON {
    var members: [String: CanonicalJSON] = [
      "id": .string("\(item.id)"),
      "audience": .string("\(item.audience)"),
      "scale": .string("\(item.scale)"),
      "weight": ratio(item.weight),
      "short": .boolean(item.isShortForm),
      "sensitive": .boolean(item.isSensitive),
      "help": .boolean(item.hasHelp),
      "levels": .array(item.levels.map(level)),
    ]
    members["part"] = item.part.map { .string($0.rawValue) }
    members["period"] = item.period.map { .string("\($0)") }
    members["reasons"] = item.notApplicableReasons.map { .array($0.map { .string("\($0)") }) }
    if !item.changes.isEmpty { members["changes"] = .array(item.changes.map(change)) }
    return .object(members)
  }

  private static func change(_ change: ItemChange) -> CanonicalJSON {
    var members: [String: CanonicalJSON] = [
      "since": .string("\(change.since)"), "kind": .string(change.kind.word.rawValue),
    ]
    switch change.kind {
    case .corrected, .clarified: break
    case .rescaled(let map):
      let pairs = map.map { ($0.key.rawValue, CanonicalJSON.string("\($0.value)")) }
      members["map"] = .object(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    case .changed(let item): members["of"] = .string("\(item)")
    }
    return .object(members)
  }

  private static func level(_ level: LevelGuidance) -> CanonicalJSON {
    .object([
      "level": .integer(level.level),
      "conditions": .integer(level.conditions),
      "evidence": kinds(level.evidence),
    ])
  }

  // MARK: - Values

  private static func kinds(_ kinds: [EvidenceKind]) -> CanonicalJSON {
    .array(kinds.map { .string($0.rawValue) })
  }

  private static func ratio(_ ratio: Ratio) -> CanonicalJSON {
    .string("\(ratio)")
  }
}
