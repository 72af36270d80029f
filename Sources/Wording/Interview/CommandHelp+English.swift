extension CommandHelp {
  /// The text in English.
  public var english: String {
    switch self {
    case .back: "Shows the question before this one."
    case .next: "Shows the next question and leaves this one as it is."
    case .skip: "Leaves this question open; you can come back to it."
    case .na:
      "Not applicable: type na and the number of the reason, for example 'na 2'. Alone it lists "
        + "the reasons."
    case .unseen: "You had no chance to see it."
    case .decline: "You prefer not to answer this question."
    case .parent: "Another company of the group does it; you are asked which one."
    case .collecting:
      "The information is being collected. It counts as 0 points if that is still so when you "
        + "submit."
    case .comment: "Writes, changes or deletes a comment on this question."
    case .evidence: "Adds or removes evidence for this question."
    case .help: "Explains this question and these words."
    case .status: "Says how far you are."
    case .go: "Goes to a question: type go and its number or its id, for example 'go 12'."
    case .review: "Lists the questions with your answers, to open one of them or to submit."
    case .undo: "Takes back the last change."
    case .submit: "Hands in your answers, after asking once more."
    case .language: "Changes the language."
    case .pause: "Stops here. Every answer you gave is kept."
    case .naWithNote:
      "Not applicable: type na, the number of the reason and a note, for example 'na 1 no furnace "
        + "on our sites'. Alone it lists the reasons."
    }
  }
}
