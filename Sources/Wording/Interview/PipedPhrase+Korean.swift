extension PipedPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .noID: "{line}행: 문항 ID가 없습니다. ID를 먼저 쓰세요(예: '{example}')"
    case .unknownID: "{line}행: '{text}': 이 점검에 없는 문항입니다. ID를 확인하세요"
    case .unknownField: "{line}행: '{text}': 알 수 없는 이름입니다. 다음 가운데 하나를 쓰세요: {known}"
    case .badValue: "{line}행: '{value}': {name}에 맞지 않는 값입니다. 다음 가운데 하나를 쓰세요: {expected}"
    case .missingField: "{line}행: {name}{이/가} 없습니다. 이 줄보다 앞에 적으세요"
    case .notOffered: "{line}행: {id}에서는 '{word}'{을/를} 쓸 수 없습니다"
    case .noteMissing: "{line}행: {id}에는 사유와 쌍점 뒤에 {minimum}자 이상의 설명이 필요합니다"
    case .tooLong: "{line}행: 너무 깁니다. {limit}바이트까지 쓸 수 있습니다"
    case .notUTF8: "{line}행: 올바른 UTF-8이 아닙니다. 파일을 UTF-8로 저장하세요"
    case .recordedBefore: "이 입력에서 {count}줄을 기록했습니다. 마지막은 {id}입니다."
    case .recordedNothing: "기록한 것이 없습니다."
    }
  }
}
