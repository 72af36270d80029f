/// What is said while questions are asked and answered.
public enum InterviewPhrase: String, Phrase {
  /// First line of a session.
  case introduction
  /// Second line of a session.
  case howToAnswer
  /// Third line of a session.
  case howToHelp
  /// Above a question.
  case questionHeader
  /// An answer to choose.
  case option
  /// An answer to choose, with what it stands for.
  case optionExplained
  /// Below a question that has an answer.
  case currentAnswer
  /// Asks for the answer.
  case answerPrompt
  /// After an answer is stored.
  case recorded
  /// After Enter on an answered question.
  case kept
  /// After a question is passed over.
  case skipped
  /// After a change is taken back.
  case undone
  /// Nothing was changed yet.
  case nothingToUndo
  /// After a number that is no answer.
  case notAnAnswer
  /// After a word that is not known.
  case unknownWord
  /// After a word that is nearly one.
  case didYouMean
  /// After a word that this question does not offer.
  case notOffered
  /// After Enter on an open question.
  case emptyLine
  /// After a line over the limit.
  case lineTooLong
  /// After a line that is not UTF-8.
  case lineNotUTF8
  /// After a text over the limit.
  case textTooLong
  /// There is no question before.
  case firstQuestion
  /// There is no question after.
  case lastQuestion
  /// After the last open question.
  case nothingOpen
  /// How far the person is.
  case status
  /// Above the reasons.
  case notApplicableTitle
  /// Asks for the reason.
  case notApplicablePrompt
  /// After a number that is no reason.
  case notApplicableRefused
  /// Asks for a question.
  case goPrompt
  /// After a question that is not in the list.
  case goUnknown
  /// After an id with several questions.
  case goAmbiguous
  /// Heading of the help to a question.
  case helpQuestion
  /// Heading of the guide.
  case helpWhy
  /// Heading of the conditions of a level.
  case helpLevel
  /// Heading of the list of words.
  case helpWords
  /// Below a sensitive question.
  case notAReport
  /// Asks for the language.
  case languagePrompt
  /// After the language is changed, in the new language.
  case languageChanged
  /// After a change to a language that only the questionnaire has.
  case questionsChanged
  /// Where the questions are not translated.
  case languageMissing
}
