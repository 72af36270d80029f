/// What is said around submitting: blanks, approval, confirmation, receipt.
public enum SubmissionPhrase: String, Phrase {
  /// An employee submits with blanks.
  case blanksAllowed
  /// A company may not; the questions are listed below.
  case blanksRefused
  /// Below that list.
  case blanksHint
  /// Before a company submits.
  case collectingOpen
  /// Before a company submits.
  case evidenceMissing
  /// Before a company submits.
  case approvalTitle
  /// Asks for an approval field.
  case preparedByPrompt
  /// Asks for an approval field.
  case approvedByPrompt
  /// Asks for an approval field.
  case positionPrompt
  /// Asks for an approval field.
  case approvedOnPrompt
  /// After a day that is none.
  case dayRefused
  /// After a day that has not come yet.
  case dayInFuture
  /// The same name twice.
  case samePerson
  /// Above the closing comment.
  case commentNotice
  /// Asks for the closing comment.
  case commentPrompt
  /// The last question.
  case confirm
  /// A choice.
  case submitNow
  /// A choice.
  case notYet
  /// After the choice not yet.
  case notSubmitted
  /// Receipt of an employee.
  case submitted
  /// Receipt of a company.
  case submittedBy
  /// Below the receipt.
  case counts
  /// Below the receipt.
  case seal
  /// A choice.
  case showResult
  /// A choice.
  case correct
  /// A choice.
  case correctUntil
  /// When a submitted assessment is opened again.
  case correcting
}
