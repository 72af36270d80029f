/// Why something that a respondent asked for cannot be done: files, disks, terminals.
///
/// A sentence begins where it happened and has no full stop, as a command's failure.
public enum FailurePhrase: String, Phrase {
  /// There is no database at a path that was named.
  case databaseMissing
  /// A new database's folder or file cannot be made.
  case cannotCreate
  /// A file cannot be opened.
  case cannotOpen
  /// The file is no database.
  case notADatabase
  /// The file is the database of another program.
  case foreignDatabase
  /// The database is damaged.
  case damaged
  /// The database was written by a newer program.
  case newerDatabase
  /// The database lacks migrations.
  case olderDatabase
  /// The database lies on a network file system.
  case networkFolder
  /// A file or its folder cannot be written.
  case readOnly
  /// The rights on a file do not allow it.
  case notPermitted
  /// There is no room left.
  case diskFull
  /// The disk reports an error.
  case diskError
  /// Another program holds the database.
  case busy
  /// The cycle takes no more answers.
  case cycleClosed
  /// The interview was started without a terminal.
  case needsTerminal
  /// A named file does not exist.
  case noSuchFile
  /// A named file is not one from the organisers.
  case noKit
  /// The variable that names the home folder is not set.
  case noHome
  /// A folder for a text cannot be made.
  case folderRefused
  /// A file for a text cannot be made.
  case textFileRefused
  /// A text cannot be written to its file.
  case textNotKept
  /// A report is asked for, but no company has an assessment.
  case nothingToReport
  /// A report or the guide is asked for something that the questionnaire has not.
  case unknownSubject
  /// A cycle that is not in the database; with what to do.
  case unknownCycle
  /// An affiliate that is not in the database; with what to do.
  case unknownAffiliate
  /// What to do: a name that was probably meant.
  case didYouMean
  /// What to do: the names that there are.
  case knownAre
  /// What to do where there is no name at all.
  case noneYet
  /// An editor left a text that is no UTF-8.
  case editorNotUTF8
}
