extension StartPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .noOpenCycle: "이 컴퓨터에는 아직 진행 중인 자가 점검이 없습니다. 어떻게 시작하시겠습니까?"
    case .startWithFile: "운영 담당자에게서 받은 파일이 있습니다"
    case .startSetUp: "여기서 새로 만듭니다(조직, 회사, 연도)"
    case .startTryOut: "시험 삼아 해 봅니다(저장하지 않음)"
    case .filePrompt: "파일 이름(뒤로 가려면 Enter):"
    case .severalOpen: "진행 중인 자가 점검이 여러 개 있습니다. 어느 것입니까?"
    case .questionnaireQuestion: "어느 설문입니까?"
    case .organisationPrompt: "조직 또는 그룹 이름:"
    case .companyPrompt: "회사 이름:"
    case .yearPrompt: "자가 점검 연도(숫자 네 자리):"
    case .yearRefused: "'{text}': 연도가 아닙니다. 숫자 네 자리를 입력하세요."
    case .setUpDone: "설정했습니다: {organisation}, {affiliate}, {cycle}."
    case .trialNotice: "시험 실행입니다. 응답은 저장되지 않습니다."
    case .trialEnded: "시험 실행을 마쳤습니다. 저장된 것은 없습니다."
    case .audienceQuestion: "누구의 입장에서 응답하시겠습니까?"
    case .firstPagePrompt: "계속하려면 Enter 키를 누르고, 멈추려면 중단을 입력하세요:"
    case .codeShown: "개인 코드: {code}"
    case .codeOnce:
      "이 코드는 지금 한 번만 표시되며 읽을 수 있는 형태로 저장되지 않습니다. 적어 두세요. 다른 곳에서 이어 하거나 응답을 고치거나 결과를 볼 때 필요합니다."
    case .codeNotAskedHere: "이 컴퓨터에서는 다시 묻지 않습니다."
    case .codeWrittenPrompt: "적어 두었으면 Enter 키를 누르세요:"
    case .codePrompt: "개인 코드 열 자리(새로 시작하려면 Enter):"
    case .codeMistyped: "코드가 맞지 않습니다. 숫자 열 자리 중 하나가 빠졌거나 틀렸거나 순서가 바뀌었습니다. 확인하고 다시 입력하세요."
    case .codeUnknown: "이 코드에 해당하는 응답이 없습니다. 코드를 확인하거나, 새로 시작하려면 Enter 키를 누르세요."
    case .departmentQuestion: "어느 부서에서 일하십니까?"
    case .departmentNotSaid: "밝히고 싶지 않습니다"
    case .contributorPrompt: "이름 또는 담당 업무(동료에게 응답과 함께 표시됩니다):"
    case .confirmPerson: "{affiliate}, {cycle}, 부서: {department}. 맞습니까?"
    case .confirmPlace: "{affiliate}, {cycle}. 맞습니까?"
    case .confirmContributor: "{affiliate}, {cycle}, 응답자: {name}. 맞습니까?"
    case .chooseAgain: "다시 선택하세요."
    case .routingIntroduction: "먼저 담당 업무에 관해 {count}가지를 여쭙겠습니다. 업무와 관련 없는 내용은 묻지 않습니다."
    case .routingQuestion: "질문 {number} / {total}, {module}. {question}"
    case .routingDone: "{word_module} {modules}개, 모두 {questions}문항입니다."
    }
  }
}
