public import AssessmentModel

/// The band of a score, and the higher bands that its percentage alone would have reached
/// (`scoring.md` E).
public struct BandAssignment: Hashable, Sendable {
  /// The band shown.
  public let band: BandCode
  /// The bands withheld for want of something besides the percentage, the highest first.
  public let withheld: [WithheldBand]

  /// Finds the band of an unrounded score.
  ///
  /// From the highest band that the percentage reaches, bands with an unmet requirement are
  /// withheld one by one; the lowest band has none below it and is never withheld. Nil when the
  /// score lies under every band, or there are no bands.
  ///
  /// - Parameters:
  ///   - value: The exact score, 0...1.
  ///   - bands: The bands from the lowest to the highest.
  ///   - basis: What requirements are held against.
  public init?(value: Ratio, bands: [AdherenceBand], basis: BandBasis) {
    var reached = bands.prefix { $0.lowerBound <= value * 100 }
    var withheld: [WithheldBand] = []
    while reached.count > 1, let requirements = reached.last?.requirements {
      let obstacles = basis.obstacles(to: requirements)
      guard !obstacles.isEmpty, let band = reached.popLast() else { break }
      withheld.append(WithheldBand(band: band.code, obstacles: obstacles))
    }
    guard let band = reached.last else { return nil }
    self.band = band.code
    self.withheld = withheld
  }
}

/// A band that the percentage reaches and the rest does not.
public struct WithheldBand: Hashable, Sendable {
  /// The band.
  public let band: BandCode
  /// All that stands in the way; not empty.
  public let obstacles: [BandObstacle]
}

/// A reason why a band is withheld.
public enum BandObstacle: Hashable, Sendable {
  /// Critical items are flagged.
  case criticalFlags([ItemID])
  /// Not applicable and done by parent hold too large a share of the items asked.
  case notApplicable(share: Ratio, limit: Ratio)
  /// So many items are still collecting.
  case collecting(Int)
  /// Too small a share of the applicable items is answered.
  case answered(share: Ratio, limit: Ratio)
  /// Not all modules are rated.
  case modules(ModuleCounts)
}

/// What a band's requirements are held against, for one score.
public struct BandBasis: Hashable, Sendable {
  /// Who answered; some requirements are for persons or for organisations only.
  public var kind: AudienceKind
  /// The flagged critical items, in questionnaire order.
  public var flaggedItems: [ItemID]
  /// (Not applicable + done by parent)/asked, 0...1.
  public var notApplicableShare: Ratio
  /// How many items are still collecting.
  public var collecting: Int
  /// Answered/applicable, 0...1.
  public var answeredShare: Ratio
  /// The modules of a group or of overall; nil for topics and modules.
  public var modules: ModuleCounts?

  /// Makes a basis.
  public init(
    kind: AudienceKind, flaggedItems: [ItemID], counts: ItemCounts, modules: ModuleCounts?
  ) {
    self.kind = kind
    self.flaggedItems = flaggedItems
    self.notApplicableShare = counts.notApplicableShare ?? .zero
    self.collecting = counts.collecting
    self.answeredShare = counts.answeredShare ?? .zero
    self.modules = modules
  }

  /// What stands in the way of a band, in the order of `scoring.md` E; empty when nothing does.
  func obstacles(to requirements: BandRequirements) -> [BandObstacle] {
    var obstacles: [BandObstacle] = []
    if requirements.noCriticalFlag, !flaggedItems.isEmpty {
      obstacles.append(.criticalFlags(flaggedItems))
    }
    switch kind {
    case .organisation:
      if let limit = requirements.maximumNotApplicable, notApplicableShare > limit {
        obstacles.append(.notApplicable(share: notApplicableShare, limit: limit))
      }
      if requirements.nothingCollecting, collecting > 0 {
        obstacles.append(.collecting(collecting))
      }
    case .person:
      if let limit = requirements.minimumAnswered, answeredShare < limit {
        obstacles.append(.answered(share: answeredShare, limit: limit))
      }
    }
    if requirements.allModulesRated, let modules, modules.rated < modules.total {
      obstacles.append(.modules(modules))
    }
    return obstacles
  }
}
