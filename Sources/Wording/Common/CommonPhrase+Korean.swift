extension CommonPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .yes: "예"
    case .no: "아니요"
    case .back: "뒤로"
    case .close: "닫기"
    case .done: "마침"
    case .none: "없음"
    case .labelled: "{label}: {text}"
    case .choicePrompt: "번호({first}-{last}):"
    case .choiceRefused: "{first}부터 {last}까지의 번호를 입력하세요."
    case .nothingTyped: "입력한 내용이 없습니다. 내용을 입력하세요. 멈추려면 중단을 입력하세요."
    case .nothingChanged: "바뀐 것이 없습니다."
    case .nextCommand: "다음에 할 일: {command}"
    case .listNext: "{items}, {item}"
    case .listLast: "{items}{과/와} {item}"
    case .percent: "{value}%"
    case .part: "{whole} 가운데 {part}"
    case .day: "{year}년 {month} {day}일"
    case .dayAndTime: "{year}년 {month} {day}일 {time}"
    }
  }
}
