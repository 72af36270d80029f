/// A value of a YAML file with its place; what the readers and rules look at.
struct SourceNode: Sendable {
  /// Where the value starts.
  var place: Place
  /// The value.
  var content: Content

  /// The three shapes of a value.
  enum Content: Sendable {
    /// A text as written; plain means without quotes, so that YAML gives it a type.
    case scalar(String, isPlain: Bool)
    /// Values in order.
    case list([SourceNode])
    /// Keys with values, in order.
    case mapping([SourceEntry])
  }

  /// The value of a key; nil when there is none or this is no mapping.
  subscript(key: String) -> SourceNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The entry that follows a key; nil when that is the last one, or is not there.
  func entry(behind key: String) -> SourceEntry? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.drop { $0.key != key }.dropFirst().first
  }

  /// The value at a position of a list, from 0; nil when there is none.
  subscript(index: Int) -> SourceNode? {
    guard case .list(let nodes) = content, nodes.indices.contains(index) else { return nil }
    return nodes[index]
  }

  /// The text of a scalar; nil for a list or mapping.
  var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// Whether the value was left out or written as `null`.
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return PlainScalar.kind(of: text) == .null
  }

  /// What the value is, in a sentence: `a list`.
  var shape: String {
    switch content {
    case .scalar: "a single value"
    case .list: "a list"
    case .mapping: "keys with values"
    }
  }

  /// Where the value of a key starts, or this value where it has no such key.
  func place(of key: String) -> Place {
    self[key]?.place ?? place
  }

  /// Where a value of the list under a key starts, or the nearest place above it.
  func place(of key: String, _ index: Int) -> Place {
    self[key]?[index]?.place ?? place(of: key)
  }
}

/// A key of a mapping with its value.
struct SourceEntry: Sendable {
  /// The key.
  var key: String
  /// Where the key starts.
  var place: Place
  /// The value.
  var value: SourceNode
}

/// A value of the model beside the YAML it was read from.
struct Sourced<Value: Sendable>: Sendable {
  /// The value.
  var value: Value
  /// The YAML.
  var node: SourceNode
}
