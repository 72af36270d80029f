extension FilePhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .notFound: "'{file}': no such file; check the name and the folder"
    case .notPermitted: "'{file}': you may not open or change this file; ask whoever owns it"
    case .isFolder: "'{file}': a folder, not a file; name a file"
    case .folderNotMade:
      "'{file}': the folder for it cannot be made; check the rights on the folder above"
    case .existsAlready:
      "'{file}': exists already and was not written by this program; choose another name or add "
        + "--force"
    case .notADatabase: "'{file}': not a database of this program; name another file"
    case .newerDatabase: "'{file}': written by a newer version of this program; update the program"
    case .damagedDatabase: "'{file}': damaged; restore a backup"
    case .notAKit:
      "'{file}': not a file from the organisers; ask them for the one made for your company, or "
        + "start without a file"
    case .diskFullReason: "the disk is full"
    case .readOnlyReason: "the file or its folder is read-only"
    case .busyReason: "another program is using the file"
    case .missingReason: "the file is no longer there"
    case .systemReason: "{detail}"
    }
  }
}
