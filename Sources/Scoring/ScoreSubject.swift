public import AssessmentModel

/// What a score is about.
public enum ScoreSubject: Hashable, Sendable {
  /// One item.
  case item(ItemID)
  /// One topic.
  case topic(TopicID)
  /// One module.
  case module(ModuleID)
  /// One group of modules.
  case group(GroupID)
  /// The whole questionnaire.
  case overall

  /// The level of the subject.
  public var level: ScoreLevel {
    switch self {
    case .item: .item
    case .topic: .topic
    case .module: .module
    case .group: .group
    case .overall: .overall
    }
  }

  /// The id as text; nil for the whole questionnaire.
  public var id: String? {
    switch self {
    case .item(let id): id.rawValue
    case .topic(let id): id.rawValue
    case .module(let id): id.rawValue
    case .group(let id): id.rawValue
    case .overall: nil
    }
  }
}

/// The levels at which scores exist; the raw value is the word in files.
public enum ScoreLevel: String, Hashable, Sendable, CaseIterable {
  /// One item.
  case item
  /// The items of one practice.
  case topic
  /// The items of one module.
  case module
  /// The modules of one group.
  case group
  /// All modules.
  case overall
}

/// Which items of a subject a score rests on; the raw value is the word in files.
public enum ScorePart: String, Hashable, Sendable, CaseIterable {
  /// All items.
  case all
  /// What persons said about themselves.
  case own
  /// What persons said about what they see.
  case seen

  /// The part of items of one kind.
  public init(_ part: ItemPart) {
    switch part {
    case .own: self = .own
    case .seen: self = .seen
    }
  }
}
