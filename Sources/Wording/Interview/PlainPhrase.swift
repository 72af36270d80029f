/// What the conversation line by line says besides; words that may be typed behind others.
public enum PlainPhrase: String, Phrase {
  /// First line of a conversation.
  case heading
  /// Above the affiliates of a cycle.
  case affiliateQuestion
  /// Stands on the first page where no contact is known.
  case noContact
  /// A line of the list of cycles.
  case cycleRow
  /// Above the choice between a new start and a code.
  case codeQuestion
  /// A choice.
  case codeNew
  /// A choice.
  case codeOwn
  /// After the last try to type the code.
  case codeTriesUsed
  /// Stands for the department of somebody who does not say it.
  case departmentUnsaid
  /// Where an assessment stands in which nothing is saved yet.
  case whereYouAre
  /// A choice.
  case resumeStopped
  /// A choice.
  case resumeEnd
  /// A choice.
  case resumeModules
  /// How a routing question is named in a sentence.
  case routingPlace
  /// How the place behind the last question is named in a sentence.
  case endPlace
  /// Above a question of the same module as the one before.
  case questionHeaderShort
  /// Below a question that has an answer, once it is known how to keep it.
  case currentAnswerShort
  /// Below the first sensitive question.
  case canDecline
  /// Below the other sensitive questions.
  case canDeclineShort
  /// Below the first question about what others do.
  case canBeUnseen
  /// After a place that is nearly one.
  case goNearMiss
  /// After a place that this assessment leaves out.
  case goNotAsked
  /// A line of the list of modules.
  case moduleRow
  /// After the first answer that counts lower than declared.
  case addEvidence
  /// Who holds an entry of evidence.
  case evidenceHeld
  /// Stands for a colleague whose name is not known.
  case aColleague
  /// Behind the last question.
  case endTitle
  /// Asks what to do behind the last question.
  case endPrompt
  /// A choice behind the last question.
  case endReview
  /// A choice behind the last question.
  case endNextOpen
  /// After an answer where no question can take it.
  case nothingHere
  /// After a note, comment or evidence of a person.
  case companyOnly
  /// After a text that means nothing behind the last question.
  case unknownHere
  /// After a line with a control character.
  case controlCharacter
  /// After a line that is as long as a terminal lets through.
  case lineMaybeCut
  /// Above a text of several lines.
  case severalLines
  /// After a text that could not be stored is kept in a file.
  case textKept
  /// Above the closing comment where there is one already.
  case closingHeld
  /// Asks for the closing comment where there is one already.
  case closingAgainPrompt
  /// Reads the approval back before it is sealed.
  case approvalRead
  /// Below the review.
  case reviewFilters
  /// A word of the review.
  case filterAll
  /// A word of the review, and behind `next`.
  case filterOpen
  /// A word of the review.
  case filterSkipped
  /// A word of the review.
  case filterCommented
  /// A word behind `comment`.
  case editWord
  /// A word behind `comment` and `evidence`.
  case removeWord
  /// After `comment edit` where there is no editor.
  case noEditor
  /// More about `next`.
  case nextUsage
  /// More about `go`.
  case goUsage
  /// More about `review`.
  case reviewUsage
  /// More about `language`.
  case languageUsage
  /// More about `parent`.
  case parentUsage
  /// More about `comment`.
  case commentUsage
  /// More about `evidence`.
  case evidenceUsage
  /// Before what is wrong with a line of a pipe.
  case pipedProblem
  /// A name before `=` that was given before.
  case pipedTwice
  /// A name before `=` that is not asked.
  case pipedNotAsked
  /// After a line of a pipe that the question does not take.
  case pipedRefused
  /// After a line of a pipe behind `submit`.
  case pipedAfterSubmit
  /// A line of answers for what was submitted before.
  case pipedSubmittedBefore
}
