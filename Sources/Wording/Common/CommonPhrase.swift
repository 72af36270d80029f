/// Words and short sentences that every part of the program needs.
public enum CommonPhrase: String, Phrase {
  /// The answer to a question of the program.
  case yes
  /// The answer to a question of the program.
  case no
  /// A choice that returns to where one came from.
  case back
  /// A choice that ends the program.
  case close
  /// A choice for somebody who needs nothing more.
  case done
  /// Stands where a list or a text is empty.
  case none
  /// A label and what belongs to it.
  case labelled
  /// Asks for the number of a line.
  case choicePrompt
  /// After a number that is not in the list.
  case choiceRefused
  /// After an empty line where a text is needed.
  case nothingTyped
  /// After a step that was taken back.
  case nothingChanged
  /// The next useful command after a change.
  case nextCommand
  /// Two items of a list that goes on.
  case listNext
  /// The last item of a list.
  case listLast
  /// A figure of 100.
  case percent
  /// How many of how many.
  case part
  /// A day.
  case day
  /// A day and a time of day.
  case dayAndTime
}
