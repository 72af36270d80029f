/// What differs between two versions of a questionnaire.
public enum ComparisonPhrase: String, Phrase {
  /// The heading of a comparison.
  case title
  /// Where two versions are the same.
  case nothing
  /// Heading of what is not in a module.
  case frame
  /// An item that is unchanged.
  case same
  /// An item with a slip mended.
  case corrected
  /// An item said more clearly.
  case clarified
  /// An item on another scale.
  case rescaled
  /// A new item in place of another.
  case replaces
  /// An item that another one took the place of.
  case replacedBy
  /// A part that is new.
  case added
  /// A part that is gone.
  case removed
  /// A part that stands elsewhere.
  case moved
  /// What an author might declare.
  case proposal
  /// A value before and after.
  case setting
  /// Heading of what the author has to declare.
  case toDeclare
  /// A column.
  case change
  /// A column: the value or text that differs.
  case what
  /// A column.
  case language
  /// A column.
  case before
  /// A column.
  case after
  /// A column: how much a finding weighs.
  case severity
  /// A column: what is wrong and what to do.
  case message
}
