extension CommonPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .yes: "Yes"
    case .no: "No"
    case .back: "Back"
    case .close: "Close"
    case .done: "Done"
    case .none: "none"
    case .labelled: "{label}: {text}"
    case .choicePrompt: "Type a number, {first} to {last}:"
    case .choiceRefused: "Type a number from {first} to {last}."
    case .nothingTyped: "Nothing was typed. Type a text, or pause to stop here."
    case .nothingChanged: "Nothing was changed."
    case .nextCommand: "Next: {command}"
    case .listNext: "{items}, {item}"
    case .listLast: "{items} and {item}"
    case .percent: "{value} %"
    case .part: "{part} of {whole}"
    case .day: "{day} {month} {year}"
    case .dayAndTime: "{day} {month} {year} {time}"
    }
  }
}
