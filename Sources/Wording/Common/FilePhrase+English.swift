extension FilePhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .notPermitted: "'{file}': you may not open or change this file; ask whoever owns it"
    case .notADatabase: "'{file}': not a database of this program; name another file"
    }
  }
}
