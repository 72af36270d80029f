import AssessmentModel
import Interview
import Wording

// Answers, evidence and progress in words.
extension TakeWords {
  /// An answer as it is read out, such as `4, Done everywhere`.
  func answer(_ value: AnswerValue?, to item: ItemID, in plan: InterviewPlan) -> String {
    switch value {
    case nil: return self(AnswerPhrase.blank)
    case .option(let code):
      guard let scale = plan.place(of: item)?.scale, let level = scale.level(of: code) else {
        return code.rawValue
      }
      return self(
        AnswerPhrase.level,
        ["level": String(level), "label": texts[.label(of: code, in: scale.id)]])
    case .notApplicable(let reason, let note):
      let reason = texts[.label(of: reason, for: plan.audience.code)]
      guard let note else { return self(AnswerPhrase.notApplicableReason, ["reason": reason]) }
      return self(
        AnswerPhrase.notApplicableNote, ["reason": reason, "note": note.onOneLine])
    case .doneByParent(let company):
      return self(AnswerPhrase.doneByCompany, ["company": company])
    case .notObserved: return self(AnswerPhrase.notObserved)
    case .declined: return self(AnswerPhrase.declined)
    case .collecting: return self(AnswerPhrase.collecting)
    case .skipped: return self(AnswerPhrase.skipped)
    }
  }

  /// An entry of evidence on one line, numbered from 1.
  func evidence(_ entry: Evidence, number: Int) -> String {
    let holder = entry.heldBy.map { self(PlainPhrase.evidenceHeld, ["name": $0]) }
    let reference = [entry.reference, entry.date, holder, entry.note].compactMap { $0 }
    return self(
      CompanyPhrase.evidenceRow,
      [
        "number": String(number), "kind": self(entry.kind.phrase),
        "reference": reference.joined(separator: ", ").onOneLine,
      ])
  }

  /// How an item is named to a respondent: its topic's id, or its own where several are asked of it.
  func id(of item: ItemID, in state: InterviewState) -> String {
    guard let topic = state.plan.place(of: item)?.topic else { return item.rawValue }
    let asked = topic.items.filter { other in
      state.plan.questionnaire.isInForm(
        other, audience: state.plan.audience, form: state.plan.form)
    }
    return asked.count > 1 ? item.rawValue : topic.id.rawValue
  }

  /// How many items are answered, not applicable and without an answer.
  func counts(of progress: InterviewProgress) -> String {
    self(
      SubmissionPhrase.counts,
      [
        "answered": String(progress.done), "notApplicable": String(progress.notApplicable),
        "open": String(progress.open + progress.skipped),
      ])
  }
}

extension String {
  /// A text of several lines as one; a comment is read in a sentence.
  var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
