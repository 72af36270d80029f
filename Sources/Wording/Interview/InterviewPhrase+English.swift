extension InterviewPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .introduction: "{title}. {affiliate}, {cycle}. {done} of {total} answered."
    case .howToAnswer: "Type a number to answer. Other words: {words}."
    case .howToHelp: "Type help for what each does."
    case .questionHeader: "Question {number} of {total}. {module}, {topic}, {name}."
    case .option: "{level}. {label}"
    case .optionExplained: "{level}. {label}. {meaning}"
    case .currentAnswer: "Current answer: {answer}. Press Enter to keep it."
    case .answerPrompt: "Answer, {first} to {last}:"
    case .recorded: "Recorded: {answer}."
    case .kept: "Kept: {answer}."
    case .skipped: "Skipped. The question stays open; review lists it."
    case .undone: "Taken back. {topic} is again: {answer}."
    case .nothingToUndo: "There is nothing to take back."
    case .notAnAnswer: "Not recorded. Type a number from {first} to {last}, or help."
    case .unknownWord:
      "Not recorded: '{text}' is not a word used here. Type a number from {first} to {last}, or "
        + "help."
    case .didYouMean: "Not recorded: '{text}' is not a word used here; did you mean '{word}'?"
    case .notOffered:
      "Not recorded: '{word}' is not offered for this question. Type a number from {first} to "
        + "{last}, or help."
    case .emptyLine:
      "Not recorded: an empty line is no answer. Type a number from {first} to {last}, or help."
    case .lineTooLong: "Not recorded: the line is too long, at most {limit} bytes fit."
    case .lineNotUTF8:
      "Not recorded: the line is not valid UTF-8. Switch the terminal to UTF-8 and type it again."
    case .textTooLong: "Not recorded: the text has {count} characters, at most {limit} fit."
    case .firstQuestion: "This is the first question."
    case .lastQuestion:
      "This is the last question. Type review to look through your answers, or submit."
    case .nothingOpen:
      "No question is open any more. Type review to look through your answers, or submit."
    case .status:
      "{done} of {total} answered. {Word_module} {number} of {modules}, {module}: {moduleDone} of "
        + "{moduleTotal}. {skipped} skipped."
    case .notApplicableTitle: "Why is it not applicable?"
    case .notApplicablePrompt: "Reason, {first} to {last}, or Enter to go back:"
    case .notApplicableRefused: "Not recorded. Type the number of a reason, {first} to {last}."
    case .goPrompt: "Number or id of the question, or Enter to go back:"
    case .goUnknown:
      "'{text}' is not one of these questions. Type a number from 1 to {total}, or an id."
    case .goAmbiguous: "'{text}' fits {matches}. Type one of them."
    case .helpQuestion: "About this question"
    case .helpWhy: "Why we ask"
    case .helpLevel: "What counts as {level}, {label}"
    case .helpWords: "Words you can type"
    case .notAReport:
      "Your answer is not a report and starts no investigation. To report something: {contact}."
    case .languagePrompt: "Language, {first} to {last}, or Enter to go back:"
    case .languageChanged: "The language is now English."
    case .questionsChanged:
      "The questions are now in '{language}'; the program's own words stay English."
    case .languageMissing:
      "The questions are not available in {language}; they are shown in {shown}."
    }
  }
}
