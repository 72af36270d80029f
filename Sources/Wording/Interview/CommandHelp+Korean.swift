extension CommandHelp {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .back: "바로 앞 문항을 보여 줍니다."
    case .next: "이 문항은 그대로 두고 다음 문항을 보여 줍니다."
    case .skip: "이 문항을 비워 두고 넘어갑니다. 나중에 다시 응답할 수 있습니다."
    case .na: "해당하지 않습니다. 사유 번호와 함께 입력하세요(예: '해당없음 2'). 번호 없이 입력하면 사유 목록을 보여 줍니다."
    case .unseen: "관찰할 기회가 없었습니다."
    case .decline: "이 문항에 응답하지 않습니다."
    case .parent: "그룹 내 다른 회사가 합니다. 어느 회사인지 묻습니다."
    case .collecting: "아직 확인 중입니다. 제출할 때까지 확인하지 못하면 0점으로 계산됩니다."
    case .comment: "이 문항에 대한 의견을 쓰거나 고치거나 지웁니다."
    case .evidence: "이 문항의 증빙을 추가하거나 지웁니다."
    case .help: "이 문항과 명령을 설명합니다."
    case .status: "얼마나 응답했는지 알려 줍니다."
    case .go: "다른 문항으로 갑니다. 번호나 문항 ID와 함께 입력하세요(예: '이동 12')."
    case .review: "문항과 응답을 목록으로 보여 줍니다. 문항을 골라 열거나 제출할 수 있습니다."
    case .undo: "마지막 변경을 되돌립니다."
    case .submit: "한 번 더 확인한 뒤 응답을 제출합니다."
    case .language: "언어를 바꿉니다."
    case .pause: "여기서 멈춥니다. 응답한 내용은 모두 저장되어 있습니다."
    case .naWithNote:
      "해당하지 않습니다. 사유 번호와 설명을 함께 입력하세요(예: '해당없음 1 사업장에 노가 없음'). 번호 없이 입력하면 사유 목록을 보여 줍니다."
    }
  }
}
