extension AnswerPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .level: "{level}, {label}"
    case .answered: "응답함"
    case .blank: "무응답"
    case .skipped: "건너뜀"
    case .notApplicable: "해당 없음"
    case .notApplicableReason: "해당 없음, {reason}"
    case .notApplicableNote: "해당 없음, {reason}, \"{note}\""
    case .notObserved: "못봄(관찰할 기회 없음)"
    case .declined: "응답하지 않음"
    case .doneByParent: "그룹 내 다른 회사가 수행함"
    case .doneByCompany: "{company}에서 수행함"
    case .collecting: "확인 중"
    case .notAsked: "묻지 않음"
    case .example: "사례"
    case .document: "문서"
    case .record: "기록"
    case .indicator: "지표"
    case .check: "독립 점검"
    case .anExample: "사례"
    case .aDocument: "문서"
    case .aRecord: "기록"
    case .anIndicator: "지표"
    case .aCheck: "독립 점검"
    }
  }
}
