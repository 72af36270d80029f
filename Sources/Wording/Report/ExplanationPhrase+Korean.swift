extension ExplanationPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .title: "{name}의 점수가 나온 과정"
    case .score: "{name}의 점수는 {score}%입니다. 가능한 {weight}점 중 {points}점입니다."
    case .meanOfModules: "{name}의 점수는 {score}%입니다. 점수가 있는 {word_module} {count}개의 가중 평균입니다."
    case .notRated: "{name}: 점수 없음({reason})."
    case .counted: "물은 문항 {asked}개 중 {counted}개를 점수에 반영했습니다."
    case .usedTitle: "점수에 반영한 것"
    case .usedRow: "{item}, {name}: {answer}, {points}점, 가중치 {weight}"
    case .moduleRow: "{module}, {name}: {score}%, 가중치 {weight}"
    case .cappedRow:
      "{item}, {name}: 응답 {declared}, 증빙 {count}종({kinds})이 없어 {supported} 인정, {points}점, 가중치 "
        + "{weight}"
    case .leftOutTitle: "점수에서 제외된 문항"
    case .leftOutRow: "{item}, {name}: {reason}"
    case .weightZero: "가중치 0"
    case .fraction: "정확한 분수: {numerator}/{denominator}"
    case .rounding: "마지막에 한 번만 반올림하면 {score}%입니다."
    case .bounds: "미확인 문항이 모두 0점이면 {low}%, 모두 만점이면 {high}%입니다."
    case .withoutExclusions: "해당 없음과 다른 회사 수행을 모두 0점으로 하면 {score}%입니다."
    case .band: "{score}%는 {from}%에서 시작하는 {band} 단계에 있습니다."
    case .rules: "규칙: 채점 규칙 {sections}"
    case .scoreOfTopics: "{name}: 100점 만점에 {score}점입니다. {all}개 항목 중 {topics}개를 반영했습니다."
    case .scoreOfModules: "{name}: 100점 만점에 {score}점입니다. {modules}, {all}개 항목 중 {topics}개를 반영했습니다."
    case .cost: "점수가 가장 많이 깎인 항목: {items}."
    case .costItem: "{name}({item}, {points}점)"
    case .nothingLost: "잃은 점수가 없습니다."
    case .evidenceCost: "증빙이 없어 {count}문항에서 {points}점을 잃었습니다."
    case .collectingCost: "아직 확인 중인 {count}문항을 0점으로 계산하여 {points}점을 잃었습니다."
    case .leftOut: "점수 계산에서 제외한 것: {items}."
    case .bandWithheld: "점수는 {band} 단계에 이르지만 인정되지 않습니다: {reasons}."
    case .inModule: "{word_module} {status}"
    }
  }
}
