/// The way to a score, in words first.
public enum ExplanationPhrase: String, Phrase {
  /// Heading.
  case title
  /// First sentence of a module.
  case score
  /// First sentence of a group or of all modules.
  case meanOfModules
  /// First sentence where there is no score.
  case notRated
  /// How many questions are in the score.
  case counted
  /// Heading.
  case usedTitle
  /// A line of that list.
  case usedRow
  /// A line of that list, for a module.
  case moduleRow
  /// A line of that list whose evidence is not complete.
  case cappedRow
  /// Heading.
  case leftOutTitle
  /// A line of that list.
  case leftOutRow
  /// Reason for leaving a question out.
  case weightZero
  /// The exact value.
  case fraction
  /// How the printed figure came about.
  case rounding
  /// The bounds.
  case bounds
  /// The figure with exclusions as zero.
  case withoutExclusions
  /// The band.
  case band
  /// The rules used.
  case rules
  /// A sentence to repeat: the score of a topic or a module, and what stands behind it.
  case scoreOfTopics
  /// A sentence to repeat: the score of a group or of all modules.
  case scoreOfModules
  /// A sentence to repeat: where points were lost.
  case cost
  /// One question in that sentence.
  case costItem
  /// A sentence to repeat: full points.
  case nothingLost
  /// A sentence to repeat: what missing evidence costs.
  case evidenceCost
  /// A sentence to repeat: what open information costs.
  case collectingCost
  /// A sentence to repeat: what neither adds nor costs points.
  case leftOut
  /// A sentence to repeat: why a band is lower than the points.
  case bandWithheld
  /// Reason for leaving a question out: its module has no score.
  case inModule
}
