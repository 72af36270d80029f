/// The sections of the scoring specification that an explanation rests on; the raw value is the
/// letter printed (`scoring.md` H3).
public enum ScoringRule: String, Hashable, Sendable, CaseIterable {
  /// An item or module of weight 0 counts nowhere.
  case weight = "A"
  /// What the state of an answer means for numerator, denominator and coverage.
  case answerStates = "B"
  /// Evidence caps the level that counts.
  case evidenceCap = "C1"
  /// A score is the weighted mean of items.
  case itemMean = "C2"
  /// When a topic or module is rated.
  case rating = "C3"
  /// Group and overall are weighted means of rated modules.
  case moduleMean = "C4"
  /// The bounds, and not applicable as zero.
  case bounds = "C5"
  /// Critical items are never averaged away.
  case criticalItems = "C6"
  /// The band, and what it needs besides the percentage.
  case bands = "E"
  /// Rounded once, at print.
  case rounding = "H2"
}
