import AssessmentModel

/// How the parts of one list stand in two versions.
struct SiblingOrder<ID: Hashable> {
  /// The parts of both versions in the later order; what was removed stands after what it followed.
  let merged: [ID]
  private let old: Set<ID>
  private let new: Set<ID>
  private let kept: Set<ID>

  /// Compares two lists; of parts that stand twice the first one counts.
  init(old: [ID], new: [ID]) {
    let old = SiblingOrder.unique(old)
    let new = SiblingOrder.unique(new)
    self.old = Set(old)
    self.new = Set(new)
    var merged = new
    for (index, id) in old.enumerated() where !self.new.contains(id) {
      let before = index == 0 ? nil : merged.firstIndex(of: old[index - 1])
      merged.insert(id, at: before.map { $0 + 1 } ?? 0)
    }
    self.merged = merged
    kept = Set(SiblingOrder.longestCommon(old.filter(self.new.contains), new))
  }

  /// Where a part stands in the later version.
  func placement(of id: ID) -> Placement {
    guard old.contains(id) else { return .added }
    guard new.contains(id) else { return .removed }
    return kept.contains(id) ? .kept : .moved
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
