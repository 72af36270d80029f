import AssessmentModel

/// A value to be written as YAML, in the line style of the bundled questionnaires.
indirect enum YAMLValue {
  /// A text, quoted where needed.
  case text(String)
  /// A number, word or flag that needs no quotes.
  case plain(String)
  /// Texts on one line, between brackets.
  case words([String])
  /// Keys with values on one line, between braces.
  case entry(YAMLEntries)
  /// Values below each other.
  case list([YAMLValue])
  /// Keys with values below each other.
  case mapping(YAMLEntries)

  /// A text, or nil to leave the key out.
  static func optional(_ text: String?) -> YAMLValue? {
    text.map { .text($0) }
  }

  /// `true`, or nil to leave the key out.
  static func flag(_ isSet: Bool) -> YAMLValue? {
    isSet ? .plain("true") : nil
  }

  /// An exact number: as a decimal where it has one of a few digits, else as a fraction.
  static func number(_ value: Ratio) -> YAMLValue {
    let short = (0...4).lazy.map { value.rounded(places: $0) }.first { Ratio($0) == value }
    return short.map { .plain($0) } ?? fraction(value)
  }

  /// An exact number: whole, or as a fraction where that is not longer than the format allows.
  static func fraction(_ value: Ratio) -> YAMLValue {
    let text = value.description
    guard text.utf8.count > 24 else { return .plain(text) }
    let decimal = (0...22).lazy.map { value.rounded(places: $0) }.first { Ratio($0) == value }
    return .plain(decimal ?? text)
  }

  /// The value, or nil where the list is empty, to leave the key out.
  static func unlessEmpty(_ values: [YAMLValue]) -> YAMLValue? {
    values.isEmpty ? nil : .list(values)
  }

  /// The value on one line; nil when it takes lines of its own.
  private var inline: String? {
    switch self {
    case .text(let text): YAMLScalar.block(text)
    case .list(let values) where values.isEmpty: "[]"
    case .mapping(let entries) where entries.pairs.isEmpty: "{}"
    case .list, .mapping: nil
    case .plain, .words, .entry: flow
    }
  }

  /// The value between brackets or braces.
  private var flow: String {
    switch self {
    case .text(let text): YAMLScalar.flow(text)
    case .plain(let text): text
    case .words(let words): "[" + words.map(YAMLScalar.flow).joined(separator: ", ") + "]"
    case .list(let values): "[" + values.map(\.flow).joined(separator: ", ") + "]"
    case .entry(let entries), .mapping(let entries):
      "{" + entries.pairs.map { "\($0.key): \($0.value.flow)" }.joined(separator: ", ") + "}"
    }
  }

  /// The lines of the value, not indented.
  fileprivate var lines: [String] {
    switch self {
    case .mapping(let entries) where !entries.pairs.isEmpty: entries.lines
    case .list(let values) where !values.isEmpty: values.flatMap(\.listLines)
    default: [inline ?? flow]
    }
  }

  /// The lines of the value as an entry of a list.
  private var listLines: [String] {
    guard inline == nil else { return ["- " + lines[0]] }
    return lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
  }

  fileprivate func lines(under key: String) -> [String] {
    guard inline == nil else { return ["\(key): \(lines[0])"] }
    return ["\(key):"] + lines.map { "  " + $0 }
  }
}

/// Keys with values in the order written; a key without value is left out.
struct YAMLEntries: ExpressibleByDictionaryLiteral {
  /// The keys with their values.
  fileprivate let pairs: [(key: String, value: YAMLValue)]

  /// Keeps the keys that have a value.
  init(dictionaryLiteral elements: (String, YAMLValue?)...) {
    self.init(elements)
  }

  /// Keeps the keys that have a value.
  init(_ elements: [(String, YAMLValue?)]) {
    pairs = elements.compactMap { key, value in value.map { (key, $0) } }
  }

  /// Whether every key is left out.
  var isEmpty: Bool { pairs.isEmpty }

  /// The entries as lines, not indented.
  var lines: [String] {
    pairs.flatMap { $0.value.lines(under: $0.key) }
  }
}
