/// A named range of adherence; stores only its inclusive lower bound, so no value is in no band.
public struct AdherenceBand: Codable, Hashable, Sendable {
  /// The band's code.
  public var code: BandCode
  /// The lowest percentage of the band, 0...100, inclusive.
  public var lowerBound: Ratio
  /// What else the band needs; nil when the percentage is enough (`scoring.md` E).
  public var requirements: BandRequirements?

  /// Makes a band.
  public init(code: BandCode, lowerBound: Ratio, requirements: BandRequirements? = nil) {
    self.code = code
    self.lowerBound = lowerBound
    self.requirements = requirements
  }
}

/// What a band needs besides its percentage; otherwise the band below is shown with the reason.
public struct BandRequirements: Codable, Hashable, Sendable {
  /// Whether any critical flag keeps the score out of the band.
  public var noCriticalFlag: Bool
  /// The largest share of not applicable and done by parent, organisations only; nil: no limit.
  public var maximumNotApplicable: Ratio?
  /// Whether an item still being collected keeps the score out, organisations only.
  public var nothingCollecting: Bool
  /// The least answered/applicable, persons only; nil: no limit.
  public var minimumAnswered: Ratio?
  /// Whether group and overall need all their modules rated.
  public var allModulesRated: Bool

  /// Makes the requirements of a band.
  public init(
    noCriticalFlag: Bool = false, maximumNotApplicable: Ratio? = nil,
    nothingCollecting: Bool = false, minimumAnswered: Ratio? = nil, allModulesRated: Bool = false
  ) {
    self.noCriticalFlag = noCriticalFlag
    self.maximumNotApplicable = maximumNotApplicable
    self.nothingCollecting = nothingCollecting
    self.minimumAnswered = minimumAnswered
    self.allModulesRated = allModulesRated
  }
}
