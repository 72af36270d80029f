extension GuidePhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .mission: "Mission"
    case .overview: "Overview"
    case .practices: "Practices"
    case .why: "Why it matters"
    case .good: "What it looks like at work"
    case .firstStep: "A first step"
    case .question: "Question, {audience}"
    case .level: "Level {level}, {label}"
    case .conditions: "All of these hold:"
    case .evidence: "Evidence, {kind}: {evidence}"
    case .references: "Standards"
    case .referenceUnsure: "number to be checked"
    case .critical: "critical"
    case .nextTopic: "One practice in full: {command}"
    case .nextModule: "One {word_module} in full: {command}"
    case .unknown:
      "'{text}': no {word_module} or topic of this questionnaire; list them with: {command}"
    case .shortForm: "short form"
    case .own: "Question, {audience}, own conduct"
    case .seen: "Question, {audience}, seen around you"
    case .routing: "Asked of those who say yes to: {question}"
    case .exclusions: "Does not apply if: {reasons}"
    case .mayNotSee: "Also offered: no chance to see"
    case .mayDecline: "Also offered: prefer not to answer"
    case .standard: "{reference}: {title}, {issuer}, {edition}"
    case .editionUnsure: "edition to be checked"
    case .marked: "{text} ({remark})"
    }
  }
}
