extension ExplanationPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .title: "{name}의 점수가 나온 과정"
    case .score: "{name}의 점수는 {score}%입니다. 가능한 {weight}점 중 {points}점입니다."
    case .meanOfModules: "{name}의 점수는 {score}%입니다. 점수가 있는 모듈 {count}개의 가중 평균입니다."
    case .notRated: "{name}: 점수 없음({reason})."
    case .counted: "물은 문항 {asked}개 중 {counted}개가 점수에 들어갑니다."
    case .usedTitle: "점수에 들어간 문항"
    case .usedRow: "{item}, {name}: {answer}, {points}점, 가중치 {weight}"
    case .moduleRow: "{module}, {name}: {score}%, 가중치 {weight}"
    case .cappedRow:
      "{item}, {name}: 응답 {declared}, 증빙 {count}종({kinds}) 부족으로 {supported} 인정, {points}점, 가중치 "
        + "{weight}"
    case .leftOutTitle: "점수에서 제외된 문항"
    case .leftOutRow: "{item}, {name}: {reason}"
    case .weightZero: "가중치 0"
    case .fraction: "정확한 분수: {numerator}/{denominator}"
    case .rounding: "마지막에 한 번 반올림하여 {score}%입니다."
    case .bounds: "미확인 문항이 모두 0점이면 {low}%, 모두 만점이면 {high}%입니다."
    case .withoutExclusions: "해당 없음과 다른 회사 수행을 모두 0점으로 하면 {score}%입니다."
    case .band: "{score}%는 {from}%에서 시작하는 {band} 단계에 있습니다."
    case .rules: "규칙: 채점 규칙 {sections}"
    }
  }
}
