extension ComparisonPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .title: "{id} {earlier} -> {later}"
    case .nothing: "Nothing differs but the version."
    case .frame: "Frame"
    case .same: "same"
    case .corrected: "corrected"
    case .clarified: "clarified"
    case .rescaled: "rescaled"
    case .replaces: "replaces {item}"
    case .replacedBy: "replaced by {item}"
    case .added: "added"
    case .removed: "removed"
    case .moved: "moved"
    case .proposal: "proposed: change: {change}"
    case .setting: "{name}: {before} -> {after}"
    case .toDeclare: "To be declared or mended"
    case .change: "Change"
    case .what: "What"
    case .language: "Language"
    case .before: "Before"
    case .after: "After"
    case .severity: "Severity"
    case .message: "Finding"
    }
  }
}
