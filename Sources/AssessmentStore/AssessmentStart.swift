public import AssessmentModel
public import FoundationEssentials

/// What an assessment is begun with; version and form come from its cycle.
public struct AssessmentStart: Hashable, Sendable {
  /// A random id that says nothing about who answers.
  public var id: UUID
  /// The cycle.
  public var cycle: CycleCode
  /// The affiliate.
  public var affiliate: AffiliateCode
  /// The person's department; nil for organisations and for "would rather not say".
  public var department: DepartmentCode?
  /// Who answers.
  public var audience: AudienceCode
  /// The language chosen.
  public var language: LanguageCode
  /// The time.
  public var startedAt: Date

  /// Makes a start.
  public init(
    id: UUID, cycle: CycleCode, affiliate: AffiliateCode, department: DepartmentCode? = nil,
    audience: AudienceCode, language: LanguageCode, startedAt: Date
  ) {
    self.id = id
    self.cycle = cycle
    self.affiliate = affiliate
    self.department = department
    self.audience = audience
    self.language = language
    self.startedAt = startedAt
  }
}

/// A named colleague in an organisation's assessment.
public struct Contributor: Hashable, Sendable {
  /// The name or function.
  public var name: String
  /// When the colleague first took part.
  public var addedAt: Date
  /// When the colleague last recorded or looked at something.
  public var seenAt: Date
  /// The item shown last; nil before the first.
  public var position: ItemID?
}

/// An organisation's assessment with what its current revision holds.
public struct AssessmentSummary: Hashable, Sendable {
  /// The assessment.
  public var assessment: Assessment
  /// How many items of the audience stand in each state; states without items are left out.
  public var items: [AnswerState: Int]
  /// How many of the items are open with the mark "skipped"; part of the blank ones.
  public var skipped: Int
  /// How many values were confirmed rather than given.
  public var confirmed: Int
  /// When an answer last changed; nil before the first.
  public var changedAt: Date?
}

/// How many persons of a unit take part; never who.
public struct Participation: Hashable, Sendable {
  /// The affiliate.
  public var affiliate: AffiliateCode
  /// The department; nil for people without one.
  public var department: DepartmentCode?
  /// How many have an invitation; nil where the affiliate has none at all.
  public var invited: Int?
  /// How many began, submitted ones included.
  public var started: Int
  /// How many submitted at least once.
  public var submitted: Int
}
