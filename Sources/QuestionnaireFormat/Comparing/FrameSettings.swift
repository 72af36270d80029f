import AssessmentModel

extension VersionPair {
  /// What differs outside the modules.
  var frame: PartDifferences {
    differences(
      FrameSettings.settings(of: new, languages.new),
      FrameSettings.settings(of: old, languages.old),
      FrameSettings.keys(of: new), FrameSettings.keys(of: old))
  }
}

/// The values of a questionnaire outside its modules, named as in its files.
enum FrameSettings {
  static func keys(of questionnaire: Questionnaire) -> [TextKey] {
    TextCatalogue(questionnaire).byOrigin.filter { origin, _ in
      origin == .frame || origin == .standards
    }.flatMap(\.entries).map(\.key)
  }

  /// The name of the setting that lists the languages.
  static let languages = "languages"

  static func settings(of questionnaire: Questionnaire, _ languages: [LanguageCode]) -> [Setting] {
    [
      Setting("id", "\(questionnaire.id)"),
      Setting("language", "\(questionnaire.baseLanguage)"),
      Setting(FrameSettings.languages, SettingText.list(languages)),
      Setting("order", questionnaire.order.rawValue),
      Setting("audiences", SettingText.list(questionnaire.audiences.map(\.code))),
    ] + questionnaire.audiences.flatMap(audience)
      + [
        Setting("periods", SettingText.list(questionnaire.periods.map(\.code))),
        Setting("groups", SettingText.list(questionnaire.groups.map(\.id))),
      ]
      + questionnaire.groups.map {
        Setting("group.\($0.id).modules", SettingText.list($0.modules.map(\.id)))
      }
      + [Setting("scales", SettingText.list(questionnaire.scales.map(\.id)))]
      + questionnaire.scales.flatMap(scale) + reasons(questionnaire)
      + [Setting("bands", SettingText.list(questionnaire.bands.map(\.code)))]
      + questionnaire.bands.flatMap(band) + policy(questionnaire.policy)
      + [Setting("standards", SettingText.list(questionnaire.standards.map(\.id)))]
      + questionnaire.standards.flatMap(standard)
  }

  private static func audience(_ audience: Audience) -> [Setting] {
    [
      Setting("audience.\(audience.code).kind", audience.kind.rawValue),
      Setting("audience.\(audience.code).form", audience.form.rawValue),
    ]
  }

  /// One setting for all options, as their order counts: `never 0, half 1/2, always 1`.
  private static func scale(_ scale: Scale) -> [Setting] {
    let evidence = scale.requiredEvidence.map { ($0.level, $0.kinds) }
    return [
      Setting(
        "scale.\(scale.id).options",
        SettingText.list(scale.options.map { "\($0.code) \($0.points)" })),
      Setting("scale.\(scale.id).evidence_required", SettingText.evidence(evidence)),
    ]
  }

  private static func reasons(_ questionnaire: Questionnaire) -> [Setting] {
    questionnaire.audiences.map(\.code).map { audience in
      let codes = questionnaire.notApplicableReasons.filter { $0.audience == audience }.map(\.code)
      return Setting("not_applicable_reasons.\(audience)", SettingText.list(codes))
    }
  }

  private static func band(_ band: AdherenceBand) -> [Setting] {
    let name = "band.\(band.code)"
    let from = Setting("\(name).from", "\(band.lowerBound)")
    guard let needs = band.requirements else { return [from] }
    var settings = [from]
    let flags = [
      ("no_critical_flag", needs.noCriticalFlag), ("nothing_collecting", needs.nothingCollecting),
      ("all_modules_rated", needs.allModulesRated),
    ]
    settings += flags.filter(\.1).map { Setting("\(name).requires.\($0.0)", "true") }
    let shares = [
      ("maximum_not_applicable", needs.maximumNotApplicable),
      ("minimum_answered", needs.minimumAnswered),
    ]
    settings += shares.compactMap { key, share in
      share.map { Setting("\(name).requires.\(key)", "\($0)") }
    }
    return settings
  }

  private static func policy(_ policy: ScoringPolicy) -> [Setting] {
    PolicyReader.shares.map { Setting("policy.\($0.key)", "\(policy[keyPath: $0.path])") }
      + [Setting("policy.minimum_cell", "\(policy.minimumCell)")]
  }

  private static func standard(_ standard: Standard) -> [Setting] {
    let name = "standard.\(standard.id)"
    return [
      Setting("\(name).edition", standard.edition), Setting("\(name).issuer", standard.issuer),
      Setting("\(name).confidence", standard.confidence.rawValue),
    ]
  }
}
