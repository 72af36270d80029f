extension MonthPhrase {
  /// The text in Korean.
  public var korean: String {
    switch self {
    case .january: "1월"
    case .february: "2월"
    case .march: "3월"
    case .april: "4월"
    case .may: "5월"
    case .june: "6월"
    case .july: "7월"
    case .august: "8월"
    case .september: "9월"
    case .october: "10월"
    case .november: "11월"
    case .december: "12월"
    }
  }
}
