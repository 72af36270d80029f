extension QuestionnairePhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .questionnaire: "설문"
    case .version: "버전"
    case .title: "제목"
    case .languages: "언어"
    case .origin: "출처"
    case .digest: "식별값"
    case .topics: "항목"
    case .count: "개수"
    case .groupCount: "{word_group}"
    case .moduleCount: "{word_module}"
    case .topicCount: "항목"
    case .itemCount: "문항, {kind}"
    case .shortFormCount: "간편 설문 문항"
    case .criticalCount: "핵심 항목"
    case .sensitiveCount: "민감한 항목"
    case .sureCount: "관련 표준, 확인됨"
    case .unsureCount: "관련 표준, 확인 필요"
    case .textCount: "글, {language}"
    }
  }
}
