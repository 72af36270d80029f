extension SourceNode {
  /// The value without places and quotes, for comparing.
  var canonical: CanonicalJSON {
    switch content {
    case .scalar(let text, _): .string(text)
    case .list(let nodes): .array(nodes.map(\.canonical))
    case .mapping(let entries):
      .object(
        Dictionary(
          entries.map { ($0.key, $0.value.canonical) }, uniquingKeysWith: { first, _ in first }))
    }
  }
}
