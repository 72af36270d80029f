public import AssessmentModel

/// Which answers the review lists.
public enum ReviewFilter: String, CaseIterable, Hashable, Sendable {
  /// Every item asked.
  case all
  /// Items never answered.
  case open
  /// Items left open on purpose.
  case skipped
  /// Items that do not apply, or that another company does.
  case notApplicable
  /// Items whose information is being collected.
  case collecting
  /// Items with a comment.
  case commented
}

extension InterviewState {
  /// The items that a review shows, in the order of the interview.
  public func review(_ filter: ReviewFilter) -> [ItemID] {
    askedItems.filter { item in
      switch filter {
      case .all: true
      case .open: answers[item]?.value == nil
      case .skipped: isSkipped(item)
      case .notApplicable: [.notApplicable, .doneByParent].contains(state(of: item))
      case .collecting: state(of: item) == .collecting
      case .commented: answers[item]?.comment != nil
      }
    }
  }
}
