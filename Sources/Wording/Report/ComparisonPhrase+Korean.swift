extension ComparisonPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .title: "{id} {earlier} -> {later}"
    case .nothing: "버전 번호 말고는 다른 것이 없습니다."
    case .frame: "공통 부분"
    case .same: "같음"
    case .corrected: "오류 수정"
    case .clarified: "표현 개선"
    case .rescaled: "척도 변경"
    case .replaces: "{item} 대체"
    case .replacedBy: "{item}{으로/로} 대체됨"
    case .added: "추가"
    case .removed: "삭제"
    case .moved: "이동"
    case .proposal: "제안: change: {change}"
    case .setting: "{name}: {before} -> {after}"
    case .toDeclare: "선언하거나 고칠 것"
    case .change: "변경"
    case .what: "대상"
    case .language: "언어"
    case .before: "이전"
    case .after: "이후"
    case .severity: "심각도"
    case .message: "확인할 내용"
    }
  }
}
