extension SubmissionPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .blanksAllowed:
      "{blank} {blank|question has|questions have} no answer. You may submit all the same."
    case .blanksRefused: "Not submitted: {blank} {blank|question has|questions have} no answer."
    case .blanksHint:
      "Answer each of them; where that is not possible, type na, parent or collecting."
    case .collectingOpen:
      "{count} {count|question is|questions are} marked as information being collected and "
        + "{count|counts|count} as 0 points."
    case .evidenceMissing:
      "{count} {count|answer counts|answers count} lower than declared, because evidence is "
        + "missing."
    case .approvalTitle:
      "Name who prepared this assessment and who approved it. Both names are sealed in."
    case .preparedByPrompt: "Prepared by, name or function:"
    case .approvedByPrompt: "Approved by, name or function:"
    case .positionPrompt: "Position of the person who approved:"
    case .approvedOnPrompt: "Approved on, year-month-day, or Enter for {today}:"
    case .dayRefused: "'{text}' is not a day. Type it as year-month-day."
    case .dayInFuture: "{day} has not come yet. Type the day of the approval."
    case .samePerson:
      "The person who approves must be somebody else than the one who prepared. Type another name."
    case .commentNotice:
      "You may write one comment to the organisers. Write no names. Comments are shown only after "
        + "the end of the cycle, in mixed order, and only where at least {minimum} people wrote "
        + "one."
    case .commentPrompt: "Comment, or Enter for none:"
    case .confirm: "Submit now?"
    case .submitNow: "Submit"
    case .notYet: "Not yet"
    case .notSubmitted: "Not submitted. Your answers are kept."
    case .submitted: "Submitted: {affiliate}, {cycle}, {time}."
    case .submittedBy: "Submitted: {affiliate}, {cycle}, {name}, {time}, revision {revision}."
    case .counts: "{answered} answered, {notApplicable} not applicable, {open} without an answer."
    case .seal: "Seal: {seal}"
    case .showResult: "My result"
    case .correct: "Correct an answer"
    case .correctUntil: "Correct an answer (until {day})"
    case .correcting:
      "You are correcting a submitted assessment. What was submitted counts until you submit "
        + "again."
    }
  }
}
