/// An ordered list of response options.
public struct Scale: Codable, Hashable, Sendable {
  /// The scale's id.
  public var id: ScaleID
  /// The options from level 1 upwards.
  public var options: [ResponseOption]
  /// Which evidence a level needs to count; empty when the scale has no evidence cap.
  public var requiredEvidence: [EvidenceRequirement]

  /// Makes a scale.
  public init(
    id: ScaleID, options: [ResponseOption], requiredEvidence: [EvidenceRequirement] = []
  ) {
    self.id = id
    self.options = options
    self.requiredEvidence = requiredEvidence
  }

  /// The option at a level, counted from 1; nil when there is none.
  public func option(level: Int) -> ResponseOption? {
    options.indices.contains(level - 1) ? options[level - 1] : nil
  }

  /// The level of an option, counted from 1; nil when the scale has no such option.
  public func level(of code: OptionCode) -> Int? {
    options.firstIndex { $0.code == code }.map { $0 + 1 }
  }

  /// The option of a code; nil when the scale has none such.
  public func option(_ code: OptionCode) -> ResponseOption? {
    options.first { $0.code == code }
  }
}

/// One answer of a scale.
public struct ResponseOption: Codable, Hashable, Sendable {
  /// The stable code that the store and files keep.
  public var code: OptionCode
  /// The exact points, 0...1.
  public var points: Ratio
  /// Whether a longer description stands beside the label.
  public var hasAnchor: Bool

  /// Makes an option.
  public init(code: OptionCode, points: Ratio, hasAnchor: Bool = false) {
    self.code = code
    self.points = points
    self.hasAnchor = hasAnchor
  }
}

/// The kinds of evidence that a level needs; all of them (`scoring.md` C1).
public struct EvidenceRequirement: Codable, Hashable, Sendable {
  /// The level, from 1.
  public var level: Int
  /// The kinds needed for it, besides those of lower levels.
  public var kinds: [EvidenceKind]

  /// Makes a requirement.
  public init(level: Int, kinds: [EvidenceKind]) {
    self.level = level
    self.kinds = kinds
  }
}

/// Why an item may not apply.
public struct NotApplicableReason: Codable, Hashable, Sendable {
  /// The audience that may give it.
  public var audience: AudienceCode
  /// The reason's code.
  public var code: ReasonCode

  /// Makes a reason.
  public init(audience: AudienceCode, code: ReasonCode) {
    self.audience = audience
    self.code = code
  }
}
