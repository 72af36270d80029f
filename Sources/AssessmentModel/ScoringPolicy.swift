/// The limits that scores of a questionnaire follow; shares in 0...1 (`scoring.md` C, F).
public struct ScoringPolicy: Codable, Hashable, Sendable {
  /// The least counted/applicable at which a module is rated.
  public var minimumCoverage: Ratio = .half
  /// The least counted/asked at which a module is rated.
  public var minimumBasis: Ratio = Ratio(1, over: 3) ?? .half
  /// The largest (not applicable + done by parent)/asked at which a module is rated.
  public var maximumNotApplicable: Ratio = .half
  /// The share of not applicable above which a module is `partly applicable`.
  public var partlyApplicable: Ratio = Ratio(3, over: 10) ?? .half
  /// The least weight of rated modules, of those asked, at which a group is rated.
  public var minimumModules: Ratio = .half
  /// The points under which a critical item is flagged low.
  public var criticalBelow: Ratio = .half
  /// The fewest persons a figure of employees may rest on, unless the cycle says otherwise.
  public var minimumCell: Int = 10

  /// Makes the default policy of the scoring specification.
  public init() {}
}
