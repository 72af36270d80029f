public import AssessmentModel
public import FoundationEssentials

/// A change of one item: all that the assessment shall hold about it from now on.
public struct AnswerChange: Hashable, Sendable {
  /// The assessment.
  public var assessment: UUID
  /// The new content: value, comment and all evidence; `contributor` says who writes, `changedAt`
  /// when.
  public var answer: Answer
  /// The item to go on with; nil leaves the position as it is.
  public var position: ItemID?
  /// The count of changes that was read with the answer on screen, 0 for an item never written; nil
  /// overwrites whatever is there.
  public var expectedChanges: Int?

  /// Makes a change.
  public init(
    assessment: UUID, answer: Answer, position: ItemID? = nil, expectedChanges: Int? = nil
  ) {
    self.assessment = assessment
    self.answer = answer
    self.position = position
    self.expectedChanges = expectedChanges
  }
}

/// What is known once a change is on disk.
public struct AnswerReceipt: Hashable, Sendable {
  /// What is stored now; `changedAt` is the receipt's time.
  public var stored: StoredAnswer
  /// Whether anything was written; false when the content was there already.
  public var isChanged: Bool
}

/// An answer with the count that tells whether it was written since.
public struct StoredAnswer: Hashable, Sendable {
  /// The answer.
  public var answer: Answer
  /// How often the item was written in this revision; 0 when never.
  public var changes: Int
}

/// A change that was made, with what it replaced.
public struct HistoryEntry: Hashable, Sendable {
  /// What stood there before; nil when nothing was.
  public var replaced: Answer?
  /// The item.
  public var item: ItemID
  /// Who made the change; nil for persons.
  public var contributor: String?
  /// When the change was made.
  public var changedAt: Date
  /// Whether the change took an earlier one back.
  public var isUndo: Bool
}
