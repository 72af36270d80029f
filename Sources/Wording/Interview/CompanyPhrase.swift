/// What only the assessment of a company needs: notes, comments, evidence, another company.
public enum CompanyPhrase: String, Phrase {
  /// Asks for the note to a reason.
  case notePrompt
  /// After a note that is too short.
  case noteTooShort
  /// Above the companies of the group.
  case companyQuestion
  /// Asks for that company.
  case companyPrompt
  /// After a question is marked so.
  case collectingNote
  /// Who answered, below a question.
  case answeredBy
  /// The comment, below a question.
  case commentShown
  /// Asks for a comment.
  case commentPrompt
  /// After a comment is stored.
  case commentRecorded
  /// After a comment is deleted.
  case commentDeleted
  /// Above the evidence of a question.
  case evidenceTitle
  /// A line of that list.
  case evidenceRow
  /// There is no evidence yet.
  case evidenceNone
  /// What a level asks for.
  case evidenceAsked
  /// Above the kinds.
  case evidenceKindQuestion
  /// The last line of the kinds.
  case evidenceReuse
  /// A choice where there is evidence.
  case evidenceRemove
  /// Asks for the reference.
  case evidenceReferencePrompt
  /// Asks for the date.
  case evidenceDatePrompt
  /// Asks who holds it.
  case evidenceHolderPrompt
  /// After evidence is stored.
  case evidenceRecorded
  /// After evidence is removed.
  case evidenceRemoved
  /// Below a question: evidence is missing. `count` is the number of kinds.
  case countsUntil
  /// What the level that was chosen needs besides.
  case alsoNeeded
}
