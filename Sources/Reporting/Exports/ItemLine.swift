internal import AssessmentModel
internal import Scoring

/// An item of an assessment with its place, answer and score: what a line of answers is made of.
struct ItemLine: Sendable {
  let assessment: AnsweredAssessment
  let item: ItemID
  /// Nil for an answer to an item that the version does not have.
  let score: ItemScore?
  let answer: Answer?

  /// The state, `not_asked` for an item that the version does not have.
  var state: AnswerState { score?.state ?? .notAsked }

  /// What was said; nil where nothing was, or where the item is not asked.
  var value: AnswerValue? { score == nil ? answer?.value : score?.value }

  /// How the value came about; nil without a value that counts as one.
  var origin: AnswerOrigin? {
    guard let value, value != .skipped else { return nil }
    return answer?.origin
  }

  var option: OptionCode? {
    guard case .option(let code) = value else { return nil }
    return code
  }

  var notApplicable: (reason: ReasonCode, note: String?)? {
    guard case .notApplicable(let reason, let note) = value else { return nil }
    return (reason, note)
  }

  var doneBy: String? {
    guard case .doneByParent(let company) = value else { return nil }
    return company
  }
}

extension AnsweredAssessment {
  /// Every item of the audience in questionnaire order, those not asked and blanks included, then
  /// answers to items that the version does not have, by id.
  var itemLines: [ItemLine] {
    score.items.map { item in
      ItemLine(assessment: self, item: item.item, score: item, answer: answers[item.item])
    }
      + score.answersOutsideVersion.map { item in
        ItemLine(assessment: self, item: item, score: nil, answer: answers[item])
      }
  }
}
