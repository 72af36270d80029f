extension FailurePhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .databaseMissing:
      "'{path}': 데이터베이스가 없습니다. '{command}'{으로/로} 시작하거나 --database FILE로 다른 파일을 지정하세요"
    case .cannotCreate: "'{path}': 만들 수 없습니다({reason}). 다른 곳을 고르세요"
    case .cannotOpen: "'{path}': 열 수 없습니다({reason}). 경로와 권한을 확인하세요"
    case .notADatabase: "'{path}': 데이터베이스가 아닙니다. 다른 파일을 지정하세요"
    case .foreignDatabase: "'{path}': 다른 프로그램의 데이터베이스입니다. 다른 파일을 지정하세요"
    case .damaged: "'{path}': 데이터베이스가 손상되었습니다({detail}). 백업에서 복원하세요"
    case .newerDatabase:
      "'{path}': 이 프로그램의 새 버전에서 만든 파일입니다(스키마 {found}, 이 버전은 {known}까지). 새 버전을 설치하세요"
    case .olderDatabase: "'{path}': 이 프로그램의 이전 버전에서 만든 파일이라 {names}{이/가} 없습니다. {command}{을/를} 실행하세요"
    case .networkFolder:
      "'{path}': 네트워크 파일 시스템({kind})에 있습니다. 두 프로그램이 함께 쓰면 손상될 수 있으니 이 컴퓨터의 폴더를 고르세요"
    case .readOnly: "'{path}': 파일이나 폴더가 읽기 전용입니다. 권한을 바꾸거나 다른 파일을 지정하세요"
    case .notPermitted: "'{path}': 열 권한이 없습니다. 파일 소유자에게 문의하세요"
    case .diskFull: "'{path}': 디스크가 가득 찼습니다. 공간을 비우고 다시 시도하세요"
    case .diskError: "'{path}': 디스크 오류가 났습니다({detail}). 디스크를 확인하세요"
    case .busy: "'{path}': 다른 프로그램이 {seconds}초 동안 사용하고 있습니다. 다시 시도하세요"
    case .cycleClosed: "'{cycle}': 점검 기간이 끝나 기록하지 않았습니다. 운영 담당자에게 문의하세요"
    case .needsTerminal: "take: 터미널에서 사람이 실행해야 합니다. 파이프로 쓰려면 --plain을 붙이고 줄마다 ID를 쓰세요"
    case .noSuchFile: "'{file}': 그런 파일이 없습니다. 이름을 확인하세요"
    case .noKit: "'{file}': 운영 담당자가 보낸 파일이 아닙니다. 파일을 다시 받으세요"
    case .noHome: "HOME: 변수가 설정되어 있지 않습니다. 설정하거나 --database FILE로 데이터베이스를 지정하세요"
    case .folderRefused: "'{folder}': 폴더를 만들 수 없습니다. 위치를 확인하세요"
    case .textFileRefused: "'{folder}': 여기에 파일을 만들 수 없습니다. 권한을 확인하세요"
    case .textNotKept: "'{folder}': 디스크에 글을 쓸 수 없습니다. 공간을 비우고 다시 시도하세요"
    case .nothingToReport: "보고할 회사 평가가 없습니다. '{command}'{으로/로} 시작하세요"
    case .unknownSubject: "'{subject}': 이 설문에 없습니다. {advice}"
    case .unknownCycle: "'{code}': 이 데이터베이스에 없는 점검 회차입니다. {advice}"
    case .unknownAffiliate: "'{code}': 이 데이터베이스에 없는 회사입니다. {advice}"
    case .didYouMean: "혹시 '{name}'입니까?"
    case .knownAre: "쓸 수 있는 것: {names}"
    case .noneYet: "아직 아무것도 없습니다"
    case .editorNotUTF8: "의견: 편집기가 UTF-8이 아닌 글을 남겼습니다. 바뀐 것은 없습니다"
    }
  }
}
