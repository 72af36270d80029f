extension QuestionnairePhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .questionnaire: "Questionnaire"
    case .version: "Version"
    case .title: "Title"
    case .languages: "Languages"
    case .origin: "From"
    case .digest: "Digest"
    case .topics: "Topics"
    case .count: "Count"
    case .groupCount: "{word_groups}"
    case .moduleCount: "{word_modules}"
    case .topicCount: "topics"
    case .itemCount: "questions, {kind}"
    case .shortFormCount: "questions of the short form"
    case .criticalCount: "critical topics"
    case .sensitiveCount: "sensitive topics"
    case .sureCount: "references, sure"
    case .unsureCount: "references, to be checked"
    case .textCount: "texts, {language}"
    }
  }
}
