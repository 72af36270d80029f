extension FilePhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .notFound: "'{file}': 파일이 없습니다. 이름과 폴더를 확인하세요"
    case .notPermitted: "'{file}': 이 파일을 열거나 바꿀 권한이 없습니다. 파일 소유자에게 문의하세요"
    case .isFolder: "'{file}': 파일이 아니라 폴더입니다. 파일을 지정하세요"
    case .folderNotMade: "'{file}': 폴더를 만들 수 없습니다. 상위 폴더의 권한을 확인하세요"
    case .existsAlready: "'{file}': 이미 있는 파일이며 이 프로그램이 만든 것이 아닙니다. 다른 이름을 쓰거나 --force를 붙이세요"
    case .notADatabase: "'{file}': 이 프로그램의 데이터베이스가 아닙니다. 다른 파일을 지정하세요"
    case .newerDatabase: "'{file}': 더 새로운 버전의 프로그램이 만든 파일입니다. 프로그램을 업데이트하세요"
    case .damagedDatabase: "'{file}': 손상된 파일입니다. 백업을 복원하세요"
    case .notAKit: "'{file}': 운영 담당자가 보낸 파일이 아닙니다. 회사용 파일을 요청하거나 파일 없이 시작하세요"
    case .diskFullReason: "디스크가 가득 찼습니다"
    case .readOnlyReason: "파일 또는 폴더가 읽기 전용입니다"
    case .busyReason: "다른 프로그램이 파일을 사용하고 있습니다"
    case .missingReason: "파일이 더 이상 없습니다"
    case .systemReason: "{detail}"
    }
  }
}
