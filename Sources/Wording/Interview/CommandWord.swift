/// The words that can be typed instead of an answer.
///
/// A word of any language is understood, whatever the language of the session: see `init(typed:)`.
public enum CommandWord: String, Phrase {
  /// See `CommandHelp.back`.
  case back
  /// See `CommandHelp.next`.
  case next
  /// See `CommandHelp.skip`.
  case skip
  /// See `CommandHelp.na`.
  case na
  /// See `CommandHelp.unseen`.
  case unseen
  /// See `CommandHelp.decline`.
  case decline
  /// See `CommandHelp.parent`.
  case parent
  /// See `CommandHelp.collecting`.
  case collecting
  /// See `CommandHelp.comment`.
  case comment
  /// See `CommandHelp.evidence`.
  case evidence
  /// See `CommandHelp.help`.
  case help
  /// See `CommandHelp.status`.
  case status
  /// See `CommandHelp.go`.
  case go
  /// See `CommandHelp.review`.
  case review
  /// See `CommandHelp.undo`.
  case undo
  /// See `CommandHelp.submit`.
  case submit
  /// See `CommandHelp.language`.
  case language
  /// See `CommandHelp.pause`.
  case pause
}

extension CommandWord {
  /// Finds the word somebody typed, in any language and in small or capital letters.
  ///
  /// - Returns: nil for a word that is not known.
  public init?(typed: String) {
    let word = typed.lowercased()
    let found = Self.allCases.first { known in
      Language.allCases.contains { known.template(in: $0) == word }
    }
    guard let found else { return nil }
    self = found
  }
}
