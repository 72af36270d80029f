/// What is said where answers come from a file or a pipe, one line each with its id.
public enum PipedPhrase: String, Phrase {
  /// A line without an id.
  case noID
  /// An id that is not asked.
  case unknownID
  /// A name before `=` that is not known.
  case unknownField
  /// A value that does not fit.
  case badValue
  /// Something that has to come first.
  case missingField
  /// A word that the question does not offer.
  case notOffered
  /// A note that has to be there.
  case noteMissing
  /// A line over the limit.
  case tooLong
  /// A line that is not UTF-8.
  case notUTF8
  /// What is stored when a line is refused.
  case recordedBefore
  /// Nothing is stored when a line is refused.
  case recordedNothing
}
