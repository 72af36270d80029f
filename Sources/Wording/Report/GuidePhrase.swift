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
}
