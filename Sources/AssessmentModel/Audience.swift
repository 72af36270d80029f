/// Who answers a set of items, such as employees or affiliates.
public struct Audience: Codable, Hashable, Sendable {
  /// The audience's code.
  public var code: AudienceCode
  /// Whether a person or an organisation answers; decides privacy and evidence.
  public var kind: AudienceKind
  /// The form used unless the cycle says otherwise.
  public var form: QuestionnaireForm
  /// How many paragraphs the first page has; their texts are numbered from 1.
  public var firstPageParagraphs: Int

  /// Makes an audience.
  public init(
    code: AudienceCode, kind: AudienceKind, form: QuestionnaireForm = .full,
    firstPageParagraphs: Int = 0
  ) {
    self.code = code
    self.kind = kind
    self.form = form
    self.firstPageParagraphs = firstPageParagraphs
  }
}

/// What kind of respondent an audience is.
public enum AudienceKind: String, Codable, Hashable, Sendable {
  /// One human being: anonymous, no evidence, no free text per question.
  case person
  /// A company answering together: named contributors, evidence, approval.
  case organisation
}

/// Which items of an audience are asked.
public enum QuestionnaireForm: String, Codable, Hashable, Sendable {
  /// For persons, exactly one item of each starred topic; an organisation has all of its items.
  case short
  /// All items of the audience.
  case full
}
