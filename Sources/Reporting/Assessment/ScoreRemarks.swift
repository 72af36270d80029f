internal import AssessmentModel
internal import Scoring
internal import Wording

/// What a score needs said beside its numbers.
struct ScoreRemarks {
  let score: Score
  let texts: QuestionnaireTexts
  let words: ReportWords

  /// The remarks in one line; nil when there is nothing to say.
  var text: String? {
    let parts = modules + partly + withheld + states
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The critical items flagged, in words; nil when there are none.
  var flags: String? {
    let flagged: [(ReportPhrase, [ItemID])] = [
      (.criticalLow, score.critical.low), (.criticalOpen, score.critical.open),
    ]
    let parts = flagged.filter { !$0.1.isEmpty }
      .map { words.labelled(words($0.0), words.list($0.1)) }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private var modules: [String] {
    score.modules.map { [words.modulesRated($0)] } ?? []
  }

  private var partly: [String] {
    score.isRated && score.isPartlyApplicable ? [words(ReportPhrase.partlyApplicable)] : []
  }

  private var withheld: [String] {
    guard let band = score.band else { return [] }
    return band.withheld.map { withheld in
      words(
        RatingPhrase.bandLowered,
        [
          "band": texts[.label(of: band.band)], "higher": texts[.label(of: withheld.band)],
          "reason": words.list(withheld.obstacles.map(words.obstacle)),
        ])
    }
  }

  /// How many items stand outside the answered ones, by state.
  private var states: [String] {
    let counts = score.counts
    let found: [(AnswerState, Int)] = [
      (.collecting, counts.collecting), (.notApplicable, counts.notApplicable),
      (.doneByParent, counts.doneByParent), (.notObserved, counts.notObserved),
      (.declined, counts.declined), (.blank, counts.blank),
    ]
    return found.filter { $0.1 > 0 }.map { words.count($0.1, of: $0.0) }
  }
}
