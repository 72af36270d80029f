extension GuidePhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .mission: "미션"
    case .overview: "개요"
    case .practices: "실천 항목"
    case .why: "중요한 이유"
    case .good: "현장에서 잘하는 모습"
    case .firstStep: "첫걸음"
    case .question: "문항, {audience}"
    case .level: "{level}수준, {label}"
    case .conditions: "다음이 모두 맞아야 합니다:"
    case .evidence: "증빙({kind}): {evidence}"
    case .references: "관련 표준"
    case .referenceUnsure: "번호 확인 필요"
    case .critical: "핵심"
    case .nextTopic: "항목 하나를 자세히 보려면: {command}"
    case .nextModule: "{word_module} 하나를 자세히 보려면: {command}"
    case .unknown: "'{text}': 이 설문에 없는 {word_module} 또는 항목입니다. 목록 보기: {command}"
    case .shortForm: "간편 설문"
    case .own: "문항, {audience}, 나의 실천"
    case .seen: "문항, {audience}, 내가 본 주변의 모습"
    case .routing: "다음 질문에 예라고 답한 사람에게만 묻습니다: {question}"
    case .exclusions: "해당 없음 사유: {reasons}"
    case .mayNotSee: "고를 수 있는 다른 응답: 관찰할 기회 없음"
    case .mayDecline: "고를 수 있는 다른 응답: 응답하지 않음"
    case .standard: "{reference}: {title}, {issuer}, {edition}"
    case .editionUnsure: "판본 확인 필요"
    case .marked: "{text}({remark})"
    }
  }
}
