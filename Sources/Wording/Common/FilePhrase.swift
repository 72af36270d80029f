/// What can be wrong with a file or a disk that somebody who answers may meet.
public enum FilePhrase: String, Phrase {
  /// There is no such file.
  case notFound
  /// The rights on the file do not allow it.
  case notPermitted
  /// A folder was named where a file is needed.
  case isFolder
  /// The folder for the file cannot be made.
  case folderNotMade
  /// A file would be replaced.
  case existsAlready
  /// The file is something else.
  case notADatabase
  /// The file was written by a newer program.
  case newerDatabase
  /// The file cannot be trusted.
  case damagedDatabase
  /// The file given to start with is not one of the organisers.
  case notAKit
  /// A reason, inside another sentence.
  case diskFullReason
  /// A reason, inside another sentence.
  case readOnlyReason
  /// A reason, inside another sentence.
  case busyReason
  /// A reason, inside another sentence.
  case missingReason
  /// A reason the system gave, inside another sentence.
  case systemReason
}
