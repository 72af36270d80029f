extension RatingPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .notRated: "점수 없음({reason})"
    case .nothingAsked: "묻지 않음"
    case .noWeight: "가중치 없음"
    case .notApplicable: "해당 없음"
    case .coverage: "응답 부족"
    case .tooFew: "문항 부족"
    case .modules: "{word_module} 부족"
    case .nothingAskedExplained: "이 부분의 문항을 묻지 않았습니다."
    case .noWeightExplained: "모든 문항의 가중치가 0입니다."
    case .notApplicableExplained:
      "{asked}문항 중 {excluded}문항이 해당 없음 또는 다른 회사 수행입니다. 점수를 내려면 {limit}% 이하여야 합니다."
    case .coverageExplained:
      "해당하는 문항 {applicable}개 중 {counted}개만 계산됩니다. 점수를 내려면 {limit}% 이상이어야 합니다."
    case .tooFewExplained: "물은 문항 {asked}개 중 {counted}개만 계산됩니다. 점수를 내려면 {limit}% 이상이어야 합니다."
    case .modulesExplained: "점수가 있는 {word_module}의 가중치가 {share}%입니다. 점수를 내려면 {limit}% 이상이어야 합니다."
    case .bandLowered: "{band}({higher} 아님): {reason}"
    case .hasCriticalFlag: "미흡하거나 미확인된 핵심 항목이 있음"
    case .tooMuchNotApplicable: "해당 없음 또는 다른 회사 수행이 {limit}% 초과"
    case .stillCollecting: "아직 확인 중인 정보가 있음"
    case .tooFewAnswers: "해당 문항의 응답이 {limit}% 미만"
    case .modulesNotRated: "점수가 없는 {word_module}{이/가} 있음"
    }
  }
}
