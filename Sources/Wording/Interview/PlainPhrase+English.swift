extension PlainPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .heading: "{title}. {organisation}, {cycle}."
    case .affiliateQuestion: "Which company?"
    case .noContact: "the organisers"
    case .cycleRow: "{cycle}, {organisation}"
    case .codeQuestion: "Have you already begun this self-check?"
    case .codeNew: "No, I begin now"
    case .codeOwn: "Yes, I have a code"
    case .codeTriesUsed:
      "The code did not fit {count} times. Look for what you wrote down, then start again."
    case .departmentUnsaid: "not said"
    case .whereYouAre: "{affiliate}, {cycle}. {done} of {total} answered."
    case .resumeStopped: "Continue at {topic}, where you stopped"
    case .resumeEnd: "Continue behind the last question"
    case .resumeModules: "List of {word_modules}"
    case .routingPlace: "the question about {module}"
    case .endPlace: "the end"
    case .questionHeaderShort: "Question {number} of {total}. {topic}, {name}."
    case .currentAnswerShort: "Current answer: {answer}."
    case .canDecline: "This question is sensitive. Type decline if you prefer not to answer it."
    case .canDeclineShort: "You may decline."
    case .canBeUnseen: "Type unseen if you had no chance to see it."
    case .goNearMiss: "'{text}' is not one of these questions; did you mean {matches}?"
    case .goNotAsked: "{text} is not asked in this assessment."
    case .moduleRow: "{id}, {name}: {done} of {total}, from question {number}"
    case .addEvidence: "To add it, type back, then evidence."
    case .evidenceHeld: "held by {name}"
    case .aColleague: "a colleague"
    case .endTitle: "That was the last question."
    case .endPrompt: "A number, {first} to {last}, or a word:"
    case .endReview: "Look through the answers"
    case .endNextOpen: "The next open question"
    case .nothingHere: "Not recorded: there is no question here that takes this answer."
    case .companyOnly:
      "Not recorded: notes, comments and evidence belong to the assessment of a company. Leave "
        + "it out."
    case .unknownHere:
      "'{text}' is not a word used here. Type a number from {first} to {last}, or help."
    case .controlCharacter:
      "Not recorded: the line holds a control character, perhaps of an arrow key. Type it "
        + "again."
    case .lineMaybeCut:
      "Not recorded: a terminal cuts lines at {limit} bytes. Type a text of this length in "
        + "several lines."
    case .severalLines: "It may have several lines; end it with a line that holds only a full stop."
    case .textKept: "Your text is kept in {file}"
    case .closingHeld: "Your comment so far: {comment}"
    case .closingAgainPrompt: "New comment, or Enter to keep it, or a full stop to delete it:"
    case .approvalRead: "Prepared by {prepared}, approved by {approved}, {position}, on {day}."
    case .reviewFilters: "To list others, type one of: {words}."
    case .filterAll: "all"
    case .filterOpen: "open"
    case .filterSkipped: "skipped"
    case .filterCommented: "commented"
    case .editWord: "edit"
    case .removeWord: "remove"
    case .noEditor: "There is no editor here. Type comment alone and write several lines."
    case .nextUsage: "'next open' goes to the next open question."
    case .goUsage:
      "It also takes the id of a topic or {word_module}. Alone it lists the {word_modules}."
    case .reviewUsage: "'review open' lists the open questions only."
    case .languageUsage: "'language ko' changes to Korean at once."
    case .parentUsage: "'parent NAME' names the company at once."
    case .commentUsage:
      "'comment TEXT' records one line, 'comment edit' opens the editor, 'comment remove' "
        + "deletes the comment."
    case .evidenceUsage:
      "'evidence document: Rule R-12' records at once, 'evidence remove 1' takes the first "
        + "entry away."
    case .pipedProblem: "line {line}: {problem}"
    case .pipedTwice: "line {line}: {name} is given twice; leave one line out"
    case .pipedNotAsked: "line {line}: {name} is not asked here; leave the line out"
    case .pipedRefused: "line {line}: {id}: {message}"
    case .pipedAfterSubmit:
      "line {line}: nothing may follow 'submit'; the assessment is submitted without this "
        + "line"
    case .pipedSubmittedBefore:
      "line {line}: the answers are submitted already; to correct them write '{line_to_add}' "
        + "before the first answer"
    }
  }
}
