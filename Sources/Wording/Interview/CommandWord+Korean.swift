extension CommandWord {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .back: "이전"
    case .next: "다음"
    case .skip: "건너뛰기"
    case .na: "해당없음"
    case .unseen: "못봄"
    case .decline: "응답안함"
    case .parent: "다른회사"
    case .collecting: "확인중"
    case .comment: "의견"
    case .evidence: "증빙"
    case .help: "도움말"
    case .status: "현황"
    case .go: "이동"
    case .review: "검토"
    case .undo: "취소"
    case .submit: "제출"
    case .language: "언어"
    case .pause: "중단"
    }
  }
}
