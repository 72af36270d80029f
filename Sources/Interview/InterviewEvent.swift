public import AssessmentModel

/// What a respondent did, whatever keys or words were used for it.
public enum InterviewEvent: Hashable, Sendable {
  /// Chose a level, counted from 1; at a routing question 1 is yes and 2 is no.
  case choose(level: Int)
  /// Gave an answer outside the scale.
  case mark(AnswerValue)
  /// Left the question open on purpose.
  case skip
  /// Wrote a comment; nil takes it away.
  case comment(String?)
  /// Added an entry of evidence.
  case addEvidence(Evidence)
  /// Took away an entry of evidence, counted from 1.
  case removeEvidence(number: Int)
  /// Went on without changing the answer.
  case next
  /// Went to the question before.
  case back
  /// Went to the next question that waits for its first answer.
  case nextOpen
  /// Went to a step by its place.
  case goTo(InterviewStep)
  /// Went to a question from the review; answering leads back there.
  case edit(ItemID)
  /// Left the review for the question shown before it.
  case leaveReview
  /// Took back the last change.
  case undo
  /// Wants to stop here and go on later.
  case pause
  /// Wants to submit.
  case submit
}

/// What has to happen outside because of an event.
public enum InterviewEffect: Hashable, Sendable {
  /// Store the new content of an item and the step shown next, in one go; only then may that step be
  /// drawn.
  case record(Answer, next: InterviewStep)
  /// Store the answer to a routing question.
  case recordRouting(ModuleID, isAsked: Bool)
  /// Take back the last stored change.
  case undo
  /// Store the step, for an exact return.
  case savePosition(InterviewStep)
  /// Tell the respondent.
  case say(InterviewMessage)
  /// Leave the questions.
  case leave(InterviewExit)
}

/// What taking back the last stored change brought back.
public enum UndoneChange: Hashable, Sendable {
  /// An item as it is now; without a value when nothing is stored for it any more.
  case answer(Answer)
  /// The answer to a routing question as it is now; nil when it has none any more.
  case routing(ModuleID, isAsked: Bool?)
}

/// Why the questions are left.
public enum InterviewExit: Hashable, Sendable {
  /// To go on later.
  case paused
  /// To submit.
  case submitting
  /// To look over all answers.
  case review
}

/// A fact that the respondent is told; the words are chosen where it is shown.
public enum InterviewMessage: Hashable, Sendable {
  /// The item's new value is stored.
  case recorded(ItemID, AnswerValue)
  /// The answer to a routing question is stored.
  case recordedRouting(ModuleID, isAsked: Bool)
  /// The comment is stored, or taken away.
  case recordedComment(ItemID, isEmpty: Bool)
  /// The evidence now has so many entries.
  case recordedEvidence(ItemID, entries: Int)
  /// The last change of the item is taken back.
  case undone(ItemID)
  /// The last answer to the module's routing question is taken back.
  case undoneRouting(ModuleID)
  /// There is no change to take back.
  case nothingToUndo
  /// The number is not one of the levels 1...count.
  case noSuchLevel(count: Int)
  /// The item does not offer this kind of answer.
  case notOffered(AnswerState)
  /// The reason is not among those the item offers.
  case noSuchReason(ReasonCode)
  /// An organisation's "not applicable" needs a note of at least this many characters.
  case noteNeeded(minimum: Int)
  /// The text has more Unicode scalars than the store takes.
  case tooLong(count: Int, limit: Int)
  /// The company's name is missing.
  case companyNeeded
  /// The reference of an entry of evidence is missing.
  case referenceNeeded
  /// Persons write no notes and comments and name no evidence.
  case organisationsOnly
  /// There is no entry of evidence with this number.
  case noSuchEvidence(count: Int)
  /// There is no question before the first.
  case atStart
  /// No question waits for its first answer.
  case nothingOpen
  /// The place is not asked in this assessment.
  case notAsked(InterviewStep)
  /// An organisation cannot submit while these items have no final answer.
  case blanks([ItemID])
  /// Somebody else changed the item since it was read, so nothing is recorded; this is what the
  /// store holds. Handling the same event again records it over that.
  case changedMeanwhile(Answer)
}
