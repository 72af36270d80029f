public import AssessmentModel

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
