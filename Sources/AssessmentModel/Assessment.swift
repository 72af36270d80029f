public import FoundationEssentials

/// A version of a questionnaire by name, and by the digest of its structure where it is published.
public struct QuestionnaireReference: Codable, Hashable, Sendable {
  /// The questionnaire's id.
  public var id: QuestionnaireID
  /// The version.
  public var version: VersionNumber
  /// The SHA-256 of the structure in lower-case hexadecimal; what seals name.
  public var digest: String

  /// Makes a reference.
  public init(id: QuestionnaireID, version: VersionNumber, digest: String) {
    self.id = id
    self.version = version
    self.digest = digest
  }
}

/// Where an assessment stands.
public enum AssessmentStatus: String, Codable, Hashable, Sendable {
  /// Never submitted; nothing of it counts yet.
  case draft
  /// The first revision is sealed and counts.
  case submitted
  /// A later revision is sealed and counts.
  case corrected
}

/// One person's, or one affiliate's, answers in one cycle, without the answers themselves.
public struct Assessment: Codable, Hashable, Sendable {
  /// A random id that says nothing about who answered.
  public var id: UUID
  /// The cycle.
  public var cycle: CycleCode
  /// The affiliate.
  public var affiliate: AffiliateCode
  /// The person's department; nil for organisations and for "would rather not say".
  public var department: DepartmentCode?
  /// Who answers.
  public var audience: AudienceCode
  /// Which items are asked.
  public var form: QuestionnaireForm
  /// The version it is pinned to for life.
  public var questionnaire: QuestionnaireReference
  /// The language chosen last.
  public var language: LanguageCode
  /// The revision being written or, when `sealedRevision` is the same, the one submitted last;
  /// from 1.
  public var revision: Int
  /// The highest sealed revision, which counts; nil before the first submission.
  public var sealedRevision: Int?
  /// When it was begun.
  public var startedAt: Date
  /// When the sealed revision was submitted; nil before.
  public var submittedAt: Date?
  /// The answers to routing questions; a routed module without one is not asked yet.
  public var routing: [ModuleID: Bool]
  /// The person's closing comment; nil when none.
  public var closingComment: String?
  /// Who prepared and approved the sealed revision, organisations only.
  public var approval: Approval?

  /// Makes an assessment.
  public init(
    id: UUID, cycle: CycleCode, affiliate: AffiliateCode, department: DepartmentCode? = nil,
    audience: AudienceCode, form: QuestionnaireForm, questionnaire: QuestionnaireReference,
    language: LanguageCode, revision: Int = 1, sealedRevision: Int? = nil, startedAt: Date,
    submittedAt: Date? = nil, routing: [ModuleID: Bool] = [:], closingComment: String? = nil,
    approval: Approval? = nil
  ) {
    self.id = id
    self.cycle = cycle
    self.affiliate = affiliate
    self.department = department
    self.audience = audience
    self.form = form
    self.questionnaire = questionnaire
    self.language = language
    self.revision = revision
    self.sealedRevision = sealedRevision
    self.startedAt = startedAt
    self.submittedAt = submittedAt
    self.routing = routing
    self.closingComment = closingComment
    self.approval = approval
  }

  /// Where the assessment stands, from what is sealed.
  public var status: AssessmentStatus {
    guard let sealedRevision else { return .draft }
    return sealedRevision == 1 ? .submitted : .corrected
  }

  /// Whether the current revision can still be written.
  public var isOpen: Bool { sealedRevision != revision }
}

/// Who stands behind a submitted assessment of an organisation; sealed with it.
public struct Approval: Codable, Hashable, Sendable {
  /// Who prepared it, by name or function.
  public var preparedBy: String
  /// Who approved it, by name or function.
  public var approvedBy: String
  /// The position of whoever approved it.
  public var position: String
  /// The day of approval as `2026-11-30`.
  public var approvedOn: String

  /// Makes an approval.
  public init(preparedBy: String, approvedBy: String, position: String, approvedOn: String) {
    self.preparedBy = preparedBy
    self.approvedBy = approvedBy
    self.position = position
    self.approvedOn = approvedOn
  }
}
