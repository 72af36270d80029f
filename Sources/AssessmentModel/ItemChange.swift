/// What changed about an item since an earlier version, declared by its author at the item.
///
/// Comparisons of years read only what is declared. `since` is the last published version that has
/// the item as it was before, so an item may carry one declaration for each version that touched
/// it.
public struct ItemChange: Codable, Hashable, Sendable {
  /// The last version that has the item as it was before; lower than that of the questionnaire.
  public var since: VersionNumber
  /// What changed.
  public var kind: ItemChangeKind

  /// Makes a declaration.
  public init(since: VersionNumber, kind: ItemChangeKind) {
    self.since = since
    self.kind = kind
  }
}

/// The kinds of change that an author declares; same, added and removed follow from the ids.
public enum ItemChangeKind: Codable, Hashable, Sendable {
  /// A slip of the pen or a translation was mended; answers stay comparable.
  case corrected
  /// The wording was made clearer for the same question; comparable, with a note.
  case clarified
  /// The item is answered on another scale; each earlier option stands for one of the new scale.
  case rescaled(map: [OptionCode: OptionCode])
  /// The meaning changed, so the item has a new id and replaces another; not comparable.
  case changed(of: ItemID)

  /// The word that stands for the kind in a questionnaire's files.
  public var word: ItemChangeWord {
    switch self {
    case .corrected: .corrected
    case .clarified: .clarified
    case .rescaled: .rescaled
    case .changed: .changed
    }
  }
}

/// The words for the kinds of change, in files and in what is stored.
public enum ItemChangeWord: String, Codable, Hashable, Sendable, CaseIterable {
  /// See ``ItemChangeKind/corrected``.
  case corrected
  /// See ``ItemChangeKind/clarified``.
  case clarified
  /// See ``ItemChangeKind/rescaled(map:)``.
  case rescaled
  /// See ``ItemChangeKind/changed(of:)``.
  case changed
}

extension ItemChange: CustomStringConvertible {
  /// The declaration as it is written after `change:`, such as `{since: 1.0.0, kind: corrected}`.
  public var description: String {
    var parts = ["since: \(since)", "kind: \(kind.word.rawValue)"]
    switch kind {
    case .corrected, .clarified: break
    case .rescaled(let map):
      let pairs = map.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \"\($0.value)\"" }
      parts.append("map: {\(pairs.joined(separator: ", "))}")
    case .changed(let item): parts.append("of: \(item)")
    }
    return "{\(parts.joined(separator: ", "))}"
  }
}
