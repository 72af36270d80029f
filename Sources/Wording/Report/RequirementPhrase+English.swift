extension RequirementPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .evidence: "Evidence needed from this level on: {kinds}"
    case .alsoNeeded: "Also needed"
    case .noCriticalFlag: "no critical question low or open"
    case .maximumNotApplicable:
      "for an organisation: at most {limit} % not applicable or done by another company"
    case .nothingCollecting: "for an organisation: no information still being collected"
    case .minimumAnswered:
      "for a person: at least {limit} % of the applicable questions answered"
    case .allModulesRated: "for several {word_modules}: every {word_module} asked is rated"
    case .limits: "What a score needs"
    case .moduleExclusions:
      "A score needs at most {limit} % of the questions asked to be not applicable or "
        + "done by another company."
    case .moduleCoverage:
      "A score needs at least {limit} % of the applicable questions to count."
    case .moduleBasis: "A score needs at least {limit} % of the questions asked to count."
    case .partlyApplicable:
      "A score is marked as partly applicable where more than {limit} % of the questions "
        + "asked are not applicable or done by another company."
    case .ratedModules:
      "A score of several {word_modules} needs those that are rated to hold at least "
        + "{limit} % of the weight."
    case .criticalBelow:
      "A critical question is flagged as low where its answer has less than {points} points."
    case .minimumCell:
      "Figures of persons are shown only where they rest on at least {count} persons; the "
        + "organisers may set another number."
    }
  }
}
