extension AnswerPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .level: "{level}, {label}"
    case .answered: "answered"
    case .blank: "no answer"
    case .skipped: "skipped"
    case .notApplicable: "not applicable"
    case .notApplicableReason: "not applicable, {reason}"
    case .notApplicableNote: "not applicable, {reason}, \"{note}\""
    case .notObserved: "no chance to see"
    case .declined: "prefer not to answer"
    case .doneByParent: "done by another company of the group"
    case .doneByCompany: "done by {company}"
    case .collecting: "information being collected"
    case .notAsked: "not asked"
    case .example: "example"
    case .document: "document"
    case .record: "record"
    case .indicator: "indicator"
    case .check: "independent check"
    case .anExample: "an example"
    case .aDocument: "a document"
    case .aRecord: "a record"
    case .anIndicator: "an indicator"
    case .aCheck: "an independent check"
    }
  }
}
