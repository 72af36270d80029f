import AssessmentModel

/// Which part of a questionnaire's files belongs to which item.
///
/// What stands in a topic before or behind its items belongs to the first of them, so that an
/// author who is asked the question sees it. What stands before the first topic belongs to none. A
/// translated text belongs to its item, one of a topic to the topic's first item.
struct ItemLines {
  /// Where each part starts, with its item or nil for a part of none; by file, from the top down.
  private var starts: [String: [(place: Place, item: ItemID?)]] = [:]

  init(_ source: QuestionnaireSource) {
    var owners: [String: ItemID] = [:]
    for topic in source.topics {
      let first = topic.items.first?.value.id
      owners["\(topic.value.id)"] = first
      start(first, at: topic.node.place)
      for item in topic.items {
        owners["\(item.value.id)"] = item.value.id
        if item.value.id != first { start(item.value.id, at: item.node.place) }
      }
      if let behind = topic.node.entry(behind: "items") { start(first, at: behind.place) }
    }
    for entry in source.translations.flatMap(\.files).flatMap(\.keys) {
      start(owners[String(entry.key.rawValue.prefix { $0 != "." })], at: entry.place)
    }
  }

  private mutating func start(_ item: ItemID?, at place: Place) {
    starts[place.file, default: []].append((place, item))
  }

  /// The item that a finding is about; nil when it is about none.
  func item(of finding: Finding) -> ItemID? {
    guard let line = finding.line else { return nil }
    let place = (line, finding.column ?? Int.max)
    return starts[finding.file]?.last { ($0.place.line ?? 0, $0.place.column ?? 0) <= place }?.item
  }
}
