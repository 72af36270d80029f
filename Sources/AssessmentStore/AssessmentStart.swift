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
