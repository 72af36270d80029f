/// Headings and counts of a questionnaire version.
public enum QuestionnairePhrase: String, Phrase {
  /// A column.
  case questionnaire
  /// A column.
  case version
  /// A column.
  case title
  /// A column.
  case languages
  /// A column: where a version comes from.
  case origin
  /// A column.
  case digest
  /// A column.
  case topics
  /// A column.
  case count
  /// A row.
  case groupCount
  /// A row.
  case moduleCount
  /// A row.
  case topicCount
  /// A row: the questions of one audience, or of one part of it.
  case itemCount
  /// A row.
  case shortFormCount
  /// A row.
  case criticalCount
  /// A row.
  case sensitiveCount
  /// A row.
  case sureCount
  /// A row.
  case unsureCount
  /// A row.
  case textCount
}
