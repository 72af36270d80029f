/// What a score and a band need, by the limits of a questionnaire.
public enum RequirementPhrase: String, Phrase {
  /// Below an answer of a scale: the kinds of evidence it needs besides those of lower levels.
  case evidence
  /// A column: what a band needs besides its percentage.
  case alsoNeeded
  /// A need of a band.
  case noCriticalFlag
  /// A need of a band, of organisations only.
  case maximumNotApplicable
  /// A need of a band, of organisations only.
  case nothingCollecting
  /// A need of a band, of persons only.
  case minimumAnswered
  /// A need of a band, of groups and of all modules together.
  case allModulesRated
  /// Heading of the limits that scores follow.
  case limits
  /// When a module is rated.
  case moduleExclusions
  /// When a module is rated.
  case moduleCoverage
  /// When a module is rated.
  case moduleBasis
  /// When a score is marked.
  case partlyApplicable
  /// When a group and all modules together are rated.
  case ratedModules
  /// When a critical question is flagged.
  case criticalBelow
  /// The fewest persons of a figure.
  case minimumCell
}
