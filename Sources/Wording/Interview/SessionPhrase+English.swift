extension SessionPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .welcomeBack: "Welcome back."
    case .welcomeBackNamed: "Welcome back, {name}."
    case .lastSaved: "{affiliate}, {cycle}. Last saved {time}. {done} of {total} answered."
    case .lastSavedBy:
      "{affiliate}, {cycle}. Last saved {time} by {name}. {done} of {total} answered."
    case .resumeHere: "Continue at {topic}, the first open question"
    case .resumeSkipped: "The {count} skipped {count|question|questions}"
    case .resumeReview: "Review and submit"
    case .submittedAlready: "Your answers for {cycle} were submitted on {time}."
    case .paused: "Paused at {topic}. {done} of {total} saved. Continue with: {command}"
    case .pausedEarly: "Paused before the first question. Continue with: {command}"
    case .inputEnded:
      "The input ended at {topic}. {done} of {total} saved, {open} open. Continue with: {command}"
    case .notSaved: "NOT SAVED: {reason}. Nothing was lost on screen."
    case .tryAgain: "Try again"
    case .pauseHere: "Pause"
    case .changedMeanwhile: "Not recorded: {name} has changed this answer meanwhile, to: {answer}."
    case .keepTheirs: "Keep the answer of {name}"
    case .recordMine: "Record mine: {answer}"
    case .reviewTitle:
      "Review. {affiliate}, {cycle}: {done} of {total} answered, {skipped} skipped, {open} open."
    case .reviewModule: "{module}: {done} of {total}"
    case .reviewRow: "{number}. {topic}, {name}: {answer}"
    case .reviewRowComment: "{number}. {topic}, {name}: {answer}; with a comment"
    case .reviewEmpty: "There is no such question."
    case .reviewPrompt: "Number or id to open a question, submit, or Enter to go back:"
    }
  }
}
