/// Why a score is missing, or a band is lower than the figure.
public enum RatingPhrase: String, Phrase {
  /// Stands in place of a score.
  case notRated
  /// Short reason.
  case nothingAsked
  /// Short reason.
  case noWeight
  /// Short reason.
  case notApplicable
  /// Short reason.
  case coverage
  /// Short reason.
  case tooFew
  /// Short reason.
  case modules
  /// The reason as a sentence.
  case nothingAskedExplained
  /// The reason as a sentence.
  case noWeightExplained
  /// The reason as a sentence.
  case notApplicableExplained
  /// The reason as a sentence.
  case coverageExplained
  /// The reason as a sentence.
  case tooFewExplained
  /// The reason as a sentence.
  case modulesExplained
  /// Beside a band that the figure alone would not give.
  case bandLowered
  /// Reason for a lower band.
  case hasCriticalFlag
  /// Reason for a lower band.
  case tooMuchNotApplicable
  /// Reason for a lower band.
  case stillCollecting
  /// Reason for a lower band.
  case tooFewAnswers
  /// Reason for a lower band.
  case modulesNotRated
}
