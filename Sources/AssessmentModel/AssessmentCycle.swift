/// One yearly round of self-checks.
public struct AssessmentCycle: Codable, Hashable, Sendable {
  /// The cycle's code, such as `2026`.
  public var code: CycleCode
  /// The organisation that runs it, as shown on the first page.
  public var organisation: String
  /// The version that new assessments are pinned to.
  public var questionnaire: QuestionnaireReference
  /// The first day as `2026-11-01`; nil when it is open from the start.
  public var opens: String?
  /// The last day as `2026-11-30`; nil when none is fixed.
  public var closes: String?
  /// Whether the cycle takes no more answers.
  public var isClosed: Bool
  /// The form of persons' assessments.
  public var form: QuestionnaireForm
  /// The fewest persons a figure of employees may rest on; 5 or more (`scoring.md` F).
  public var minimumCell: Int

  /// Makes a cycle.
  public init(
    code: CycleCode, organisation: String, questionnaire: QuestionnaireReference,
    opens: String? = nil, closes: String? = nil, isClosed: Bool = false,
    form: QuestionnaireForm = .short, minimumCell: Int = 10
  ) {
    self.code = code
    self.organisation = organisation
    self.questionnaire = questionnaire
    self.opens = opens
    self.closes = closes
    self.isClosed = isClosed
    self.form = form
    self.minimumCell = minimumCell
  }
}
