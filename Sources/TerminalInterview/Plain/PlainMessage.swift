import AssessmentModel
import Interview
import Wording

// What the engine reports, in words.
extension TakeWords {
  /// A message as one paragraph.
  ///
  /// - Parameters:
  ///   - event: The event that led to it.
  ///   - before: The state before the event, for what is no longer there.
  ///   - state: The state after it.
  func message(
    _ message: InterviewMessage, after event: InterviewEvent, from before: InterviewState,
    to state: InterviewState
  ) -> String {
    switch message {
    case .recorded, .recordedRouting, .recordedComment, .recordedEvidence:
      receipt(message, after: event, from: before)
    case .undone(let item):
      undone(
        id(of: item, in: state), answer(state.answer(to: item)?.value, to: item, in: state.plan))
    case .undoneRouting(let module):
      undone(
        texts[.name(of: module)], state.routing[module].map(yesOrNo) ?? self(AnswerPhrase.blank))
    case .changedMeanwhile(let answer):
      self(
        SessionPhrase.changedMeanwhile,
        [
          "name": answer.contributor ?? self(PlainPhrase.aColleague),
          "answer": self.answer(answer.value, to: answer.item, in: state.plan),
        ])
    case .blanks(let items): blanks(items, in: state)
    default: refusal(message, in: state)
    }
  }

  private func receipt(
    _ message: InterviewMessage, after event: InterviewEvent, from before: InterviewState
  ) -> String {
    switch message {
    case .recorded(_, .skipped): return self(InterviewPhrase.skipped)
    case .recorded(let item, let value):
      return self(InterviewPhrase.recorded, ["answer": answer(value, to: item, in: before.plan)])
    case .recordedRouting(_, let isAsked):
      return self(InterviewPhrase.recorded, ["answer": yesOrNo(isAsked)])
    case .recordedComment(_, true): return self(CompanyPhrase.commentDeleted)
    case .recordedComment:
      guard case .comment(let text?) = event else { return "" }
      return self(
        CompanyPhrase.commentRecorded, ["count": String(InterviewLimits.length(of: text))])
    case .recordedEvidence(let item, _):
      let held = before.answer(to: item)?.evidence ?? []
      switch event {
      case .addEvidence(let entry): return evidence(entry, CompanyPhrase.evidenceRecorded)
      case .removeEvidence(let number) where held.indices.contains(number - 1):
        return evidence(held[number - 1], CompanyPhrase.evidenceRemoved)
      default: return ""
      }
    default: return ""
    }
  }

  private func evidence(_ entry: Evidence, _ phrase: CompanyPhrase) -> String {
    self(phrase, ["kind": self(entry.kind.phrase), "reference": entry.reference])
  }

  private func yesOrNo(_ isYes: Bool) -> String {
    self(isYes ? CommonPhrase.yes : CommonPhrase.no)
  }

  private func undone(_ place: String, _ answer: String) -> String {
    self(InterviewPhrase.undone, ["topic": place, "answer": answer])
  }

  private func blanks(_ items: [ItemID], in state: InterviewState) -> String {
    [
      self(SubmissionPhrase.blanksRefused, ["blank": String(items.count)]),
      list(items.map { id(of: $0, in: state) }) + ".",
      self(SubmissionPhrase.blanksHint),
    ].joined(separator: " ")
  }
}

// MARK: - Refusals

extension TakeWords {
  private func refusal(_ message: InterviewMessage, in state: InterviewState) -> String {
    let range = ["first": "1", "last": String(state.answerCount)]
    switch message {
    case .noSuchLevel: return self(InterviewPhrase.notAnAnswer, range)
    case .notOffered(let answer): return notOffered(word(for: answer), in: state)
    case .organisationsOnly: return self(PlainPhrase.companyOnly)
    case .noSuchReason:
      let reasons = state.item.map { state.plan.questionnaire.reasons(for: $0).count } ?? 0
      return self(
        InterviewPhrase.notApplicableRefused, ["first": "1", "last": String(reasons)])
    case .noteNeeded(let minimum):
      return self(CompanyPhrase.noteTooShort, ["minimum": String(minimum)])
    case .tooLong(let count, let limit):
      return self(
        InterviewPhrase.textTooLong, ["count": String(count), "limit": String(limit)])
    case .companyNeeded, .referenceNeeded: return self(CommonPhrase.nothingTyped)
    case .noSuchEvidence(0): return self(CompanyPhrase.evidenceNone)
    case .noSuchEvidence(let count):
      return self(CommonPhrase.choiceRefused, ["first": "1", "last": String(count)])
    case .nothingToUndo: return self(InterviewPhrase.nothingToUndo)
    case .atStart: return self(InterviewPhrase.firstQuestion)
    case .nothingOpen: return self(InterviewPhrase.nothingOpen)
    default: return self(PlainPhrase.nothingHere)
    }
  }

  /// That a word is not offered where the interview stands.
  func notOffered(_ word: CommandWord?, in state: InterviewState) -> String {
    guard let word, state.answerCount > 0 else { return self(PlainPhrase.nothingHere) }
    return self(
      InterviewPhrase.notOffered,
      ["word": self(word), "first": "1", "last": String(state.answerCount)])
  }

  /// The word that gives a kind of answer.
  private func word(for state: AnswerState) -> CommandWord? {
    switch state {
    case .notApplicable: .na
    case .doneByParent: .parent
    case .notObserved: .unseen
    case .declined: .decline
    case .collecting: .collecting
    case .answered, .blank, .notAsked: nil
    }
  }
}
