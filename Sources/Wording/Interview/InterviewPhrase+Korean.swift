extension InterviewPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .introduction: "{title}. {affiliate}, {cycle}. {total}문항 중 {done}문항에 응답했습니다."
    case .howToAnswer: "번호를 입력해 응답하세요. 다른 명령: {words}."
    case .howToHelp: "각 명령의 설명을 보려면 도움말을 입력하세요."
    case .questionHeader: "문항 {number} / {total}. {module}, {topic}, {name}."
    case .option: "{level}. {label}"
    case .optionExplained: "{level}. {label}. {meaning}"
    case .currentAnswer: "지금 응답: {answer}. 그대로 두려면 Enter 키를 누르세요."
    case .answerPrompt: "응답({first}-{last}):"
    case .recorded: "기록했습니다: {answer}."
    case .kept: "그대로 둡니다: {answer}."
    case .skipped: "건너뛰었습니다. 비워 둔 문항은 검토 목록에 있습니다."
    case .undone: "되돌렸습니다. 지금 {topic}의 응답: {answer}."
    case .nothingToUndo: "되돌릴 변경이 없습니다."
    case .notAnAnswer: "기록하지 않았습니다. {first}부터 {last}까지의 번호나 도움말을 입력하세요."
    case .unknownWord: "기록하지 않았습니다. '{text}': 없는 명령입니다. {first}부터 {last}까지의 번호나 도움말을 입력하세요."
    case .didYouMean: "기록하지 않았습니다. '{text}': 없는 명령입니다. '{word}'{을/를} 입력하려고 하셨습니까?"
    case .notOffered:
      "기록하지 않았습니다. 이 문항에서는 '{word}'{을/를} 쓸 수 없습니다. {first}부터 {last}까지의 번호나 도움말을 입력하세요."
    case .emptyLine: "기록하지 않았습니다. 빈 줄은 응답이 아닙니다. {first}부터 {last}까지의 번호나 도움말을 입력하세요."
    case .lineTooLong: "기록하지 않았습니다. 줄이 너무 깁니다. {limit}바이트까지 입력할 수 있습니다."
    case .lineNotUTF8: "기록하지 않았습니다. 올바른 UTF-8이 아닙니다. 터미널을 UTF-8로 바꾸고 다시 입력하세요."
    case .textTooLong: "기록하지 않았습니다. 글이 {count}자입니다. {limit}자까지 쓸 수 있습니다."
    case .firstQuestion: "첫 문항입니다."
    case .lastQuestion: "마지막 문항입니다. 응답을 다시 보려면 검토, 제출하려면 제출을 입력하세요."
    case .nothingOpen: "비어 있는 문항이 없습니다. 응답을 다시 보려면 검토, 제출하려면 제출을 입력하세요."
    case .status:
      "{total}문항 중 {done}문항 응답. {word_module} {number} / {modules}, {module}: {moduleTotal}문항 중 "
        + "{moduleDone}문항 응답. 건너뜀 {skipped}."
    case .notApplicableTitle: "해당하지 않는 이유는 무엇입니까?"
    case .notApplicablePrompt: "사유({first}-{last}, 뒤로 가려면 Enter):"
    case .notApplicableRefused: "기록하지 않았습니다. {first}부터 {last}까지의 사유 번호를 입력하세요."
    case .goPrompt: "문항 번호 또는 ID(뒤로 가려면 Enter):"
    case .goUnknown: "'{text}': 없는 문항입니다. 1부터 {total}까지의 번호나 문항 ID를 입력하세요."
    case .goAmbiguous: "'{text}'에 해당하는 문항: {matches}. 그중 하나를 입력하세요."
    case .helpQuestion: "이 문항에 대하여"
    case .helpWhy: "묻는 이유"
    case .helpLevel: "{level}수준({label})의 기준"
    case .helpWords: "입력할 수 있는 명령"
    case .notAReport: "이 응답은 신고가 아니며 조사로 이어지지 않습니다. 신고 연락처: {contact}."
    case .languagePrompt: "언어({first}-{last}, 뒤로 가려면 Enter):"
    case .languageChanged: "이제 한국어로 표시합니다."
    case .languageMissing: "{language} 문항이 아직 없어 {shown}{으로/로} 보여 드립니다."
    }
  }
}
