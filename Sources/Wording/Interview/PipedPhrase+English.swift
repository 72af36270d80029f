extension PipedPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .noID: "line {line}: no question id; write the id first, for example '{example}'"
    case .unknownID: "line {line}: '{text}' is not a question of this assessment; check the id"
    case .unknownField: "line {line}: '{text}' is not known here; write one of: {known}"
    case .badValue: "line {line}: '{value}' does not fit {name}; write one of: {expected}"
    case .missingField: "line {line}: {name} is missing; give it before this line"
    case .notOffered: "line {line}: '{word}' is not offered for {id}"
    case .noteMissing:
      "line {line}: {id} needs a note of at least {minimum} characters after the reason and a "
        + "colon"
    case .tooLong: "line {line}: too long, at most {limit} bytes fit"
    case .notUTF8: "line {line}: not valid UTF-8; save the file as UTF-8"
    case .recordedBefore:
      "Recorded from this input: {count} {count|line|lines}, the last one for {id}."
    case .recordedNothing: "Nothing was recorded."
    }
  }
}
