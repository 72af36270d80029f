extension CompanyPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .notePrompt: "설명({minimum}자 이상, 뒤로 가려면 Enter):"
    case .noteTooShort: "기록하지 않았습니다. 설명은 {minimum}자 이상이어야 합니다."
    case .companyQuestion: "그룹 내 어느 회사가 합니까?"
    case .companyPrompt: "회사 번호 또는 이름(뒤로 가려면 Enter):"
    case .collectingNote: "제출할 때까지 확인하지 못하면 0점으로 계산됩니다."
    case .answeredBy: "응답: {name}, {time}."
    case .commentShown: "의견: {comment}"
    case .commentPrompt: "의견을 쓰고 마침표 하나만 있는 줄로 끝내세요. 아무것도 쓰지 않으면 의견을 지웁니다:"
    case .commentRecorded: "의견을 기록했습니다({count}자)."
    case .commentDeleted: "의견을 삭제했습니다."
    case .evidenceTitle: "{topic}, {name}의 증빙"
    case .evidenceRow: "{number}. {kind}: {reference}"
    case .evidenceNone: "아직 증빙이 없습니다."
    case .evidenceAsked: "{level}수준({label})에 필요한 {kinds}: {evidence}"
    case .evidenceKindQuestion: "어떤 종류의 증빙입니까?"
    case .evidenceReuse: "이 평가에 이미 쓴 증빙"
    case .evidenceRemove: "증빙 삭제"
    case .evidenceReferencePrompt: "어디에 있습니까? 한 줄로 쓰세요(뒤로 가려면 Enter):"
    case .evidenceDatePrompt: "날짜 또는 기간(생략하려면 Enter):"
    case .evidenceHolderPrompt: "보관하는 부서나 담당자(생략하려면 Enter):"
    case .evidenceRecorded: "기록했습니다: {kind}, {reference}."
    case .evidenceRemoved: "삭제했습니다: {kind}, {reference}."
    case .countsUntil: "증빙 {count}종이 빠져 {level}수준({label}){으로/로} 계산됩니다. 추가할 것: {kinds}."
    case .alsoNeeded: "{level}수준에는 {kinds}{이/가} 더 필요합니다."
    }
  }
}
