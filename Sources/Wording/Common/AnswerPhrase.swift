/// The answers in words, and the kinds of evidence.
public enum AnswerPhrase: String, Phrase {
  /// An answer on the scale.
  case level
  /// A state, as a word in a table.
  case answered
  /// No answer yet.
  case blank
  /// No answer, passed over on purpose.
  case skipped
  /// Not applicable, as a word in a table.
  case notApplicable
  /// Not applicable, with the reason chosen.
  case notApplicableReason
  /// Not applicable, with reason and note.
  case notApplicableNote
  /// A thing the person could not see.
  case notObserved
  /// A sensitive question left unanswered on purpose.
  case declined
  /// Another company of the group does it, as a word in a table.
  case doneByParent
  /// Another company of the group does it, and which.
  case doneByCompany
  /// The company is finding out.
  case collecting
  /// The question was not asked.
  case notAsked
  /// A kind of evidence.
  case example
  /// A kind of evidence.
  case document
  /// A kind of evidence.
  case record
  /// A kind of evidence.
  case indicator
  /// A kind of evidence.
  case check
  /// A kind of evidence that is missing.
  case anExample
  /// A kind of evidence that is missing.
  case aDocument
  /// A kind of evidence that is missing.
  case aRecord
  /// A kind of evidence that is missing.
  case anIndicator
  /// A kind of evidence that is missing.
  case aCheck
}
