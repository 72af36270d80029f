public import AssessmentModel

/// Small questionnaires for tests, independent of the bundled one.
public enum Fixtures {
  /// The person audience of the fixtures.
  public static let employee = Audience(code: "employee", kind: .person, form: .short)
  /// The organisation audience of the fixtures.
  public static let affiliate = Audience(code: "affiliate", kind: .organisation)

  /// Five options with points 0, 1/4, 1/2, 3/4, 1 and codes `a` to `e`.
  public static let fiveSteps = scale("five", points: ["0", "0.25", "0.5", "0.75", "1"])

  /// As `fiveSteps`, with the evidence cap of levels 3, 4 and 5.
  public static let capped = Scale(
    id: "capped", options: fiveSteps.options,
    requiredEvidence: [
      EvidenceRequirement(level: 3, kinds: [.document]),
      EvidenceRequirement(level: 4, kinds: [.record, .indicator]),
      EvidenceRequirement(level: 5, kinds: [.check]),
    ])

  /// A scale whose options have the codes `a`, `b`, ... and the given points.
  public static func scale(_ id: ScaleID, points: [String]) -> Scale {
    let codes = "abcdefghij".map { OptionCode(String($0)) }
    return Scale(
      id: id,
      options: zip(codes, points).map { code, text in
        ResponseOption(code: code, points: Ratio(text) ?? .zero)
      })
  }

  /// An own item of employees on the five-step scale.
  public static func own(_ id: ItemID, weight: Ratio = 1) -> Item {
    Item(
      id: id, audience: employee.code, part: .own, scale: fiveSteps.id, weight: weight,
      isShortForm: true)
  }

  /// A sensitive seen item of employees on the five-step scale.
  public static func seen(_ id: ItemID, weight: Ratio = 1) -> Item {
    Item(
      id: id, audience: employee.code, part: .seen, scale: fiveSteps.id, weight: weight,
      isShortForm: true, isSensitive: true)
  }

  /// An item of affiliates on the capped scale.
  public static func affiliateItem(_ id: ItemID, weight: Ratio = 1) -> Item {
    Item(id: id, audience: affiliate.code, scale: capped.id, weight: weight)
  }

  /// A topic with one item of each given kind: `AC-01` gets `AC-01-own` and so on.
  public static func topic(
    _ id: TopicID, isCritical: Bool = false, parts: [String] = ["own", "aff"]
  ) -> Topic {
    let items = parts.map { part -> Item in
      let item = ItemID("\(id)-\(part)")
      return switch part {
      case "own": own(item)
      case "seen": seen(item)
      default: affiliateItem(item)
      }
    }
    return Topic(id: id, isStarred: true, isCritical: isCritical, items: items)
  }

  /// A questionnaire with both audiences, the two five-step scales and two reasons each.
  public static func questionnaire(groups: [ModuleGroup]) -> Questionnaire {
    Questionnaire(
      id: "sample", version: VersionNumber(1, 0, 0), baseLanguage: "en",
      audiences: [employee, affiliate], groups: groups, scales: [fiveSteps, capped],
      notApplicableReasons: [
        NotApplicableReason(audience: employee.code, code: "no-situation"),
        NotApplicableReason(audience: employee.code, code: "too-new"),
        NotApplicableReason(audience: affiliate.code, code: "no-activity"),
        NotApplicableReason(audience: affiliate.code, code: "no-such-site"),
      ],
      bands: [
        AdherenceBand(code: "starting", lowerBound: 0),
        AdherenceBand(code: "emerging", lowerBound: 20),
        AdherenceBand(code: "developing", lowerBound: 40),
        AdherenceBand(code: "established", lowerBound: 60),
        AdherenceBand(
          code: "leading", lowerBound: 80,
          requirements: BandRequirements(
            noCriticalFlag: true, maximumNotApplicable: Ratio(3, over: 10),
            nothingCollecting: true, minimumAnswered: Ratio(9, over: 10), allModulesRated: true)),
      ])
  }

  /// Two groups: `first` with `AC` (three topics, the second critical) and routed `BK` (two),
  /// `second` with `CM` (two).
  public static let small = questionnaire(groups: [
    ModuleGroup(
      id: "first",
      modules: [
        PracticeModule(
          id: "AC", topics: [topic("AC-01"), topic("AC-02", isCritical: true), topic("AC-03")]),
        PracticeModule(id: "BK", isRouted: true, topics: [topic("BK-01"), topic("BK-02")]),
      ]),
    ModuleGroup(
      id: "second",
      modules: [
        PracticeModule(
          id: "CM", topics: [topic("CM-01"), topic("CM-02", parts: ["seen", "aff"])])
      ]),
  ])

  /// English texts for every key of a questionnaire: the key in words, such as
  /// `Text of AC-01-own`.
  public static func texts(for questionnaire: Questionnaire) -> QuestionnaireTexts {
    var entries: [TextKey: String] = [
      .title: "Sample self-check", .organisation: "Sample group", .programme: "Sample programme",
      .purpose: "For improvement only.", .groupWord: "group", .moduleWord: "module",
    ]
    for audience in questionnaire.audiences {
      entries[.label(of: audience.code)] =
        audience.kind == .person ? "for myself" : "for our company"
    }
    for group in questionnaire.groups { entries[.name(of: group.id)] = "Group \(group.id)" }
    for module in questionnaire.modules {
      entries[.name(of: module.id)] = "Module \(module.id)"
      entries[.mission(of: module.id)] = "Mission of \(module.id)"
      if module.isRouted { entries[.routing(of: module.id)] = "Is \(module.id) your work?" }
    }
    for topic in questionnaire.topics {
      entries[.name(of: topic.id)] = "Topic \(topic.id)"
      entries[.why(topic.id)] = "Why \(topic.id)."
      entries[.good(topic.id)] = "Good \(topic.id)."
      entries[.firstStep(topic.id)] = "First step for \(topic.id)."
    }
    for item in questionnaire.items { entries[.text(of: item.id)] = "Text of \(item.id)?" }
    for scale in questionnaire.scales {
      for (index, option) in scale.options.enumerated() {
        entries[.label(of: option.code, in: scale.id)] = "Level \(index + 1)"
      }
    }
    for reason in questionnaire.notApplicableReasons {
      entries[.label(of: reason.code, for: reason.audience)] = "Reason \(reason.code)"
    }
    for band in questionnaire.bands {
      entries[.label(of: band.code)] =
        "\(band.code)".prefix(1).uppercased() + "\(band.code)".dropFirst()
    }
    return QuestionnaireTexts(language: questionnaire.baseLanguage, entries: entries)
  }
}
