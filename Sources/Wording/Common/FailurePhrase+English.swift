extension FailurePhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .databaseMissing:
      "cannot open '{path}': there is no database; start one with '{command}', or name another "
        + "with --database FILE"
    case .cannotCreate: "cannot create '{path}': {reason}; choose another place"
    case .cannotOpen: "cannot open '{path}': {reason}; check the path and its permissions"
    case .notADatabase: "cannot open '{path}': it is not a database; name another file"
    case .foreignDatabase:
      "cannot open '{path}': it is a database of another program; name another file"
    case .damaged:
      "cannot use '{path}': the database is damaged ({detail}); restore a backup"
    case .newerDatabase:
      "cannot open '{path}': a newer version of this program wrote it (schema {found}, this one "
        + "knows {known}); install that version"
    case .olderDatabase:
      "cannot use '{path}': an older version of this program made it, and it lacks {names}; run "
        + "{command}"
    case .networkFolder:
      "cannot use '{path}': it lies on a network file system ({kind}), where two "
        + "programs can damage a database; choose a local folder"
    case .readOnly:
      "cannot write '{path}': the file or its folder is read-only; change its "
        + "permissions or name another file"
    case .notPermitted: "cannot open '{path}': permission denied; ask whoever owns the file"
    case .diskFull: "cannot write '{path}': the disk is full; make room and try again"
    case .diskError:
      "cannot use '{path}': the disk reports an error ({detail}); check the disk"
    case .busy:
      "cannot write '{path}': another program has been using it for {seconds} seconds; "
        + "try again"
    case .cycleClosed: "cycle '{cycle}': it is closed and nothing was recorded; ask the organisers"
    case .needsTerminal:
      "take: this needs a person at a terminal; for a pipe add --plain and put an id "
        + "on every line"
    case .noSuchFile: "'{file}': there is no such file; check the name"
    case .noKit:
      "'{file}': this is not a kit from the organisers; ask them for the file again"
    case .noHome:
      "HOME: the variable is not set; set it, or name the database with --database FILE"
    case .folderRefused: "'{folder}': the folder cannot be made; check its place"
    case .textFileRefused: "'{folder}': no file can be made there; check its permissions"
    case .textNotKept: "'{folder}': the disk cannot take the text; make room and try again"
    case .nothingToReport:
      "there is no assessment of a company to report on; begin one with '{command}'"
    case .unknownSubject: "'{subject}': not in this questionnaire; {advice}"
    case .unknownCycle: "cycle '{code}': not in this database; {advice}"
    case .unknownAffiliate: "affiliate '{code}': not in this database; {advice}"
    case .didYouMean: "did you mean '{name}'?"
    case .knownAre: "known are {names}"
    case .noneYet: "there is none yet"
    case .editorNotUTF8: "comment: the editor left no UTF-8; nothing is changed"
    }
  }
}
