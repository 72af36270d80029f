public import AssessmentModel

/// Why answers cannot be scored; there is no score then, rather than a wrong one.
public enum ScoringError: Error, Hashable, Sendable {
  /// An item has more than one answer, so the score would depend on their order.
  case repeatedAnswer(ItemID)
  /// An answer names an option that the item's scale does not have.
  case unknownOption(OptionCode, item: ItemID, scale: ScaleID)
}

extension ScoringError: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .repeatedAnswer(let item):
      "item '\(item)': more than one answer; keep the one that counts"
    case .unknownOption(let option, let item, let scale):
      "item '\(item)': scale '\(scale)' has no option '\(option)'; "
        + "score with the version that the assessment is pinned to"
    }
  }
}
