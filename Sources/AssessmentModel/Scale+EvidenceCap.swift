/// What a declared level counts as with the evidence that is there (`scoring.md` C1).
public struct EvidenceCap: Codable, Hashable, Sendable {
  /// The level chosen, from 1.
  public let declaredLevel: Int
  /// The level that counts, 1...`declaredLevel`.
  public let supportedLevel: Int
  /// The kinds to add before a higher level counts, as in "counts as 3, until a record and an
  /// indicator are added"; empty when nothing is missing.
  public let missingForNextLevel: [EvidenceKind]
  /// All kinds to add before the declared level counts; empty when nothing is missing.
  public let missingForDeclaredLevel: [EvidenceKind]

  /// Whether the evidence supports less than what was declared.
  public var isCapped: Bool { supportedLevel < declaredLevel }
}

extension Scale {
  /// What a declared level counts as with the kinds of evidence that are there.
  ///
  /// The lowest level that lacks a kind decides: a declared 5 with a document and a record, but no
  /// indicator, counts as 3 although a check may be there. A scale without requirements has no cap.
  /// Kinds are listed in the order of `EvidenceKind`.
  ///
  /// - Parameter declaredLevel: The level chosen, from 1.
  public func evidenceCap(declaredLevel: Int, kinds: Set<EvidenceKind>) -> EvidenceCap {
    guard !requiredEvidence.isEmpty else {
      return EvidenceCap(
        declaredLevel: declaredLevel, supportedLevel: declaredLevel, missingForNextLevel: [],
        missingForDeclaredLevel: [])
    }
    let lacking = requiredEvidence.filter {
      $0.level <= declaredLevel && !kinds.isSuperset(of: $0.kinds)
    }
    let lowest = lacking.map(\.level).min()
    func missing(_ requirements: [EvidenceRequirement]) -> [EvidenceKind] {
      let needed = Set(requirements.flatMap(\.kinds)).subtracting(kinds)
      return EvidenceKind.allCases.filter { needed.contains($0) }
    }
    return EvidenceCap(
      declaredLevel: declaredLevel, supportedLevel: lowest.map { max(1, $0 - 1) } ?? declaredLevel,
      missingForNextLevel: missing(lacking.filter { $0.level == lowest }),
      missingForDeclaredLevel: missing(lacking))
  }
}
