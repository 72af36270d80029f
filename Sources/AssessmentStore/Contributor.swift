public import AssessmentModel
public import FoundationEssentials

/// A named colleague in an organisation's assessment.
public struct Contributor: Hashable, Sendable {
  /// The name or function.
  public var name: String
  /// When the colleague first took part.
  public var addedAt: Date
  /// When the colleague last recorded or looked at something.
  public var seenAt: Date
  /// The item shown last; nil before the first.
  public var position: ItemID?
}
