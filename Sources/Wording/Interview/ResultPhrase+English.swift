extension ResultPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .title: "Your own result"
    case .onlyYou: "Only you see this page. It has no bands and no comparison with others."
    case .stepsTitle: "Where a small step would help most"
    case .step: "{topic}, {name}: {step}"
    case .noSteps: "No practice stands out as weak. Keep going, and show a colleague how you do it."
    case .ownTitle: "What you do yourself"
    case .seenTitle: "What you see around you"
    case .tooFewAnswers: "too few answers"
    case .mostlyNotApplicable: "most of it does not apply to you"
    case .nothingRated:
      "There are not enough answers for a result yet. That is fine: every answer you gave is kept."
    case .closing: "Nobody does everything at once. One small step is a good start."
    }
  }
}
