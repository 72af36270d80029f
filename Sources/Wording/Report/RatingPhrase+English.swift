extension RatingPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .notRated: "not rated ({reason})"
    case .nothingAsked: "nothing asked"
    case .noWeight: "no weight"
    case .notApplicable: "n/a"
    case .coverage: "coverage"
    case .tooFew: "too few"
    case .modules: "{word_modules}"
    case .nothingAskedExplained: "No question of it was asked."
    case .noWeightExplained: "All its questions have weight 0."
    case .notApplicableExplained:
      "{excluded} of {asked} questions are not applicable or done by another company; a score "
        + "needs at most {limit} %."
    case .coverageExplained:
      "{counted} of {applicable} applicable questions count; a score needs at least {limit} %."
    case .tooFewExplained:
      "{counted} of {asked} questions asked count; a score needs at least {limit} %."
    case .modulesExplained:
      "The {word_modules} that are rated hold {share} % of the weight; a score needs at least {limit} %."
    case .bandLowered: "{band}, not {higher}: {reason}"
    case .hasCriticalFlag: "a critical question is low or open"
    case .tooMuchNotApplicable: "more than {limit} % is not applicable or done by another company"
    case .stillCollecting: "information is still being collected"
    case .tooFewAnswers: "less than {limit} % of the applicable questions are answered"
    case .modulesNotRated: "not every {word_module} asked is rated"
    }
  }
}
