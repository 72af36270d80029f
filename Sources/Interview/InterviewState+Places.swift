public import AssessmentModel

/// What a typed place means in an interview.
public enum PlaceMatch: Hashable, Sendable {
  /// Exactly this step.
  case step(InterviewStep)
  /// A topic of which several items are asked; these.
  case several([ItemID])
  /// A place of the questionnaire that this assessment does not ask, as it is written there.
  case notAsked(String)
  /// No place at all; these are the nearest ones, the nearest first, perhaps none.
  case unknown(nearest: [String])
}

extension InterviewState {
  /// The modules that are asked, in the order of this assessment.
  public var askedModules: [ModuleID] {
    plan.modules.filter {
      plan.questionnaire.isAsked($0, audience: plan.audience, routing: routing)
        && !plan.items(in: $0).isEmpty
    }.map(\.id)
  }

  /// The number of an item among those asked, from 1; nil when it is not asked.
  public func number(of item: ItemID) -> Int? {
    askedItems.firstIndex(of: item).map { $0 + 1 }
  }

  /// The routing questions that wait for their first answer, in order.
  public var openRouting: [ModuleID] {
    plan.routedModules.filter { routing[$0] == nil }
  }

  /// What a typed place means.
  ///
  /// An item id finds its item, a topic id the one item asked of it, a module id the module's first
  /// item (or its routing question, where the module is not asked), a number the question of that
  /// number from 1. Capitals and blanks at the ends do not matter.
  public func place(matching text: String) -> PlaceMatch {
    let items = askedItems
    let wanted = (text.trimmedToNil ?? "").uppercased()
    if let number = Int(wanted) {
      return items.indices.contains(number - 1)
        ? .step(.item(items[number - 1])) : .unknown(nearest: [])
    }
    if let item = items.first(where: { $0.rawValue.uppercased() == wanted }) {
      return .step(.item(item))
    }
    let ofTopic = items.filter { plan.place(of: $0)?.topic.id.rawValue.uppercased() == wanted }
    if let item = ofTopic.first {
      return ofTopic.count == 1 ? .step(.item(item)) : .several(ofTopic)
    }
    if let item = items.first(where: {
      plan.place(of: $0)?.module.rawValue.uppercased() == wanted
    }) {
      return .step(.item(item))
    }
    return unaskedPlace(wanted) ?? .unknown(nearest: NearMiss.nearest(to: wanted, among: places))
  }

  /// A place of the questionnaire that has no question in this assessment; nil when there is none.
  private func unaskedPlace(_ wanted: String) -> PlaceMatch? {
    func isWanted(_ id: String) -> Bool { id.uppercased() == wanted }
    if let module = plan.routedModules.first(where: { isWanted($0.rawValue) }) {
      return .step(.routing(module))
    }
    let questionnaire = plan.questionnaire
    let known =
      questionnaire.modules.map(\.id.rawValue) + questionnaire.topics.map(\.id.rawValue)
      + questionnaire.items.map(\.id.rawValue)
    return known.first(where: isWanted).map(PlaceMatch.notAsked)
  }

  /// The texts that find a place here: topics (items where a topic has several), then modules.
  private var places: [String] {
    let items = askedItems
    let topics = items.map { plan.place(of: $0)?.topic.id.rawValue ?? "" }
    let counts = Dictionary(topics.map { ($0, 1) }, uniquingKeysWith: +)
    let ids = zip(items, topics).map { item, topic in
      counts[topic] == 1 ? topic : item.rawValue
    }
    return ids + plan.modules.map(\.id.rawValue)
  }
}
