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

  /// The asked step that a typed place means; nil when none or several fit.
  ///
  /// An item id finds its item, a topic id the one item asked of it, a module id the module's first
  /// item, a number the question of that number from 1; capitals do not matter.
  public func step(matching text: String) -> InterviewStep? {
    let items = askedItems
    if let number = Int(text) {
      return items.indices.contains(number - 1) ? .item(items[number - 1]) : nil
    }
    let wanted = text.uppercased()
    if let item = items.first(where: { $0.rawValue.uppercased() == wanted }) { return .item(item) }
    let ofTopic = items.filter { plan.place(of: $0)?.topic.id.rawValue.uppercased() == wanted }
    if let item = ofTopic.first { return ofTopic.count == 1 ? .item(item) : nil }
    let ofModule = items.first { plan.place(of: $0)?.module.rawValue.uppercased() == wanted }
    return ofModule.map(InterviewStep.item)
  }
}
