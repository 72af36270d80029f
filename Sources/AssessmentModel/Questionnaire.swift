/// One instrument in one version: its structure, without any wording.
///
/// Wording lies beside it in ``QuestionnaireTexts``, one part per language, so that a language can
/// be added to a published version without touching what seals name.
public struct Questionnaire: Codable, Hashable, Sendable {
  /// The instrument's id, the same in all its versions.
  public var id: QuestionnaireID
  /// The version of this snapshot.
  public var version: VersionNumber
  /// The language in which the instrument is written; others translate it.
  public var baseLanguage: LanguageCode
  /// How modules are ordered for one person.
  public var order: ModuleOrder
  /// Who is asked, in the order offered on screen; at least one.
  public var audiences: [Audience]
  /// The reference periods that items name.
  public var periods: [Period]
  /// The groups with their modules, topics and items, in questionnaire order.
  public var groups: [ModuleGroup]
  /// The answer scales.
  public var scales: [Scale]
  /// Why an item may not apply, in the order offered, audience by audience.
  public var notApplicableReasons: [NotApplicableReason]
  /// The bands from the lowest to the highest; empty when the instrument has none.
  public var bands: [AdherenceBand]
  /// The limits that scores follow.
  public var policy: ScoringPolicy
  /// The catalogue of cited standards.
  public var standards: [Standard]

  /// Makes a questionnaire from its parts; the rules of the format are not checked here.
  public init(
    id: QuestionnaireID, version: VersionNumber, baseLanguage: LanguageCode,
    order: ModuleOrder = .fixed, audiences: [Audience] = [], periods: [Period] = [],
    groups: [ModuleGroup] = [], scales: [Scale] = [],
    notApplicableReasons: [NotApplicableReason] = [], bands: [AdherenceBand] = [],
    policy: ScoringPolicy = ScoringPolicy(), standards: [Standard] = []
  ) {
    self.id = id
    self.version = version
    self.baseLanguage = baseLanguage
    self.order = order
    self.audiences = audiences
    self.periods = periods
    self.groups = groups
    self.scales = scales
    self.notApplicableReasons = notApplicableReasons
    self.bands = bands
    self.policy = policy
    self.standards = standards
  }
}

/// How the modules of a questionnaire are ordered for one person.
public enum ModuleOrder: String, Codable, Hashable, Sendable {
  /// Questionnaire order for everybody.
  case fixed
  /// Each person starts at another module, so that no module is always last.
  case rotate
}

/// A reference period that an item asks about.
public struct Period: Codable, Hashable, Sendable {
  /// The period's code.
  public var code: PeriodCode

  /// Makes a period.
  public init(code: PeriodCode) {
    self.code = code
  }
}

/// A standard that topics cite.
public struct Standard: Codable, Hashable, Sendable {
  /// The standard's id in the catalogue.
  public var id: StandardID
  /// The edition cited, such as `2018`.
  public var edition: String
  /// Who publishes it.
  public var issuer: String
  /// How sure the author is of the edition.
  public var confidence: Confidence

  /// Makes a catalogue entry.
  public init(
    id: StandardID, edition: String, issuer: String, confidence: Confidence = .sure
  ) {
    self.id = id
    self.edition = edition
    self.issuer = issuer
    self.confidence = confidence
  }
}

/// How sure the author is of a reference; what is unsure is never shown as fact.
public enum Confidence: String, Codable, Hashable, Sendable {
  /// Checked against the text.
  case sure
  /// To be checked before it is relied on.
  case unsure
}

// MARK: - Lookups

extension Questionnaire {
  /// Every module in questionnaire order.
  public var modules: [PracticeModule] { groups.flatMap(\.modules) }

  /// Every topic in questionnaire order.
  public var topics: [Topic] { modules.flatMap(\.topics) }

  /// Every item in questionnaire order.
  public var items: [Item] { topics.flatMap(\.items) }

  /// The audience of a code; nil when the questionnaire has none such.
  public func audience(_ code: AudienceCode) -> Audience? {
    audiences.first { $0.code == code }
  }

  /// The module of an id; nil when the questionnaire has none such.
  public func module(_ id: ModuleID) -> PracticeModule? {
    modules.first { $0.id == id }
  }

  /// The scale of an id; nil when the questionnaire has none such.
  public func scale(_ id: ScaleID) -> Scale? {
    scales.first { $0.id == id }
  }

  /// The scale of an item; one without options when the questionnaire lacks it.
  public func scale(of item: Item) -> Scale {
    scale(item.scale) ?? Scale(id: item.scale, options: [])
  }

  /// The reasons that an item offers, in the order offered; numbered from 1 on screen.
  ///
  /// An item without a list of its own offers all reasons of its audience.
  public func reasons(for item: Item) -> [NotApplicableReason] {
    notApplicableReasons.filter {
      $0.audience == item.audience
        && (item.notApplicableReasons?.contains($0.code) ?? true)
    }
  }
}
