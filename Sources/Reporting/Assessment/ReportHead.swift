internal import AssessmentModel
internal import FoundationEssentials
internal import Scoring
internal import Wording

/// What stands above a report: whose figures, when, with which questions, and what they are for.
struct ReportHead: Sendable {
  let assessment: AnsweredAssessment
  let affiliate: Affiliate
  let cycle: AssessmentCycle
  let options: AssessmentReport.Options
  let words: ReportWords

  /// How much of the digest people see; enough to tell versions apart.
  private static let digestStart = 12

  private var texts: QuestionnaireTexts { assessment.version.texts(in: options.language) }

  private var digest: String { String(assessment.version.digest.prefix(Self.digestStart)) }

  private var name: String { affiliate.name(in: options.language) }

  private var submittedAt: Date? { assessment.submittedAt }

  /// The head as lines, the purpose last.
  func lines(clockText: (Date) -> String) -> [String] {
    [
      words(
        ReportPhrase.title,
        ["title": texts[.title], "affiliate": name, "cycle": cycle.code.rawValue]),
      cycle.organisation,
      words(
        ReportPhrase.questionnaireDigest,
        [
          "id": assessment.questionnaire.id.rawValue,
          "version": assessment.questionnaire.version.description, "digest": digest,
        ]),
      state(clockText),
    ] + approval + [publication, words(ReportPhrase.purpose, ["purpose": texts[.purpose]])]
  }

  private func state(_ clockText: (Date) -> String) -> String {
    guard let submittedAt else {
      let items = assessment.score.items.filter(\.isAsked)
      return words(
        ReportPhrase.draft,
        [
          "done": String(items.count { $0.state != .blank }), "total": String(items.count),
        ])
    }
    return words(
      ReportPhrase.submitted,
      ["time": clockText(submittedAt), "revision": String(assessment.revision)])
  }

  private var approval: [String] {
    guard let approval = assessment.approval else { return [] }
    return [
      words(ReportPhrase.preparedBy, ["name": approval.preparedBy]),
      words(
        ReportPhrase.approvedBy,
        [
          "name": approval.approvedBy, "position": approval.position, "day": approval.approvedOn,
        ]),
    ]
  }

  private var publication: String {
    switch options.publication {
    case .preliminary: words(ReportPhrase.preliminaryNote)
    case .results(let revision, let day):
      words(ReportPhrase.published, ["day": day, "revision": String(revision)])
    }
  }

  /// The head as fields of a JSON document; what is not known is null.
  var fields: [JSONValue.Field] {
    let answered = assessment.assessment
    return [
      .init("organisation", .text(cycle.organisation)),
      .init("affiliate", .text(affiliate.code.rawValue)),
      .init("affiliate_name", .text(name)),
      .init("cycle", .text(cycle.code.rawValue)),
      .init("audience", .text(answered.audience.rawValue)),
      .init("questionnaire", .text(answered.questionnaire.id.rawValue)),
      .init("questionnaire_version", .text(answered.questionnaire.version.description)),
      .init("questionnaire_digest", .text(assessment.version.digest)),
      .init("published", .text(options.publication.fileText)),
      .init("revision", .count(assessment.revision)),
      .init("status", .text(assessment.status.rawValue)),
      .init("submitted_at", .optional(submittedAt.map { Cell.utcText(of: $0) })),
      .init("prepared_by", .optional(assessment.approval?.preparedBy)),
      .init("approved_by", .optional(assessment.approval?.approvedBy)),
      .init("position", .optional(assessment.approval?.position)),
      .init("approved_on", .optional(assessment.approval?.approvedOn)),
      .init("language", .text(options.language.rawValue)),
      .init("purpose", .text(texts[.purpose])),
    ]
  }
}
