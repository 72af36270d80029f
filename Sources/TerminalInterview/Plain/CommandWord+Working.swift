import AssessmentModel
import Interview
import Wording

// Which words work where.
extension CommandWord {
  /// Finds a typed word, one of the letters `q` and `u`, `?`, or another word that people try for
  /// the same; nil for all else.
  init?(shortcut typed: String) {
    switch typed.lowercased() {
    case "?": self = .help
    case "q", "quit", "exit", "종료", "그만", "나가기", "끝내기": self = .pause
    case "u": self = .undo
    case "모회사": self = .parent
    case "되돌리기": self = .undo
    default:
      guard let word = CommandWord(typed: typed) else { return nil }
      self = word
    }
  }

  /// The words of an audience, whether or not they fit the question on screen.
  static func all(for kind: AudienceKind) -> [CommandWord] {
    allCases.filter { word in
      switch word {
      case .unseen, .decline: kind == .person
      case .parent, .collecting, .comment, .evidence: kind == .organisation
      default: true
      }
    }
  }

  /// The words that work where an interview stands.
  static func working(in state: InterviewState) -> [CommandWord] {
    all(for: state.plan.audience.kind).filter { word in
      switch word {
      case .back: state.step != state.steps.first
      case .next: state.step != .end
      case .skip, .parent, .collecting, .comment, .evidence: state.item != nil
      case .na: state.item.map { !state.plan.questionnaire.reasons(for: $0).isEmpty } ?? false
      case .unseen: state.item?.part == .seen
      case .decline: state.item?.isSensitive ?? false
      default: true
      }
    }
  }

  /// What the word does, for an audience.
  func help(for kind: AudienceKind) -> CommandHelp {
    if self == .na, kind == .organisation { return .naWithNote }
    return CommandHelp(rawValue: rawValue) ?? .help
  }

  /// What else the word can do; nil when there is no more.
  var usage: PlainPhrase? {
    switch self {
    case .next: .nextUsage
    case .go: .goUsage
    case .review: .reviewUsage
    case .language: .languageUsage
    case .parent: .parentUsage
    case .comment: .commentUsage
    case .evidence: .evidenceUsage
    case .back, .skip, .na, .unseen, .decline, .collecting, .help, .status, .undo, .submit, .pause:
      nil
    }
  }
}

extension Phrase {
  /// Whether a typed text is this word, in any language, whatever its capitals.
  func isTyped(_ text: String) -> Bool {
    Language.allCases.contains { template(in: $0).lowercased() == text.lowercased() }
  }
}

extension InterviewState {
  /// The item on screen; nil at a routing question and behind the last question.
  var item: Item? {
    guard case .item(let item) = step else { return nil }
    return plan.place(of: item)?.item
  }

  /// How many numbers can be typed as an answer; 0 behind the last question.
  var answerCount: Int {
    switch step {
    case .routing: 2
    case .item(let item): plan.place(of: item)?.scale.options.count ?? 0
    case .end: 0
    }
  }
}
