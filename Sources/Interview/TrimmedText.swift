import AssessmentModel

// What a respondent typed, without the blanks at both ends: a note of three spaces is no note.

extension String {
  var trimmedToNil: String? {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    return String(self[first...last])
  }
}

extension AnswerValue {
  var trimmed: AnswerValue {
    switch self {
    case .notApplicable(let reason, let note):
      .notApplicable(reason: reason, note: note?.trimmedToNil)
    case .doneByParent(let company): .doneByParent(company: company.trimmedToNil ?? "")
    case .option, .notObserved, .declined, .collecting, .skipped: self
    }
  }
}

extension Evidence {
  var trimmed: Evidence {
    Evidence(
      kind: kind, reference: reference.trimmedToNil ?? "", date: date?.trimmedToNil,
      heldBy: heldBy?.trimmedToNil, note: note?.trimmedToNil)
  }
}
