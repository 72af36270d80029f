extension CommonPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .yes: "Yes"
    case .no: "No"
    case .cancel: "Cancel"
    case .back: "Back"
    case .close: "Close"
    case .done: "Done"
    case .none: "none"
    case .numbered: "{number}. {text}"
    case .labelled: "{label}: {text}"
    case .choicePrompt: "Type a number, {first} to {last}:"
    case .choiceRefused: "Type a number from {first} to {last}."
    case .yesNoPrompt: "1 yes, 2 no:"
    case .enterPrompt: "Press Enter to go on:"
    case .nothingTyped: "Nothing was typed. Type a text, or pause to stop here."
    case .nothingChanged: "Nothing was changed."
    case .nextCommand: "Next: {command}"
    case .listNext: "{items}, {item}"
    case .listLast: "{items} and {item}"
    case .percent: "{value} %"
    case .part: "{part} of {whole}"
    case .day: "{day} {month} {year}"
    case .dayAndTime: "{day} {month} {year} {time}"
    case .notATerminal:
      "input: not a terminal; add --plain to answer line by line, or bring answers in with: "
        + "{command}"
    case .localeNotUTF8:
      "The locale of this terminal is not UTF-8. If letters look wrong, switch the terminal to "
        + "UTF-8."
    }
  }
}
