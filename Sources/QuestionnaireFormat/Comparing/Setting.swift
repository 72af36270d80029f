import AssessmentModel

/// A value that is no text, by its name; parts are compared by their settings.
struct Setting {
  var name: String
  var value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// The settings that differ, in the later order.
  static func differences(_ old: [Setting], _ new: [Setting]) -> [SettingDifference] {
    let before = values(old)
    let after = values(new)
    return SiblingOrder(old: old.map(\.name), new: new.map(\.name)).merged.compactMap { name in
      guard before[name] != after[name] else { return nil }
      return SettingDifference(name: name, before: before[name], after: after[name])
    }
  }

  private static func values(_ settings: [Setting]) -> [String: String] {
    Dictionary(settings.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Values as text.
enum SettingText {
  static func list(_ values: [some CustomStringConvertible]) -> String {
    values.map(\.description).joined(separator: ", ")
  }

  static func flag(_ flag: Bool) -> String {
    flag ? "true" : "false"
  }

  /// The kinds of evidence of each level: `3: document; 4: record, indicator`.
  static func evidence(_ levels: [(level: Int, kinds: [EvidenceKind])]) -> String {
    levels.filter { !$0.kinds.isEmpty }.map { level, kinds in
      "\(level): \(list(kinds.map(\.rawValue)))"
    }.joined(separator: "; ")
  }
}
