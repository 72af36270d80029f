extension SessionPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .welcomeBack: "다시 오신 것을 환영합니다."
    case .welcomeBackNamed: "{name} 님, 다시 오신 것을 환영합니다."
    case .lastSaved: "{affiliate}, {cycle}. 마지막 저장: {time}. {total}문항 중 {done}문항에 응답했습니다."
    case .lastSavedBy: "{affiliate}, {cycle}. 마지막 저장: {time}, {name}. {total}문항 중 {done}문항에 응답했습니다."
    case .resumeHere: "비어 있는 첫 문항({topic})부터 계속"
    case .resumeSkipped: "건너뛴 문항 {count}개"
    case .resumeReview: "검토하고 제출하기"
    case .submittedAlready: "응답({cycle})은 {time}에 제출했습니다."
    case .paused: "{topic}에서 멈췄습니다. {total}문항 중 {done}문항을 저장했습니다. 계속하려면: {command}"
    case .pausedEarly: "첫 문항 전에 멈췄습니다. 계속하려면: {command}"
    case .inputEnded:
      "{topic}에서 입력이 끝났습니다. {total}문항 중 {done}문항을 저장했고 {open}문항이 남았습니다. 계속하려면: {command}"
    case .notSaved: "저장하지 못했습니다: {reason}. 화면의 내용은 그대로 있습니다."
    case .tryAgain: "다시 시도"
    case .pauseHere: "여기서 멈추기"
    case .changedMeanwhile: "기록하지 않았습니다. 그사이 {name} 님이 이 응답을 바꾸었습니다: {answer}."
    case .keepTheirs: "{name} 님의 응답을 그대로 둠"
    case .recordMine: "내가 입력한 내용으로 기록: {answer}"
    case .reviewTitle:
      "검토. {affiliate}, {cycle}: {total}문항 중 {done}문항 응답, 건너뜀 {skipped}, 남음 {open}."
    case .reviewModule: "{module}: {total}문항 중 {done}문항 응답"
    case .reviewRow: "{number}. {topic}, {name}: {answer}"
    case .reviewRowComment: "{number}. {topic}, {name}: {answer}, 의견 있음"
    case .reviewEmpty: "해당하는 문항이 없습니다."
    case .reviewPrompt: "문항을 열려면 번호나 ID, 제출하려면 제출(뒤로 가려면 Enter):"
    }
  }
}
