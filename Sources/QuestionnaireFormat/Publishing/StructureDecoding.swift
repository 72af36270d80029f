import AssessmentModel

/// Reads the structure that `StructureEncoding` writes.
enum StructureDecoding {
  private typealias Fault = QuestionnaireFormatError

  /// The structure.
  ///
  /// - Throws: `QuestionnaireFormatError` when the form is newer or something is missing.
  static func questionnaire(
    _ value: CanonicalJSON
  ) throws(QuestionnaireFormatError) -> Questionnaire {
    try refuseNewerForm(value)
    let object = try StoredObject(
      value, "structure",
      keys: [
        "form", "id", "version", "language", "order", "audiences", "periods", "groups", "scales",
        "reasons", "bands", "policy", "standards",
      ])
    guard let version = VersionNumber(try object.text("version")) else {
      throw object.fault("version")
    }
    return Questionnaire(
      id: try object.id("id"), version: version, baseLanguage: try object.id("language"),
      order: try object.word("order"), audiences: try object.list("audiences", audience),
      periods: try object.texts("periods").map { Period(code: PeriodCode($0)) },
      groups: try object.list("groups", group), scales: try object.list("scales", scale),
      notApplicableReasons: try object.list("reasons", reason),
      bands: try object.list("bands", band), policy: try policy(object.value("policy")),
      standards: try object.list("standards", standard))
  }

  /// A newer form is named as such, before a key that is not known here makes it look broken.
  private static func refuseNewerForm(_ value: CanonicalJSON) throws(Fault) {
    guard case .object(let members) = value, case .integer(let form)? = members["form"] else {
      throw .unreadable(part: "structure", problem: "the number of its form is missing")
    }
    guard form == StructureEncoding.form else {
      throw .newerFormat(found: form, known: StructureEncoding.form)
    }
  }

  // MARK: - Frame

  private static func audience(_ value: CanonicalJSON) throws(Fault) -> Audience {
    let object = try StoredObject(value, "audience", keys: ["code", "kind", "form", "first_page"])
    return Audience(
      code: try object.id("code"), kind: try object.word("kind"), form: try object.word("form"),
      firstPageParagraphs: try object.integer("first_page"))
  }

  private static func scale(_ value: CanonicalJSON) throws(Fault) -> Scale {
    let object = try StoredObject(value, "scale", keys: ["id", "options", "evidence"])
    return Scale(
      id: try object.id("id"), options: try object.list("options", option),
      requiredEvidence: try object.list("evidence", requirement))
  }

  private static func option(_ value: CanonicalJSON) throws(Fault) -> ResponseOption {
    let object = try StoredObject(value, "option", keys: ["code", "points", "anchor"])
    return ResponseOption(
      code: try object.id("code"), points: try object.ratio("points"),
      hasAnchor: try object.flag("anchor"))
  }

  private static func requirement(_ value: CanonicalJSON) throws(Fault) -> EvidenceRequirement {
    let object = try StoredObject(value, "evidence", keys: ["level", "kinds"])
    return EvidenceRequirement(level: try object.integer("level"), kinds: try object.kinds("kinds"))
  }

  private static func reason(_ value: CanonicalJSON) throws(Fault) -> NotApplicableReason {
    let object = try StoredObject(value, "reason", keys: ["audience", "code"])
    return NotApplicableReason(audience: try object.id("audience"), code: try object.id("code"))
  }

  private static func band(_ value: CanonicalJSON) throws(Fault) -> AdherenceBand {
    let object = try StoredObject(value, "band", keys: ["code", "from", "requires"])
    var band = AdherenceBand(code: try object.id("code"), lowerBound: try object.ratio("from"))
    if let value = object.value("requires") { band.requirements = try requirements(value) }
    return band
  }

  private static func requirements(_ value: CanonicalJSON) throws(Fault) -> BandRequirements {
    let object = try StoredObject(
      value, "band",
      keys: [
        "no_critical_flag", "maximum_not_applicable", "nothing_collecting", "minimum_answered",
        "all_modules_rated",
      ])
    return BandRequirements(
      noCriticalFlag: try object.flag("no_critical_flag"),
      maximumNotApplicable: try object.optionalRatio("maximum_not_applicable"),
      nothingCollecting: try object.flag("nothing_collecting"),
      minimumAnswered: try object.optionalRatio("minimum_answered"),
      allModulesRated: try object.flag("all_modules_rated"))
  }

  private static func policy(_ value: CanonicalJSON?) throws(Fault) -> ScoringPolicy {
    let object = try StoredObject(
      value ?? .array([]), "policy",
      keys: [
        "minimum_coverage", "minimum_basis", "maximum_not_applicable", "partly_applicable",
        "minimum_modules", "critical_below", "minimum_cell",
      ])
    var policy = ScoringPolicy()
    policy.minimumCoverage = try object.ratio("minimum_coverage")
    policy.minimumBasis = try object.ratio("minimum_basis")
    policy.maximumNotApplicable = try object.ratio("maximum_not_applicable")
    policy.partlyApplicable = try object.ratio("partly_applicable")
    policy.minimumModules = try object.ratio("minimum_modules")
    policy.criticalBelow = try object.ratio("critical_below")
    policy.minimumCell = try object.integer("minimum_cell")
    return policy
  }

  private static func standard(_ value: CanonicalJSON) throws(Fault) -> Standard {
    let object = try StoredObject(
      value, "standard", keys: ["id", "edition", "issuer", "confidence"])
    return Standard(
      id: try object.id("id"), edition: try object.text("edition"),
      issuer: try object.text("issuer"), confidence: try object.word("confidence"))
  }

  // MARK: - Modules

  private static func group(_ value: CanonicalJSON) throws(Fault) -> ModuleGroup {
    let object = try StoredObject(value, "group", keys: ["id", "modules"])
    return ModuleGroup(id: try object.id("id"), modules: try object.list("modules", module))
  }

  private static func module(_ value: CanonicalJSON) throws(Fault) -> PracticeModule {
    let object = try StoredObject(value, "module", keys: ["id", "weight", "routed", "topics"])
    return PracticeModule(
      id: try object.id("id"), weight: try object.ratio("weight"),
      isRouted: try object.flag("routed"), topics: try object.list("topics", topic))
  }

  private static func topic(_ value: CanonicalJSON) throws(Fault) -> Topic {
    let object = try StoredObject(
      value, "topic", keys: ["id", "starred", "critical", "references", "items"])
    return Topic(
      id: try object.id("id"), isStarred: try object.flag("starred"),
      isCritical: try object.flag("critical"),
      references: try object.list("references", reference), items: try object.list("items", item))
  }

  private static func reference(_ value: CanonicalJSON) throws(Fault) -> Reference {
    let object = try StoredObject(value, "reference", keys: ["standard", "clause", "confidence"])
    return Reference(
      standard: try object.id("standard"), clause: try object.text("clause"),
      confidence: try object.word("confidence"))
  }

  private static func item(_ value: CanonicalJSON) throws(Fault) -> Item {
    let object = try StoredObject(
      value, "item",
      keys: [
        "id", "audience", "part", "scale", "period", "weight", "short", "sensitive", "help",
        "reasons", "levels", "changes",
      ])
    return Item(
      id: try object.id("id"), audience: try object.id("audience"),
      part: object.value("part") == nil ? nil : try object.word("part"),
      scale: try object.id("scale"),
      period: try object.optionalText("period").map { PeriodCode($0) },
      weight: try object.ratio("weight"), isShortForm: try object.flag("short"),
      isSensitive: try object.flag("sensitive"), hasHelp: try object.flag("help"),
      notApplicableReasons: object.value("reasons") == nil
        ? nil : try object.texts("reasons").map { ReasonCode($0) },
      levels: try object.list("levels", level),
      changes: object.value("changes") == nil ? [] : try object.list("changes", change))
  }

  private static func change(_ value: CanonicalJSON) throws(Fault) -> ItemChange {
    let common: Set = ["since", "kind"]
    let word: ItemChangeWord =
      try StoredObject(value, "change", keys: common.union(["map", "of"])).word("kind")
    let own: Set<String> =
      switch word {
      case .corrected, .clarified: []
      case .rescaled: ["map"]
      case .changed: ["of"]
      }
    let object = try StoredObject(value, "change", keys: common.union(own))
    guard let since = VersionNumber(try object.text("since")) else { throw object.fault("since") }
    let kind: ItemChangeKind
    switch word {
    case .corrected: kind = .corrected
    case .clarified: kind = .clarified
    case .rescaled: kind = .rescaled(map: try map(object))
    case .changed: kind = .changed(of: try object.id("of"))
    }
    return ItemChange(since: since, kind: kind)
  }

  private static func map(_ object: StoredObject) throws(Fault) -> [OptionCode: OptionCode] {
    guard case .object(let members)? = object.value("map") else { throw object.fault("map") }
    var map: [OptionCode: OptionCode] = [:]
    for (key, value) in members {
      guard case .string(let code) = value else { throw object.fault("map") }
      map[OptionCode(key)] = OptionCode(code)
    }
    return map
  }

  private static func level(_ value: CanonicalJSON) throws(Fault) -> LevelGuidance {
    let object = try StoredObject(value, "level", keys: ["level", "conditions", "evidence"])
    return LevelGuidance(
      level: try object.integer("level"), conditions: try object.integer("conditions"),
      evidence: try object.kinds("evidence"))
  }
}
