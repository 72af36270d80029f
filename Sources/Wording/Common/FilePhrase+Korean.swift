extension FilePhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .notPermitted: "'{file}': 이 파일을 열거나 바꿀 권한이 없습니다. 파일 소유자에게 문의하세요"
    case .notADatabase: "'{file}': 이 프로그램의 데이터베이스가 아닙니다. 다른 파일을 지정하세요"
    }
  }
}
