/// Where each item of a questionnaire stands, for code that looks up many items.
public struct QuestionnaireIndex: Sendable {
  private let places: [ItemID: ItemPlace]

  /// Indexes a questionnaire; of items with the same id the first one stands.
  public init(_ questionnaire: Questionnaire) {
    let scales = Dictionary(
      questionnaire.scales.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var places: [ItemID: ItemPlace] = [:]
    for group in questionnaire.groups {
      for module in group.modules {
        for topic in module.topics {
          for item in topic.items where places[item.id] == nil {
            places[item.id] = ItemPlace(
              item: item, topic: topic, module: module.id, group: group.id,
              scale: scales[item.scale] ?? Scale(id: item.scale, options: []),
              position: places.count)
          }
        }
      }
    }
    self.places = places
  }

  /// The place of an item; nil when the questionnaire has none such.
  public subscript(_ item: ItemID) -> ItemPlace? {
    places[item]
  }
}

/// An item with all that stands above it.
public struct ItemPlace: Sendable {
  /// The item.
  public let item: Item
  /// Its topic.
  public let topic: Topic
  /// Its module.
  public let module: ModuleID
  /// Its group.
  public let group: GroupID
  /// Its scale; without options when the questionnaire lacks it.
  public let scale: Scale
  /// Its place in questionnaire order, from 0.
  public let position: Int
}
