extension SubmissionPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .blanksAllowed: "응답하지 않은 문항이 {blank}개 있습니다. 그대로 제출할 수 있습니다."
    case .blanksRefused: "제출하지 않았습니다. 응답하지 않은 문항이 {blank}개 있습니다."
    case .blanksHint: "각 문항에 응답하세요. 응답할 수 없으면 해당없음, 다른회사, 확인중 가운데 하나를 입력하세요."
    case .collectingOpen: "확인 중으로 표시한 문항 {count}개는 0점으로 계산됩니다."
    case .evidenceMissing: "증빙이 없어 응답보다 낮게 계산되는 문항이 {count}개 있습니다."
    case .approvalTitle: "이 평가의 작성자와 승인자를 적으세요. 두 이름은 제출본에 함께 기록되며 바꿀 수 없습니다."
    case .preparedByPrompt: "작성자(이름 또는 담당):"
    case .approvedByPrompt: "승인자(이름 또는 담당):"
    case .positionPrompt: "승인자의 직위:"
    case .approvedOnPrompt: "승인일(연-월-일, 오늘 {today}이면 Enter):"
    case .dayRefused: "'{text}': 날짜가 아닙니다. 연-월-일 순서로 입력하세요."
    case .dayInFuture: "{day}: 아직 오지 않은 날짜입니다. 승인한 날짜를 입력하세요."
    case .samePerson: "승인자는 작성자와 다른 사람이어야 합니다. 다른 이름을 입력하세요."
    case .commentNotice:
      "운영 담당자에게 의견을 하나 남길 수 있습니다. 사람 이름은 쓰지 마세요. 의견은 점검 기간이 끝난 뒤, {minimum}명 이상이 쓴 곳에서만 순서를 섞어 보여 줍니다."
    case .commentPrompt: "의견(없으면 Enter):"
    case .confirm: "지금 제출하시겠습니까?"
    case .submitNow: "제출"
    case .notYet: "나중에 제출"
    case .notSubmitted: "제출하지 않았습니다. 응답은 저장되어 있습니다."
    case .submitted: "제출했습니다: {affiliate}, {cycle}, {time}."
    case .submittedBy: "제출했습니다: {affiliate}, {cycle}, {name}, {time}, 제출본 {revision}."
    case .counts: "응답 {answered}, 해당 없음 {notApplicable}, 무응답 {open}."
    case .seal: "봉인: {seal}"
    case .showResult: "내 결과"
    case .correct: "응답 고치기"
    case .correctUntil: "응답 고치기({day}까지)"
    case .correcting: "제출한 응답을 고치고 있습니다. 다시 제출할 때까지는 이전 제출본이 유효합니다."
    }
  }
}
