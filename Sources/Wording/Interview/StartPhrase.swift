/// What is said before the first question: start, setting up, own code, who and where.
public enum StartPhrase: String, Phrase {
  /// Above the start menu.
  case noOpenCycle
  /// A line of the start menu.
  case startWithFile
  /// A line of the start menu.
  case startSetUp
  /// A line of the start menu.
  case startTryOut
  /// Asks for the file of the organisers.
  case filePrompt
  /// Above a list of cycles or assessments.
  case severalOpen
  /// Setting up: what is asked, where several questionnaires are there.
  case questionnaireQuestion
  /// Setting up: the organisation.
  case organisationPrompt
  /// Setting up: the affiliate.
  case companyPrompt
  /// Setting up: the cycle.
  case yearPrompt
  /// After a year that is none.
  case yearRefused
  /// After setting up.
  case setUpDone
  /// At the start of a trial.
  case trialNotice
  /// At the end of a trial.
  case trialEnded
  /// Above the audiences of the questionnaire.
  case audienceQuestion
  /// Below the first page.
  case firstPagePrompt
  /// The own code, once.
  case codeShown
  /// Below the own code.
  case codeOnce
  /// Below the own code, on a database of the person alone.
  case codeNotAskedHere
  /// Waits until the code is written down.
  case codeWrittenPrompt
  /// Asks for the own code.
  case codePrompt
  /// The check digit does not fit.
  case codeMistyped
  /// No assessment belongs to the code.
  case codeUnknown
  /// Above the list of departments.
  case departmentQuestion
  /// The last line of the list of departments.
  case departmentNotSaid
  /// Asks who answers for the company.
  case contributorPrompt
  /// Shows who and where once more.
  case confirmPerson
  /// The same without departments.
  case confirmPlace
  /// The same in the assessment of a company.
  case confirmContributor
  /// After the answer no.
  case chooseAgain
  /// Before the routing questions.
  case routingIntroduction
  /// A routing question.
  case routingQuestion
  /// After the routing questions.
  case routingDone
}
