import AssessmentModel

/// Reads the entries of the lists of `questionnaire.yaml`.
///
/// - Audience: `code`, `kind` (`person` or `organisation`) and `label`; `form` (`short` or `full`,
///   default `full`); `first_page`, a list of paragraphs (default: none).
/// - Scale: `id`; `options`, two or more of `code`, `points` (0...1), `label` and, optional,
///   `anchor`, a longer description; `evidence_required`, a list of `level` and `kinds` (default:
///   no evidence is asked for).
/// - Band: `code`, `from` (percent), `label`; `requires` (default: nothing) with
///   `no_critical_flag`, `nothing_collecting`, `all_modules_rated` (true or false, default false),
///   `maximum_not_applicable`, `minimum_answered` (shares 0...1, default: no limit).
struct ListReader {
  let log: ReadingLog

  /// Reads one audience.
  func audience(_ node: SourceNode) -> Sourced<Audience>? {
    let keys = ["code", "kind", "label", "form", "first_page"]
    guard let reader = mapping(node, "audience", keys) else { return nil }
    let code: AudienceCode = reader.id("code")
    reader.keepText("label", as: .label(of: code))
    let paragraphs = reader.texts("first_page")
    for (index, paragraph) in paragraphs.enumerated() {
      log.keep(.firstPage(code, paragraph: index + 1), paragraph)
    }
    _ = reader.required("kind")
    let audience = Audience(
      code: code,
      kind: reader.choice("kind", among: [AudienceKind.person, .organisation]) ?? .person,
      form: reader.choice("form", among: [QuestionnaireForm.short, .full]) ?? .full,
      firstPageParagraphs: paragraphs.count)
    return Sourced(value: audience, node: node)
  }

  /// Reads one period.
  func period(_ node: SourceNode) -> Sourced<Period>? {
    guard let reader = mapping(node, "period", ["code", "phrase"]) else { return nil }
    let code: PeriodCode = reader.id("code")
    reader.keepText("phrase", as: .phrase(of: code))
    return Sourced(value: Period(code: code), node: node)
  }

  /// Reads one group.
  func group(_ node: SourceNode) -> GroupSource? {
    guard let reader = mapping(node, "group", ["id", "name", "modules"], key: "id") else {
      return nil
    }
    let id: GroupID = reader.id("id")
    reader.keepText("name", as: .name(of: id))
    let modules = reader.texts("modules", isRequired: true)
    return GroupSource(
      id: id, modules: modules.map { (ModuleID($0.text), $0.place) }, node: node)
  }

  /// Reads one scale.
  func scale(_ node: SourceNode) -> Sourced<Scale>? {
    let keys = ["id", "options", "evidence_required"]
    guard let reader = mapping(node, "scale", keys, key: "id") else { return nil }
    let id: ScaleID = reader.id("id")
    let options = reader.list("options", isRequired: true)
    if options.count == 1 {
      log.report(
        .requiredKeys, at: node.place(of: "options"),
        "'options' of \(reader.what) has one entry; a scale needs two or more")
    }
    let scale = Scale(
      id: id, options: options.compactMap { option($0, scale: id) },
      requiredEvidence: reader.list("evidence_required").compactMap(requirement))
    return Sourced(value: scale, node: node)
  }

  /// Reads one reason for "not applicable".
  func reason(_ node: SourceNode) -> Sourced<NotApplicableReason>? {
    guard let reader = mapping(node, "reason", ["audience", "code", "label"]) else { return nil }
    let reason = NotApplicableReason(audience: reader.id("audience"), code: reader.id("code"))
    reader.keepText("label", as: .label(of: reason.code, for: reason.audience))
    return Sourced(value: reason, node: node)
  }

  /// Reads one band.
  func band(_ node: SourceNode) -> Sourced<AdherenceBand>? {
    let keys = ["code", "from", "label", "requires"]
    guard let reader = mapping(node, "band", keys) else { return nil }
    let code: BandCode = reader.id("code")
    reader.keepText("label", as: .label(of: code))
    _ = reader.required("from")
    let band = AdherenceBand(
      code: code, lowerBound: reader.ratio("from") ?? .zero,
      requirements: reader.value("requires").flatMap { requirements($0, of: reader.what) })
    return Sourced(value: band, node: node)
  }

  // MARK: - Parts

  private func mapping(
    _ node: SourceNode, _ word: String, _ keys: [String], key: String = "code"
  ) -> MappingReader? {
    MappingReader(node, MappingReader.label(word, node, key: key), keys: keys, log: log)
  }

  private func option(_ node: SourceNode, scale: ScaleID) -> ResponseOption? {
    let what = MappingReader.label("option", node, key: "code") + " of scale \(quoted("\(scale)"))"
    let keys = ["code", "points", "label", "anchor"]
    guard let reader = MappingReader(node, what, keys: keys, log: log) else { return nil }
    let code: OptionCode = reader.id("code")
    reader.keepText("label", as: .label(of: code, in: scale))
    let hasAnchor = reader.keepText("anchor", as: .anchor(of: code, in: scale), isRequired: false)
    _ = reader.required("points")
    return ResponseOption(code: code, points: reader.ratio("points") ?? .zero, hasAnchor: hasAnchor)
  }

  private func requirement(_ node: SourceNode) -> EvidenceRequirement? {
    let what = "an entry of 'evidence_required'"
    guard let reader = MappingReader(node, what, keys: ["level", "kinds"], log: log),
      reader.required("level") != nil, let level = reader.integer("level")
    else { return nil }
    let kinds = reader.texts("kinds", isRequired: true).compactMap { source in
      if let kind = EvidenceKind(rawValue: source.text) { return kind }
      let known = EvidenceKind.allCases.map(\.rawValue)
      let fault = "unknown kind of evidence \(quoted(source.text))"
      log.report(.valueKind, at: source.place, Unknown.sentence(fault, source.text, known))
      return nil
    }
    return EvidenceRequirement(level: level, kinds: kinds)
  }

  private func requirements(_ node: SourceNode, of band: String) -> BandRequirements? {
    let keys = [
      "no_critical_flag", "maximum_not_applicable", "nothing_collecting", "minimum_answered",
      "all_modules_rated",
    ]
    guard let reader = MappingReader(node, "'requires' of \(band)", keys: keys, log: log) else {
      return nil
    }
    return BandRequirements(
      noCriticalFlag: reader.flag("no_critical_flag"),
      maximumNotApplicable: reader.ratio("maximum_not_applicable"),
      nothingCollecting: reader.flag("nothing_collecting"),
      minimumAnswered: reader.ratio("minimum_answered"),
      allModulesRated: reader.flag("all_modules_rated"))
  }
}
