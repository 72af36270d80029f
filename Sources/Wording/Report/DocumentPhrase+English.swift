extension DocumentPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .contents: "Contents"
    case .firstPage: "First page, {audience}"
    case .scales: "Answers and their points"
    case .bands: "Bands"
    case .code: "Code"
    case .points: "Points"
    case .from: "From, %"
    case .level: "Level"
    case .sensitive: "sensitive"
    case .weight: "Weight: {weight}"
    }
  }
}
