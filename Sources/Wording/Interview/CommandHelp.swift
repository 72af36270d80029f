/// What each word does; the cases are those of `CommandWord`.
public enum CommandHelp: String, Phrase {
  /// What `back` does.
  case back
  /// What `next` does.
  case next
  /// What `skip` does.
  case skip
  /// What `na` does.
  case na
  /// What `unseen` does.
  case unseen
  /// What `decline` does.
  case decline
  /// What `parent` does.
  case parent
  /// What `collecting` does.
  case collecting
  /// What `comment` does.
  case comment
  /// What `evidence` does.
  case evidence
  /// What `help` does.
  case help
  /// What `status` does.
  case status
  /// What `go` does.
  case go
  /// What `review` does.
  case review
  /// What `undo` does.
  case undo
  /// What `submit` does.
  case submit
  /// What `language` does.
  case language
  /// What `pause` does.
  case pause
  /// What `na` does in the assessment of a company.
  case naWithNote
}
