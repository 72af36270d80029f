extension ResultPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .title: "내 결과"
    case .onlyYou: "이 결과는 본인만 볼 수 있습니다. 단계 구분이나 다른 사람과의 비교는 없습니다."
    case .stepsTitle: "작은 실천이 가장 큰 도움이 될 항목"
    case .step: "{topic}, {name}: {step}"
    case .noSteps: "특별히 약한 항목은 없습니다. 지금처럼 계속하고 동료에게 방법을 알려 주세요."
    case .ownTitle: "나의 실천"
    case .seenTitle: "내가 본 주변의 모습"
    case .tooFewAnswers: "응답이 적어 점수를 내지 않습니다"
    case .mostlyNotApplicable: "대부분 해당하지 않는 내용입니다"
    case .nothingRated: "아직 결과를 낼 만큼 응답이 모이지 않았습니다. 괜찮습니다. 응답한 내용은 모두 저장되어 있습니다."
    case .closing: "한 번에 다 할 필요는 없습니다. 작은 실천 하나면 좋은 시작입니다."
    }
  }
}
