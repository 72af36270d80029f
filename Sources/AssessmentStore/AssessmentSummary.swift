public import AssessmentModel
public import FoundationEssentials

/// An organisation's assessment with what its current revision holds.
public struct AssessmentSummary: Hashable, Sendable {
  /// The assessment.
  public var assessment: Assessment
  /// How many items of the audience stand in each state; states without items are left out.
  public var items: [AnswerState: Int]
  /// How many of the items are open with the mark "skipped"; part of the blank ones.
  public var skipped: Int
  /// How many values were confirmed rather than given.
  public var confirmed: Int
  /// When an answer last changed; nil before the first.
  public var changedAt: Date?
}
