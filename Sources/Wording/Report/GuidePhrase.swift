/// Headings of the guide to modules and topics.
public enum GuidePhrase: String, Phrase {
  /// Heading.
  case mission
  /// Heading.
  case overview
  /// Heading.
  case practices
  /// Heading.
  case why
  /// Heading.
  case good
  /// Heading.
  case firstStep
  /// Heading of the question of one audience.
  case question
  /// Heading of a level.
  case level
  /// Above the conditions of a level.
  case conditions
  /// Evidence of a level.
  case evidence
  /// Heading.
  case references
  /// Beside a number that was not checked against the text.
  case referenceUnsure
  /// Beside a critical topic.
  case critical
  /// Below a module.
  case nextTopic
  /// Below the list of modules.
  case nextModule
  /// After an id that is not there.
  case unknown
  /// Beside a topic of the short form.
  case shortForm
  /// Heading of a question about the person's own conduct.
  case own
  /// Heading of a question about what the person sees.
  case seen
  /// Who is asked a module.
  case routing
  /// Below a question.
  case exclusions
  /// Below a question.
  case mayNotSee
  /// Below a question.
  case mayDecline
  /// A line of the list of standards.
  case standard
  /// Beside an edition that was not checked.
  case editionUnsure
  /// A text with a remark on it.
  case marked
}
