/// A group of modules, such as Business.
public struct ModuleGroup: Codable, Hashable, Sendable {
  /// The group's id.
  public var id: GroupID
  /// The group's modules in questionnaire order.
  public var modules: [PracticeModule]

  /// Makes a group.
  public init(id: GroupID, modules: [PracticeModule]) {
    self.id = id
    self.modules = modules
  }
}

/// A field of practice with its topics; readers see the word "module".
public struct PracticeModule: Codable, Hashable, Sendable {
  /// The module's id.
  public var id: ModuleID
  /// The module's weight in group and overall scores, 0 or more; 0 counts nowhere.
  public var weight: Ratio
  /// Whether a routing question decides if a person is asked this module at all.
  public var isRouted: Bool
  /// The module's topics in questionnaire order.
  public var topics: [Topic]

  /// Makes a module.
  public init(id: ModuleID, weight: Ratio = 1, isRouted: Bool = false, topics: [Topic]) {
    self.id = id
    self.weight = weight
    self.isRouted = isRouted
    self.topics = topics
  }
}

/// A practice; holds the mirrored items of the audiences.
public struct Topic: Codable, Hashable, Sendable {
  /// The topic's id.
  public var id: TopicID
  /// Whether the topic belongs to the short form.
  public var isStarred: Bool
  /// Whether a low answer is flagged whatever the average is (`scoring.md` C6).
  public var isCritical: Bool
  /// Where the practice comes from.
  public var references: [Reference]
  /// The topic's items in the order asked.
  public var items: [Item]

  /// Makes a topic.
  public init(
    id: TopicID, isStarred: Bool = false, isCritical: Bool = false, references: [Reference] = [],
    items: [Item]
  ) {
    self.id = id
    self.isStarred = isStarred
    self.isCritical = isCritical
    self.references = references
    self.items = items
  }
}

/// A place in a standard that a topic rests on.
public struct Reference: Codable, Hashable, Sendable {
  /// The standard in the catalogue.
  public var standard: StandardID
  /// The clause, article or disclosure number; never the clause's text.
  public var clause: String
  /// How sure the author is of the number.
  public var confidence: Confidence

  /// Makes a reference.
  public init(standard: StandardID, clause: String, confidence: Confidence = .sure) {
    self.standard = standard
    self.clause = clause
    self.confidence = confidence
  }
}
