/// One question of one audience.
public struct Item: Codable, Hashable, Sendable {
  /// The item's id.
  public var id: ItemID
  /// Who is asked.
  public var audience: AudienceCode
  /// Whether a person is asked for the own conduct or for what they see; nil for organisations.
  public var part: ItemPart?
  /// The scale on which it is answered.
  public var scale: ScaleID
  /// The period it asks about; nil when the instrument has no periods.
  public var period: PeriodCode?
  /// The weight in the module score, 0 or more; an item of weight 0 is asked but counts nowhere.
  public var weight: Ratio
  /// Whether the short form asks it.
  public var isShortForm: Bool
  /// Whether "prefer not to answer" is offered and the reporting channel is shown.
  public var isSensitive: Bool
  /// Whether a help text stands beside the question.
  public var hasHelp: Bool
  /// The reasons offered for "not applicable"; nil means all of the audience, empty means none.
  public var notApplicableReasons: [ReasonCode]?
  /// What must hold and what must be shown for each level; empty for scales without such levels.
  public var levels: [LevelGuidance]
  /// What changed since earlier versions, in the order declared; empty when nothing did.
  public var changes: [ItemChange]

  /// Makes an item.
  public init(
    id: ItemID, audience: AudienceCode, part: ItemPart? = nil, scale: ScaleID,
    period: PeriodCode? = nil, weight: Ratio = 1, isShortForm: Bool = false,
    isSensitive: Bool = false, hasHelp: Bool = false, notApplicableReasons: [ReasonCode]? = nil,
    levels: [LevelGuidance] = [], changes: [ItemChange] = []
  ) {
    self.id = id
    self.audience = audience
    self.part = part
    self.scale = scale
    self.period = period
    self.weight = weight
    self.isShortForm = isShortForm
    self.isSensitive = isSensitive
    self.hasHelp = hasHelp
    self.notApplicableReasons = notApplicableReasons
    self.levels = levels
    self.changes = changes
  }
}

/// Which side of a practice a person is asked about; the two are never mixed.
public enum ItemPart: String, Codable, Hashable, Sendable, CaseIterable {
  /// What the person did.
  case own
  /// What the person saw others do; offers "no chance to see".
  case seen
}

/// What one level of an item needs.
public struct LevelGuidance: Codable, Hashable, Sendable {
  /// The level, from 1.
  public var level: Int
  /// How many conditions must all hold; their texts are numbered from 1.
  public var conditions: Int
  /// The kinds of evidence described for the level, in the order shown.
  public var evidence: [EvidenceKind]

  /// Makes the guidance of one level.
  public init(level: Int, conditions: Int, evidence: [EvidenceKind]) {
    self.level = level
    self.conditions = conditions
    self.evidence = evidence
  }
}
