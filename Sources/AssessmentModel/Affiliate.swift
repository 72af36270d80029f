/// A company of the group, with its facts in one cycle.
public struct Affiliate: Codable, Hashable, Sendable {
  /// The affiliate's code, the same in all cycles.
  public var code: AffiliateCode
  /// The name without a language; what is shown where no better one is known.
  public var name: String
  /// The names by language.
  public var names: [LanguageCode: String]
  /// The country as an ISO 3166 code such as `KR`; nil when not given.
  public var country: String?
  /// The segment, such as `steelmaking`; nil when not given.
  public var segment: String?
  /// The affiliate it is a subsidiary of; nil at the top.
  public var parent: AffiliateCode?
  /// The number of people; nil when not known.
  public var headcount: Int?
  /// The first month and day of the fiscal year as `01-01`; nil when not given.
  public var fiscalYearStart: String?
  /// Whom to ask about the self-check; nil when not given.
  public var contact: String?
  /// Where misconduct is reported; nil when not given.
  public var reportingChannel: String?
  /// The departments in the order shown; numbered from 1 on screen.
  public var departments: [Department]

  /// Makes an affiliate.
  public init(
    code: AffiliateCode, name: String, names: [LanguageCode: String] = [:],
    country: String? = nil, segment: String? = nil, parent: AffiliateCode? = nil,
    headcount: Int? = nil, fiscalYearStart: String? = nil, contact: String? = nil,
    reportingChannel: String? = nil, departments: [Department] = []
  ) {
    self.code = code
    self.name = name
    self.names = names
    self.country = country
    self.segment = segment
    self.parent = parent
    self.headcount = headcount
    self.fiscalYearStart = fiscalYearStart
    self.contact = contact
    self.reportingChannel = reportingChannel
    self.departments = departments
  }

  /// The name in a language, or the one without.
  public func name(in language: LanguageCode) -> String {
    names[language] ?? name
  }
}

/// A part of an affiliate that figures of employees may be shown for.
public struct Department: Codable, Hashable, Sendable {
  /// The department's code in its affiliate.
  public var code: DepartmentCode
  /// The name.
  public var name: String
  /// The number of people; nil when not known.
  public var headcount: Int?

  /// Makes a department.
  public init(code: DepartmentCode, name: String, headcount: Int? = nil) {
    self.code = code
    self.name = name
    self.headcount = headcount
  }
}
