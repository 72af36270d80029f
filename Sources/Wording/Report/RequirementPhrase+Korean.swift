extension RequirementPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .evidence: "이 수준부터 필요한 증빙: {kinds}"
    case .alsoNeeded: "그 밖의 조건"
    case .noCriticalFlag: "미흡하거나 미확인된 핵심 항목이 없음"
    case .maximumNotApplicable: "조직: 해당 없음과 다른 회사 수행이 {limit}% 이하"
    case .nothingCollecting: "조직: 확인 중인 정보가 없음"
    case .minimumAnswered: "개인: 해당 문항의 {limit}% 이상 응답"
    case .allModulesRated: "여러 {word_modules}: 물은 {word_module}에 모두 점수가 있음"
    case .limits: "점수 산출 기준"
    case .moduleExclusions: "점수를 내려면 물은 문항 중 해당 없음과 다른 회사 수행이 {limit}% 이하여야 합니다."
    case .moduleCoverage: "점수를 내려면 해당하는 문항의 {limit}% 이상이 계산되어야 합니다."
    case .moduleBasis: "점수를 내려면 물은 문항의 {limit}% 이상이 계산되어야 합니다."
    case .partlyApplicable: "물은 문항 중 해당 없음과 다른 회사 수행이 {limit}%를 넘으면 일부만 해당한다고 표시합니다."
    case .ratedModules:
      "여러 {word_modules}의 점수를 내려면 점수가 있는 {word_module}의 가중치가 {limit}% 이상이어야 합니다."
    case .criticalBelow: "핵심 항목은 응답의 점수가 {points}점보다 낮으면 미흡으로 표시합니다."
    case .minimumCell: "개인 응답을 모은 수치는 {count}명 이상일 때만 보여 줍니다. 운영 담당자가 다른 인원수를 정할 수 있습니다."
    }
  }
}
