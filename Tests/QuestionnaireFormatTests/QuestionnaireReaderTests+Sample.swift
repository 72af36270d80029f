import AssessmentModel

extension QuestionnaireReaderTests {
  /// What the sample says.
  var expectedQuestionnaire: Questionnaire {
    var questionnaire = Questionnaire(
      id: "sample", version: VersionNumber(1, 2, 0), baseLanguage: "en", order: .rotate)
    questionnaire.audiences = [
      Audience(code: "employee", kind: .person, form: .short, firstPageParagraphs: 2),
      Audience(code: "affiliate", kind: .organisation),
    ]
    questionnaire.periods = [Period(code: "last-year")]
    questionnaire.groups = [
      ModuleGroup(id: "second", modules: [books]), ModuleGroup(id: "first", modules: [access]),
    ]
    questionnaire.scales = scales
    questionnaire.notApplicableReasons = [
      NotApplicableReason(audience: "employee", code: "no-situation"),
      NotApplicableReason(audience: "affiliate", code: "no-activity"),
    ]
    questionnaire.bands = [
      AdherenceBand(code: "low", lowerBound: 0),
      AdherenceBand(
        code: "high", lowerBound: ratio("62.5"),
        requirements: BandRequirements(noCriticalFlag: true, minimumAnswered: ratio("0.9"))),
    ]
    questionnaire.policy.minimumCoverage = ratio("0.6")
    questionnaire.policy.minimumCell = 12
    questionnaire.standards = [
      Standard(id: "ISO45001", edition: "2018", issuer: "ISO", confidence: .unsure)
    ]
    return questionnaire
  }

  private func ratio(_ text: String) -> Ratio { Ratio(text) ?? .zero }

  private var scales: [Scale] {
    [
      Scale(
        id: "frequency",
        options: [
          ResponseOption(code: "never", points: 0), ResponseOption(code: "half", points: .half),
          ResponseOption(code: "always", points: 1),
        ]),
      Scale(
        id: "coarse",
        options: [
          ResponseOption(code: "none", points: 0),
          ResponseOption(code: "some", points: ratio("1/3")),
          ResponseOption(code: "all", points: 1),
        ]),
      Scale(
        id: "maturity",
        options: [
          ResponseOption(code: "absent", points: 0, hasAnchor: true),
          ResponseOption(code: "written", points: .half), ResponseOption(code: "lived", points: 1),
        ],
        requiredEvidence: [
          EvidenceRequirement(level: 2, kinds: [.document]),
          EvidenceRequirement(level: 3, kinds: [.record, .indicator]),
        ]),
    ]
  }

  private var access: PracticeModule {
    let own = Item(
      id: "AC-01-own", audience: "employee", part: .own, scale: "frequency", period: "last-year",
      isShortForm: true, hasHelp: true, notApplicableReasons: ["no-situation"])
    let affiliate = Item(
      id: "AC-01-aff", audience: "affiliate", scale: "maturity", weight: .half,
      levels: [
        LevelGuidance(level: 2, conditions: 2, evidence: [.document]),
        LevelGuidance(level: 3, conditions: 2, evidence: [.record, .indicator]),
      ])
    let seen = Item(
      id: "AC-02-seen", audience: "employee", part: .seen, scale: "frequency", isShortForm: true,
      isSensitive: true, notApplicableReasons: [])
    return PracticeModule(
      id: "AC", weight: 2,
      topics: [
        Topic(
          id: "AC-01", isStarred: true, isCritical: true,
          references: [Reference(standard: "ISO45001", clause: "5.1", confidence: .unsure)],
          items: [own, affiliate]),
        Topic(id: "AC-02", isStarred: true, items: [seen]),
      ])
  }

  private var books: PracticeModule {
    let writing = Item(
      id: "BK-01-own", audience: "employee", part: .own, scale: "coarse",
      levels: [
        LevelGuidance(level: 2, conditions: 1, evidence: []),
        LevelGuidance(level: 3, conditions: 1, evidence: []),
      ])
    let counting = Item(id: "BK-02-own", audience: "employee", part: .own, scale: "frequency")
    return PracticeModule(
      id: "BK", isRouted: true,
      topics: [Topic(id: "BK-01", items: [writing]), Topic(id: "BK-02", items: [counting])])
  }

  /// Every text of the sample by key.
  var expectedTexts: String {
    """
    AC-01-aff.level.2.condition.1: A rule on doors is written.
    AC-01-aff.level.2.condition.2: The rule has an owner.
    AC-01-aff.level.2.evidence.document: The rule on doors
    AC-01-aff.level.3.condition.1: Doors are counted.
    AC-01-aff.level.3.condition.2: Doors are open.
    AC-01-aff.level.3.evidence.indicator: Open doors per site
    AC-01-aff.level.3.evidence.record: The door book
    AC-01-aff.text: How far are your doors open?
    AC-01-own.help: Any door counts.
    AC-01-own.text: In the last 12 months, how often did you hold a door open?
    AC-01.first-step: Open one door today.
    AC-01.good: Doors stand open.
    AC-01.name: Open doors
    AC-01.why: Closed doors keep help out.
    AC-02-seen.text: Of the doors you saw, how many were shut on purpose?
    AC-02.name: Shut doors
    BK-01-own.level.2.condition.1: Some sums are written down.
    BK-01-own.level.3.condition.1: All sums are written down.
    BK-01-own.text: How much of it did you write down?
    BK-01.name: Writing down
    BK-02-own.text: How often did you count?
    BK-02.name: Counting
    audience.affiliate.label: for our company
    audience.employee.first-page.1: This is the self-check of {organisation}.
    audience.employee.first-page.2: Only you see your answers: nobody else.
    audience.employee.label: for myself
    band.high: High
    band.low: Low
    group.first.name: First
    group.second.name: Second
    licence: Anybody may use it.
    module.AC.mission: Open doors for all
    module.AC.name: Access
    module.AC.overview: Who may enter, and how.
    module.BK.name: Books
    module.BK.routing: In the last 12 months, did your work include keeping books?
    organisation: Sample group
    period.last-year: In the last 12 months
    programme: Sample programme
    purpose: For improvement only.
    reason.affiliate.no-activity: We do not do this
    reason.employee.no-situation: It did not occur
    scale.coarse.all.label: All
    scale.coarse.none.label: None
    scale.coarse.some.label: Some
    scale.frequency.always.label: Every time
    scale.frequency.half.label: Half the time
    scale.frequency.never.label: Never
    scale.maturity.absent.anchor: Nothing is done.
    scale.maturity.absent.label: Absent
    scale.maturity.lived.label: Lived
    scale.maturity.written.label: Written
    standard.ISO45001.note: A new edition is expected.
    standard.ISO45001.title: Occupational health and safety management systems
    title: Sample self-check
    word.group: field
    word.groups: field
    word.module: chapter
    word.modules: chapter
    """
  }
}
