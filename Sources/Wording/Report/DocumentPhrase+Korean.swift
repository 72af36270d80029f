extension DocumentPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .contents: "차례"
    case .firstPage: "첫 화면, {audience}"
    case .scales: "응답과 점수"
    case .bands: "단계"
    case .code: "코드"
    case .points: "점수"
    case .from: "하한, %"
    case .level: "수준"
    case .sensitive: "민감"
    case .weight: "가중치: {weight}"
    }
  }
}
