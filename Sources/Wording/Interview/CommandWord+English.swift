extension CommandWord {
  /// The text in English.
  public var english: String {
    switch self {
    case .back: "back"
    case .next: "next"
    case .skip: "skip"
    case .na: "na"
    case .unseen: "unseen"
    case .decline: "decline"
    case .parent: "parent"
    case .collecting: "collecting"
    case .comment: "comment"
    case .evidence: "evidence"
    case .help: "help"
    case .status: "status"
    case .go: "go"
    case .review: "review"
    case .undo: "undo"
    case .submit: "submit"
    case .language: "language"
    case .pause: "pause"
    }
  }
}
