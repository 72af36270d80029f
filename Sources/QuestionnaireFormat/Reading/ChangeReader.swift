import AssessmentModel

/// Reads `change` of an item: what its author declares to have changed since earlier versions.
///
/// One mapping or a list of them, each with `since`, the last version that has the item as it was,
/// and `kind`: `corrected` (a slip or a translation), `clarified` (the same question in clearer
/// words), `rescaled` with `map`, from each option of the earlier scale to one of the new, and
/// `changed` with `of`, the id of the item that this one replaces.
struct ChangeReader {
  let log: ReadingLog

  /// The declarations of an item, without those that cannot be read.
  func changes(_ reader: MappingReader) -> [Sourced<ItemChange>] {
    guard let node = reader.value("change") else { return [] }
    let nodes = if case .list(let nodes) = node.content { nodes } else { [node] }
    return nodes.compactMap { change($0, of: reader.what) }
  }

  private func change(_ node: SourceNode, of item: String) -> Sourced<ItemChange>? {
    let what = "a change of \(item)"
    let word = node["kind"]?.text.flatMap { ItemChangeWord(rawValue: $0) }
    guard let reader = MappingReader(node, what, keys: keys(of: word), log: log) else {
      return nil
    }
    let since = reader.version("since")
    _ = reader.required("kind")
    let kind = reader.choice("kind", among: ItemChangeWord.allCases).flatMap { read($0, reader) }
    guard let since, let kind else { return nil }
    return Sourced(value: ItemChange(since: since, kind: kind), node: node)
  }

  /// The keys that go with a kind; all of them while the kind is not known.
  private func keys(of word: ItemChangeWord?) -> [String] {
    switch word {
    case .corrected, .clarified: ["since", "kind"]
    case .rescaled: ["since", "kind", "map"]
    case .changed: ["since", "kind", "of"]
    case nil: ["since", "kind", "map", "of"]
    }
  }

  private func read(_ word: ItemChangeWord, _ reader: MappingReader) -> ItemChangeKind? {
    switch word {
    case .corrected: return .corrected
    case .clarified: return .clarified
    case .rescaled: return map(reader).map { .rescaled(map: $0) }
    case .changed: return reader.text("of").map { .changed(of: ItemID($0)) }
    }
  }

  private func map(_ reader: MappingReader) -> [OptionCode: OptionCode]? {
    guard let node = reader.required("map") else { return nil }
    guard case .mapping(let entries) = node.content else {
      log.report(
        .valueKind, at: node.place,
        "'map' of \(reader.what) must be keys with values, not \(node.shape)")
      return nil
    }
    guard !entries.isEmpty else {
      log.report(
        .requiredKeys, at: node.place,
        "'map' of \(reader.what) is empty; write each earlier option with the one it stands for")
      return nil
    }
    var map: [OptionCode: OptionCode] = [:]
    for entry in entries {
      guard let text = reader.text(of: entry.value, entry.key) else { return nil }
      map[OptionCode(entry.key)] = OptionCode(text)
    }
    return map
  }
}
