import AssessmentModel

/// Reads the values of one mapping by key, each with its type, and reports all that is wrong.
///
/// A reader goes on after a finding with a harmless value, so that one run names everything.
struct MappingReader {
  /// The mapping.
  let node: SourceNode
  /// What it is in a sentence, such as `item 'SAF-03-own'`.
  let what: String
  /// Where findings go.
  let log: ReadingLog

  /// Starts to read a mapping that may have the given keys; nil when it is none, after a finding.
  init?(_ node: SourceNode, _ what: String, keys: [String], log: ReadingLog) {
    guard case .mapping(let entries) = node.content else {
      log.report(.valueKind, at: node.place, "\(what) must be keys with values, not \(node.shape)")
      return nil
    }
    self.node = node
    self.what = what
    self.log = log
    let unused = keys.filter { node[$0] == nil }
    for entry in entries where !keys.contains(entry.key) {
      let near = SpellingSuggestion.nearest(to: entry.key, among: unused).map {
        "did you mean '\($0)'?"
      }
      let known = "its keys are " + keys.map { "'\($0)'" }.joined(separator: ", ")
      log.report(
        .knownKeys, at: entry.place,
        "unknown key \(quoted(entry.key)) in \(what); \(near ?? known)")
    }
  }

  /// What a value is in a sentence: the word, and its id or code where it has one.
  static func label(_ word: String, _ node: SourceNode, key: String = "id") -> String {
    guard let id = node[key]?.text, !id.isEmpty else { return word }
    return "\(word) \(quoted(id))"
  }

  // MARK: - Values

  /// The value of a key; nil without a finding when it is missing, with one when it is empty.
  func value(_ key: String) -> SourceNode? {
    guard let value = node[key] else { return nil }
    guard !value.isNull else {
      log.report(
        .valueKind, at: value.place,
        "'\(key)' of \(what) has no value; write one or leave the key out")
      return nil
    }
    return value
  }

  /// The value of a key that must be there; nil after a finding.
  func required(_ key: String) -> SourceNode? {
    if node[key] == nil {
      log.report(.requiredKeys, at: node.place, "\(what) has no '\(key)'; add it")
    }
    return value(key)
  }

  /// A text that must be there; nil after a finding.
  func text(_ key: String) -> String? {
    required(key).flatMap { text(of: $0, key) }
  }

  /// A text that may be missing.
  func optionalText(_ key: String) -> String? {
    value(key).flatMap { text(of: $0, key) }
  }

  /// An id or code that must be there; empty after a finding.
  func id<Subject>(_ key: String) -> Identifier<Subject> {
    Identifier(text(key) ?? "")
  }

  /// `true` or `false`; false when missing.
  func flag(_ key: String) -> Bool {
    guard let value = value(key) else { return false }
    if case .scalar(let text, isPlain: true) = value.content, ["true", "false"].contains(text) {
      return text == "true"
    }
    log.report(.valueKind, at: value.place, "'\(key)' of \(what) must be true or false")
    return false
  }

  /// A decimal number or fraction; nil when missing, or after a finding.
  func ratio(_ key: String) -> Ratio? {
    guard let value = value(key) else { return nil }
    if let text = value.text, text.utf8.count <= 24, let ratio = Ratio(text) { return ratio }
    log.report(
      .valueKind, at: value.place,
      "'\(key)' of \(what) must be a number such as 3, 0.25 or 1/3")
    return nil
  }

  /// A whole number; nil when missing, or after a finding.
  func integer(_ key: String) -> Int? {
    guard let value = value(key) else { return nil }
    if case .scalar(let text, isPlain: true) = value.content, text.utf8.count <= 9,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text)
    {
      return number
    }
    log.report(
      .valueKind, at: value.place, "'\(key)' of \(what) must be a whole number without quotes")
    return nil
  }

  /// A version that must be there; nil after a finding.
  func version(_ key: String) -> VersionNumber? {
    guard let value = required(key) else { return nil }
    if let text = value.text, let version = VersionNumber(text) { return version }
    log.report(
      .valueKind, at: value.place,
      "'\(key)' of \(what) must be three numbers between dots, such as 1.0.0")
    return nil
  }

  /// One of some words; nil when missing, or after a finding.
  func choice<Value: RawRepresentable<String>>(_ key: String, among values: [Value]) -> Value? {
    guard let value = value(key), let text = text(of: value, key) else { return nil }
    if let match = values.first(where: { $0.rawValue == text }) { return match }
    let words = values.map(\.rawValue)
    let message = Unknown.sentence(
      "unknown word \(quoted(text)) for '\(key)' of \(what)", text, words)
    log.report(.valueKind, at: value.place, message)
    return nil
  }

  /// The values of a list; empty when missing, or after a finding.
  func list(_ key: String, isRequired: Bool = false) -> [SourceNode] {
    guard let value = isRequired ? required(key) : value(key) else { return [] }
    guard case .list(let nodes) = value.content else {
      log.report(
        .valueKind, at: value.place, "'\(key)' of \(what) must be a list, not \(value.shape)")
      return []
    }
    if isRequired, nodes.isEmpty {
      log.report(.requiredKeys, at: value.place, "'\(key)' of \(what) is empty; add an entry")
    }
    return nodes
  }

  /// The texts of a list with their places, without those that cannot be read.
  func texts(_ key: String, isRequired: Bool = false) -> [TextSource] {
    list(key, isRequired: isRequired).compactMap { node in
      text(of: node, key).map { TextSource(text: $0, place: node.place) }
    }
  }

  // MARK: - Texts

  /// Reads a text into the base language's texts; whether it is there.
  @discardableResult
  func keepText(_ key: String, as textKey: TextKey, isRequired: Bool = true) -> Bool {
    guard let text = isRequired ? text(key) : optionalText(key), let node = node[key] else {
      return false
    }
    log.keep(textKey, TextSource(text: text, place: node.place))
    return true
  }

  /// The text of a value; nil after a finding when it is something else.
  func text(of value: SourceNode, _ key: String) -> String? {
    guard case .scalar(let text, let isPlain) = value.content else {
      log.report(
        .valueKind, at: value.place, "'\(key)' of \(what) must be one text, not \(value.shape)")
      return nil
    }
    switch isPlain ? PlainScalar.kind(of: text) : .text {
    case .boolean, .number:
      let type = PlainScalar.kind(of: text) == .number ? "a number" : "a Boolean"
      log.report(
        .valueKind, at: value.place,
        "'\(key)' of \(what) must be text, but \(text) is \(type) in YAML; quote it: \"\(text)\"")
      return nil
    case .null:
      log.report(.valueKind, at: value.place, "'\(key)' of \(what) has an empty entry; remove it")
      return nil
    case .text:
      guard text.allSatisfy(\.isWhitespace) else { return text }
      log.report(.valueKind, at: value.place, "'\(key)' of \(what) is empty; write a text")
      return nil
    }
  }
}

/// Sentences about a word that is not among those known.
enum Unknown {
  /// The sentence with the nearest known word, or with the known words where none is near.
  static func sentence(_ fault: String, _ word: String, _ known: [String]) -> String {
    if let near = SpellingSuggestion.nearest(to: word, among: known) {
      return "\(fault); did you mean '\(near)'?"
    }
    guard !known.isEmpty else { return "\(fault); none is given" }
    let shown = known.prefix(8).map { quoted($0) }.joined(separator: ", ")
    return "\(fault); known are \(shown)\(known.count > 8 ? " and others" : "")"
  }
}
