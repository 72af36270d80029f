import AssessmentModel

/// How the parts of one list stand in two versions.
struct SiblingOrder<ID: Hashable> {
  /// The parts of both versions in the later order; what was removed stands after what it followed.
  let merged: [ID]
  private let old: [ID]
  private let new: [ID]

  /// Compares two lists; of parts that stand twice the first one counts.
  init(old: [ID], new: [ID]) {
    let old = SiblingOrder.unique(old)
    let new = SiblingOrder.unique(new)
    let later = Set(new)
    var merged = new
    for (index, id) in old.enumerated() where !later.contains(id) {
      let before = index == 0 ? nil : merged.firstIndex(of: old[index - 1])
      merged.insert(id, at: before.map { $0 + 1 } ?? 0)
    }
    self.old = old
    self.new = new
    self.merged = merged
  }

  /// The parts of both versions, each with where it stands in the later one; much work for a long
  /// list, so only for parts that have a place of their own.
  var placed: [(id: ID, placement: Placement)] {
    let earlier = Set(old)
    let later = Set(new)
    let kept = Set(SiblingOrder.longestCommon(old.filter(later.contains), new))
    return merged.map { id in
      guard earlier.contains(id) else { return (id, .added) }
      guard later.contains(id) else { return (id, .removed) }
      return (id, kept.contains(id) ? .kept : .moved)
    }
  }

  private static func unique(_ ids: [ID]) -> [ID] {
    var seen: Set<ID> = []
    return ids.filter { seen.insert($0).inserted }
  }

  /// As many parts as possible whose order is the same in both lists; all others have moved.
  private static func longestCommon(_ old: [ID], _ new: [ID]) -> [ID] {
    let positions = Dictionary(
      new.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var best: [[ID]] = []
    for (index, id) in old.enumerated() {
      let before = (0..<index).filter {
        (positions[old[$0]] ?? 0) < (positions[id] ?? 0)
      }.map { best[$0] }.max { $0.count < $1.count }
      best.append((before ?? []) + [id])
    }
    return best.max { $0.count < $1.count } ?? []
  }
}
