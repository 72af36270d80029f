/// Headings of a questionnaire written out for those who decide on it, and of what has changed.
public enum DocumentPhrase: String, Phrase {
  /// Names the list of links.
  case contents
  /// Heading of the first page of one audience.
  case firstPage
  /// Heading.
  case scales
  /// Heading.
  case bands
  /// A column: the stable code of an answer.
  case code
  /// A column: the points of an answer.
  case points
  /// A column: where a band begins.
  case from
  /// A column: a level and its label.
  case level
  /// Beside a sensitive topic.
  case sensitive
  /// Below a question whose weight is not 1.
  case weight
}
