/// Everything in which two versions of a questionnaire differ, in questionnaire order.
///
/// What was removed stands after what it followed in the earlier version. Parts without any
/// difference are left out.
public struct QuestionnaireDiff: Hashable, Sendable {
  /// The earlier version.
  public var from: QuestionnaireReference
  /// The later version.
  public var to: QuestionnaireReference
  /// What differs outside the modules: title, words, first pages, scales, bands, policy and so on.
  public var frame: PartDifferences
  /// The modules that differ.
  public var modules: [ModuleDifference]
  /// How every item of both versions stands to the earlier one, as declared.
  public var relations: [ItemID: ItemRelation]
  /// What is not declared, or declared and not so; the frame first, then in questionnaire order.
  public var findings: [ChangeFinding]

  /// Puts the parts of a comparison together.
  public init(
    from: QuestionnaireReference, to: QuestionnaireReference,
    frame: PartDifferences = PartDifferences(), modules: [ModuleDifference] = [],
    relations: [ItemID: ItemRelation] = [:]
  ) {
    self.from = from
    self.to = to
    self.frame = frame
    self.modules = modules
    self.relations = relations
    findings = []
  }

  /// Whether nothing differs at all, besides the number of the version.
  public var isEmpty: Bool { frame.isEmpty && modules.isEmpty }

  /// Every item that differs or declares a change, in questionnaire order.
  public var items: [ItemDifference] { modules.flatMap(\.topics).flatMap(\.items) }
}

/// What differs in one part of a questionnaire, besides the parts inside it.
public struct PartDifferences: Hashable, Sendable {
  /// The values that differ.
  public var settings: [SettingDifference]
  /// The texts that differ, by key in reading order, and of each key the base language first.
  public var texts: [TextDifference]

  /// Puts differences together.
  public init(settings: [SettingDifference] = [], texts: [TextDifference] = []) {
    self.settings = settings
    self.texts = texts
  }

  /// Whether nothing differs.
  public var isEmpty: Bool { settings.isEmpty && texts.isEmpty }
}

/// A value that is no text and differs.
public struct SettingDifference: Hashable, Sendable {
  /// The value's name as in the questionnaire's files, such as `policy.minimum_cell` or `weight`.
  public var name: String
  /// The value before; nil when there was none.
  public var before: String?
  /// The value after; nil when there is none.
  public var after: String?

  /// Makes a difference.
  public init(name: String, before: String?, after: String?) {
    self.name = name
    self.before = before
    self.after = after
  }
}

/// A text that differs in one language.
public struct TextDifference: Hashable, Sendable {
  /// The text's key.
  public var key: TextKey
  /// The language, one that both versions have.
  public var language: LanguageCode
  /// The text before; nil when there was none.
  public var before: String?
  /// The text after; nil when there is none.
  public var after: String?

  /// Makes a difference.
  public init(key: TextKey, language: LanguageCode, before: String?, after: String?) {
    self.key = key
    self.language = language
    self.before = before
    self.after = after
  }
}

/// Where a part stands in the later version.
public enum Placement: String, Hashable, Sendable {
  /// In the same order among those that both versions have.
  case kept
  /// In both versions, but elsewhere.
  case moved
  /// Only in the later version.
  case added
  /// Only in the earlier version.
  case removed
}

/// A module that differs.
public struct ModuleDifference: Hashable, Sendable {
  /// The module.
  public var id: ModuleID
  /// Where it stands.
  public var placement: Placement
  /// What differs in the module itself: group, weight, routing, name, mission and overview.
  public var differences: PartDifferences
  /// The topics that differ.
  public var topics: [TopicDifference]

  /// Makes a difference.
  public init(
    id: ModuleID, placement: Placement, differences: PartDifferences, topics: [TopicDifference]
  ) {
    self.id = id
    self.placement = placement
    self.differences = differences
    self.topics = topics
  }
}

/// A topic that differs.
public struct TopicDifference: Hashable, Sendable {
  /// The topic.
  public var id: TopicID
  /// Where it stands in its module.
  public var placement: Placement
  /// What differs in the topic itself: star, critical flag, references, name and guide.
  public var differences: PartDifferences
  /// The items that differ.
  public var items: [ItemDifference]

  /// Makes a difference.
  public init(
    id: TopicID, placement: Placement, differences: PartDifferences, items: [ItemDifference]
  ) {
    self.id = id
    self.placement = placement
    self.differences = differences
    self.items = items
  }
}

/// An item that differs or declares a change.
public struct ItemDifference: Hashable, Sendable {
  /// The item.
  public var id: ItemID
  /// Where it stands in its topic.
  public var placement: Placement
  /// How it stands to the earlier version, as declared.
  public var relation: ItemRelation
  /// What its author might declare, going by what differs; nil when nothing needs it, when what is
  /// declared fits, and when the item asks another question and so needs a new id.
  public var proposal: ItemChange?
  /// What differs: scale, weight, period, form and so on, and every text of the item.
  public var differences: PartDifferences

  /// Makes a difference.
  public init(
    id: ItemID, placement: Placement, relation: ItemRelation, proposal: ItemChange?,
    differences: PartDifferences
  ) {
    self.id = id
    self.placement = placement
    self.relation = relation
    self.proposal = proposal
    self.differences = differences
  }
}

/// A declaration that is missing or lost, or that contradicts what differs; or a difference that no
/// declaration covers.
public struct ChangeFinding: Hashable, Sendable {
  /// The item; nil when it is about the version as a whole or a scale.
  public var item: ItemID?
  /// Whether the version should not be published like this.
  public var severity: Finding.Severity
  /// What is wrong and what to do, in lower case.
  public var message: String

  /// Makes a finding.
  public init(item: ItemID?, severity: Finding.Severity, message: String) {
    self.item = item
    self.severity = severity
    self.message = message
  }
}

extension ChangeFinding: CustomStringConvertible {
  /// The finding on one line: `item: severity: message`.
  public var description: String {
    (item.map { "\($0): " } ?? "") + "\(severity.rawValue): \(message)"
  }
}
