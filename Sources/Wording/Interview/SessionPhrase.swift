/// What is said when a session goes on, is interrupted, or cannot store an answer; and the review.
public enum SessionPhrase: String, Phrase {
  /// An employee returns.
  case welcomeBack
  /// A colleague returns to the assessment of a company.
  case welcomeBackNamed
  /// Where the assessment stands.
  case lastSaved
  /// The same, with the colleague who answered last.
  case lastSavedBy
  /// A choice.
  case resumeHere
  /// A choice.
  case resumeSkipped
  /// A choice.
  case resumeReview
  /// Nothing is open any more.
  case submittedAlready
  /// After pause or Ctrl-C.
  case paused
  /// Pause before the first question.
  case pausedEarly
  /// The input ended while questions are open.
  case inputEnded
  /// The answer is not stored; the question stays.
  case notSaved
  /// A choice after that.
  case tryAgain
  /// A choice after that.
  case pauseHere
  /// A colleague has changed the answer that is on screen.
  case changedMeanwhile
  /// A choice after that.
  case keepTheirs
  /// A choice after that.
  case recordMine
  /// Above the review.
  case reviewTitle
  /// A heading in the review.
  case reviewModule
  /// A line of the review.
  case reviewRow
  /// A line of the review, with a comment.
  case reviewRowComment
  /// The list is empty.
  case reviewEmpty
  /// Below the review.
  case reviewPrompt
}
