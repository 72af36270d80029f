/// What can be wrong with a file or a disk that somebody who answers may meet.
public enum FilePhrase: String, Phrase {
  /// The rights on the file do not allow it.
  case notPermitted
  /// The file is something else.
  case notADatabase
}
