import AssessmentModel

/// Which lines of a questionnaire's files belong to which item.
///
/// What stands in a topic before its first item belongs to that item, so that an author who is
/// asked the question sees it. Lines before the first topic belong to none.
struct ItemLines {
  /// The first line of each item's part, by file, from the top down.
  private var starts: [String: [(line: Int, item: ItemID)]] = [:]
  /// The lines of translations, by file.
  private var translated: [String: [Int: ItemID]] = [:]

  init(_ source: QuestionnaireSource) {
    var first: [TopicID: ItemID] = [:]
    for topic in source.modules.flatMap(\.topics) {
      first[topic.value.id] = topic.items.first?.value.id
      for (index, item) in topic.items.enumerated() {
        let place = index == 0 ? topic.node.place : item.node.place
        guard let line = place.line else { continue }
        starts[place.file, default: []].append((line, item.value.id))
      }
    }
    let items = Set(source.items.map(\.value.id))
    for entry in source.translations.flatMap(\.files).flatMap(\.entries) {
      let subject = entry.key.rawValue.prefix { $0 != "." }
      let item = ItemID(String(subject))
      guard let line = entry.keyPlace.line,
        let owner = items.contains(item) ? item : first[TopicID(String(subject))]
      else { continue }
      translated[entry.keyPlace.file, default: [:]][line] = owner
    }
  }

  /// The item that a finding is about; nil when it is about none.
  func item(of finding: Finding) -> ItemID? {
    guard let line = finding.line else { return nil }
    if let lines = translated[finding.file] { return lines[line] }
    return starts[finding.file]?.last { $0.line <= line }?.item
  }
}
