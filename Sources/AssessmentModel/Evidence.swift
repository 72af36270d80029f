/// The kinds of evidence; each supports levels as the scale says (`scoring.md` C1).
public enum EvidenceKind: String, Codable, Hashable, Sendable, CaseIterable {
  /// One case that shows the practice.
  case example
  /// The written rule with its owner.
  case document
  /// A record made while the practice was applied.
  case record
  /// A figure followed against a target.
  case indicator
  /// A check by someone independent of the owner.
  case check
}

/// One entry of evidence: where a record can be found; nothing is opened or copied.
public struct Evidence: Codable, Hashable, Sendable {
  /// What it is.
  public var kind: EvidenceKind
  /// Where it can be found, in the writer's words; not empty.
  public var reference: String
  /// Its date or period in the writer's words; nil when not given.
  public var date: String?
  /// Who holds it; nil when not given.
  public var heldBy: String?
  /// Anything else; nil when not given.
  public var note: String?

  /// Makes an entry.
  public init(
    kind: EvidenceKind, reference: String, date: String? = nil, heldBy: String? = nil,
    note: String? = nil
  ) {
    self.kind = kind
    self.reference = reference
    self.date = date
    self.heldBy = heldBy
    self.note = note
  }
}
