/// How an item of one version stands to an earlier version of the same questionnaire.
///
/// It comes only from ids, scales and what authors declared (``Item/changes``), never from
/// comparing texts, so that every comparison of years gives the same answer.
public enum ItemRelation: Hashable, Sendable {
  /// Nothing was declared, and the scale is the same.
  case same
  /// A slip or a translation was mended.
  case corrected
  /// The wording was made clearer; comparisons carry a note.
  case clarified
  /// Answered on another scale; an earlier option without an entry cannot be compared, so an empty
  /// map stands for a change of scale that nobody declared.
  case rescaled(map: [OptionCode: OptionCode])
  /// New, in place of an item of the earlier version whose meaning was another.
  case changed(of: ItemID)
  /// New, in place of nothing.
  case added
  /// No longer there; with the item that declares to replace it, nil when there is none.
  case removed(replacement: ItemID?)

  /// The option that an earlier answer stands for now; nil when the two cannot be compared.
  public func option(for earlier: OptionCode) -> OptionCode? {
    switch self {
    case .same, .corrected, .clarified: earlier
    case .rescaled(let map): map[earlier]
    case .changed, .added, .removed: nil
    }
  }
}

extension Questionnaire {
  /// How every item of this and of an earlier version stands to that version, by id.
  ///
  /// Of several declarations for one item the one that weighs most counts; several maps are applied
  /// one after the other.
  ///
  /// - Parameter earlier: The version compared with; declarations up to it no longer count.
  public func relations(since earlier: Questionnaire) -> [ItemID: ItemRelation] {
    let before = Dictionary(
      earlier.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var relations: [ItemID: ItemRelation] = [:]
    var replacements: [ItemID: ItemID] = [:]
    for item in items where relations[item.id] == nil {
      let kinds = item.kinds(since: earlier.version)
      if let old = before[item.id] {
        let isRescaled = !scale(of: item).isAnswered(like: earlier.scale(of: old))
        relations[item.id] = ItemRelation(kinds, isRescaled: isRescaled)
      } else if let replaced = kinds.compactMap(\.replaced).first(where: { before[$0] != nil }) {
        relations[item.id] = .changed(of: replaced)
        if replacements[replaced] == nil { replacements[replaced] = item.id }
      } else {
        relations[item.id] = .added
      }
    }
    for id in before.keys where relations[id] == nil {
      relations[id] = .removed(replacement: replacements[id])
    }
    return relations
  }
}

extension Scale {
  /// Whether an answer on the other scale means the same on this one: same id, same options with
  /// the same points in the same order.
  public func isAnswered(like other: Scale) -> Bool {
    id == other.id && options.map(\.code) == other.options.map(\.code)
      && options.map(\.points) == other.options.map(\.points)
  }
}

extension Item {
  /// The kinds declared for versions from the given one on, the earliest first.
  fileprivate func kinds(since version: VersionNumber) -> [ItemChangeKind] {
    changes.filter { $0.since >= version }.sorted { $0.since < $1.since }.map(\.kind)
  }
}

extension ItemChangeKind {
  /// The item that is replaced; nil for the other kinds.
  fileprivate var replaced: ItemID? {
    guard case .changed(let item) = self else { return nil }
    return item
  }

  /// The map of a new scale; nil for the other kinds.
  fileprivate var map: [OptionCode: OptionCode]? {
    guard case .rescaled(let map) = self else { return nil }
    return map
  }
}

extension ItemRelation {
  /// The relation of an item that stands in both versions.
  fileprivate init(_ kinds: [ItemChangeKind], isRescaled: Bool) {
    let maps = kinds.compactMap(\.map)
    if let replaced = kinds.compactMap(\.replaced).first {
      self = .changed(of: replaced)
    } else if let first = maps.first {
      self = .rescaled(
        map: maps.dropFirst().reduce(first) { map, next in map.compactMapValues { next[$0] } })
    } else if isRescaled {
      self = .rescaled(map: [:])
    } else if kinds.contains(.clarified) {
      self = .clarified
    } else {
      self = kinds.isEmpty ? .same : .corrected
    }
  }
}
