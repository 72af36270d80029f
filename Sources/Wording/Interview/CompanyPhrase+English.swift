extension CompanyPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .notePrompt: "Note, at least {minimum} characters, or Enter to go back:"
    case .noteTooShort: "Not recorded: the note needs at least {minimum} characters."
    case .companyQuestion: "Which company of the group does it?"
    case .companyPrompt: "Number or name of the company, or Enter to go back:"
    case .collectingNote:
      "It counts as 0 points if that is still so when the assessment is submitted."
    case .answeredBy: "Answered by {name}, {time}."
    case .commentShown: "Comment: {comment}"
    case .commentPrompt:
      "Comment. End it with a line that holds only a full stop; an empty comment deletes:"
    case .commentRecorded: "Comment recorded, {count} {count|character|characters}."
    case .commentDeleted: "Comment deleted."
    case .evidenceTitle: "Evidence for {topic}, {name}"
    case .evidenceRow: "{number}. {kind}: {reference}"
    case .evidenceNone: "No evidence yet."
    case .evidenceAsked: "{level}, {label} asks for {kinds}: {evidence}"
    case .evidenceKindQuestion: "Which kind of evidence?"
    case .evidenceReuse: "One already used in this assessment"
    case .evidenceRemove: "Remove one"
    case .evidenceReferencePrompt: "Where can it be found, in one line, or Enter to go back:"
    case .evidenceDatePrompt: "Date or period it covers, or Enter to leave this out:"
    case .evidenceHolderPrompt: "Department or function that holds it, or Enter to leave this out:"
    case .evidenceRecorded: "Recorded: {kind}, {reference}."
    case .evidenceRemoved: "Removed: {kind}, {reference}."
    case .countsUntil: "Counts as {level}, {label}, until {kinds} {count|is|are} added."
    case .alsoNeeded: "{level} also needs {kinds}."
    }
  }
}
