import AssessmentModel

extension VersionPair {
  /// The modules that differ, in the order of the later version.
  var modules: [ModuleDifference] {
    let before = ModuleSettings.placed(old)
    let after = ModuleSettings.placed(new)
    let order = SiblingOrder(old: before.map(\.module.id), new: after.map(\.module.id))
    return order.placed.compactMap { id, placement in
      module(
        before.first { $0.module.id == id }, after.first { $0.module.id == id }, placement)
    }
  }

  private func module(
    _ old: ModuleSettings.Placed?, _ new: ModuleSettings.Placed?, _ placement: Placement
  ) -> ModuleDifference? {
    guard let id = (new ?? old)?.module.id else { return nil }
    let order = SiblingOrder(
      old: old?.module.topics.map(\.id) ?? [], new: new?.module.topics.map(\.id) ?? [])
    let topics = order.placed.compactMap { topic, placement in
      self.topic(
        old?.module.topics.first { $0.id == topic }, new?.module.topics.first { $0.id == topic },
        placement)
    }
    let keys = ModuleSettings.keys(of: id)
    // A module that stands elsewhere in the order because it changed its group has moved.
    let isMoved = placement == .kept && old?.group != new?.group
    let difference = ModuleDifference(
      id: id, placement: isMoved ? .moved : placement,
      differences: differences(
        new.map(ModuleSettings.settings) ?? [], old.map(ModuleSettings.settings) ?? [], keys, keys),
      topics: topics)
    let isSame = difference.placement == .kept && difference.differences.isEmpty && topics.isEmpty
    return isSame ? nil : difference
  }

  private func topic(_ old: Topic?, _ new: Topic?, _ placement: Placement) -> TopicDifference? {
    guard let id = (new ?? old)?.id else { return nil }
    let order = SiblingOrder(
      old: old?.items.map(\.id) ?? [], new: new?.items.map(\.id) ?? [])
    let items = order.placed.compactMap { item, placement in
      self.item(
        old?.items.first { $0.id == item }, new?.items.first { $0.id == item }, placement)
    }
    let keys: [TextKey] = [.name(of: id), .why(id), .good(id), .firstStep(id)]
    let differences = differences(
      new.map(ModuleSettings.settings) ?? [], old.map(ModuleSettings.settings) ?? [], keys, keys)
    guard placement != .kept || !differences.isEmpty || !items.isEmpty else { return nil }
    return TopicDifference(
      id: id, placement: placement, differences: differences, items: items)
  }

  private func item(_ old: Item?, _ new: Item?, _ placement: Placement) -> ItemDifference? {
    guard let id = (new ?? old)?.id else { return nil }
    let relation = relations[id] ?? .same
    let differences = differences(
      new.map(ModuleSettings.settings) ?? [], old.map(ModuleSettings.settings) ?? [],
      new.map(ModuleSettings.keys) ?? [], old.map(ModuleSettings.keys) ?? [])
    guard placement != .kept || !differences.isEmpty || relation != .same else { return nil }
    var proposal: ItemChange?
    if let old, let new {
      proposal = ChangeProposal(versions: self, old: old, new: new).change(for: differences.texts)
    }
    return ItemDifference(
      id: id, placement: placement, relation: relation, proposal: proposal,
      differences: differences)
  }
}
