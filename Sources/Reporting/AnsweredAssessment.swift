public import AssessmentModel
public import Scoring

/// One revision of an assessment with its answers and scores: what reports and exports are made of.
public struct AnsweredAssessment: Sendable {
  /// Whose it is, and where it stands.
  public let assessment: Assessment
  /// The revision that the answers belong to, from 1.
  public let revision: Int
  /// The answers by item; an item without one is blank.
  public let answers: [ItemID: Answer]
  /// The SHA-256 that seals the revision, lower-case hexadecimal; nil while it is open.
  public let seal: String?
  /// The version it is pinned to.
  public let version: PublishedQuestionnaire
  /// Its scores.
  public let score: AssessmentScore

  /// Gathers a revision and scores it with the version it is pinned to.
  ///
  /// - Parameters:
  ///   - assessment: Whose it is; its own revision is taken.
  ///   - answers: The answers of that revision, in any order.
  ///   - seal: The seal of that revision; nil means that it is open, so that items still collecting
  ///     count as blank.
  ///   - version: The version it is pinned to.
  /// - Throws: `ReportingError` when the version is another one, or lacks the audience;
  ///   `ScoringError` when the answers cannot be scored.
  public init(
    assessment: Assessment, answers: [Answer], seal: String?, version: PublishedQuestionnaire
  ) throws {
    let pinned = assessment.questionnaire
    guard pinned == version.reference else {
      throw ReportingError.otherVersion(pinned: pinned, given: version.reference)
    }
    guard let audience = version.questionnaire.audience(assessment.audience) else {
      throw ReportingError.unknownAudience(assessment.audience, version: pinned)
    }
    score = try ScoringEngine(version.questionnaire).score(
      audience: audience, form: assessment.form, routing: assessment.routing, answers: answers,
      isSubmitted: seal != nil)
    self.assessment = assessment
    self.revision = assessment.revision
    self.answers = Dictionary(answers.map { ($0.item, $0) }, uniquingKeysWith: { $1 })
    self.seal = seal
    self.version = version
  }

  /// The structure of the version.
  public var questionnaire: Questionnaire { version.questionnaire }
}

/// Whether figures are final: those of an open cycle may still change.
public enum Publication: Hashable, Sendable {
  /// The cycle is open.
  case preliminary
  /// The cycle is closed; its results have a revision, from 1, made on a day such as `2026-12-05`.
  case results(revision: Int, day: String)

  /// The state as files carry it: `preliminary`, or `1 2026-12-05`.
  public var fileText: String {
    switch self {
    case .preliminary: "preliminary"
    case .results(let revision, let day): "\(revision) \(day)"
    }
  }
}
