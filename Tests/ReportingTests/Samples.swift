import AssessmentModel
import AssessmentTesting
import FoundationEssentials
import Reporting

/// Assessments of the small fixture questionnaire, for tests of reports and exports.
enum Samples {
  static let affiliate = Affiliate(
    code: "north-works", name: "North Works", names: ["ko": "북부 제철소"])

  static let cycle = AssessmentCycle(
    code: "2026", organisation: "Sample group", questionnaire: version.reference)

  static let version = PublishedQuestionnaire(
    questionnaire: Fixtures.small, digest: "0123456789abcdef0123456789abcdef",
    texts: ["en": Fixtures.texts(for: Fixtures.small)])

  static let approval = Approval(
    preparedBy: "Quality team", approvedBy: "Plant office", position: "Director",
    approvedOn: "2026-11-21")

  static let document = Evidence(kind: .document, reference: "Rule 12")

  static let started = Date(timeIntervalSince1970: 1_793_600_000)
  static let answered = Date(timeIntervalSince1970: 1_794_000_000)
  static let submitted = Date(timeIntervalSince1970: 1_795_325_467)

  static func id(_ number: UInt8) -> UUID {
    UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, number))
  }

  /// The affiliate's answers: AC 25.0 (capped, critical low, one not applicable), BK 37.5 (one
  /// collecting), CM not rated.
  static let affiliateAnswers = [
    answer(
      "AC-01-aff", .option("e"), comment: "Plan kept, see \"B\"",
      evidence: [
        Evidence(
          kind: .document, reference: "Plan 7, page 3", date: "2026-03", heldBy: "Quality team")
      ]),
    answer("AC-02-aff", .option("a")),
    answer("AC-03-aff", .notApplicable(reason: "no-activity", note: "=no such work; none")),
    answer("BK-01-aff", .collecting),
    answer(
      "BK-02-aff", .option("d"),
      evidence: [
        Evidence(kind: .document, reference: "Rule 12"),
        Evidence(kind: .record, reference: "Log 2026", note: "quarterly"),
        Evidence(kind: .indicator, reference: "Rate per 100"),
      ]),
    answer("CM-01-aff", .doneByParent(company: "Holding")),
    answer("CM-02-aff", .notApplicable(reason: "no-such-site", note: "no site")),
  ]

  static func answer(
    _ item: ItemID, _ value: AnswerValue?, origin: AnswerOrigin = .given, comment: String? = nil,
    evidence: [Evidence] = []
  ) -> Answer {
    Answer(
      item: item, value: value, origin: origin, comment: comment, evidence: evidence,
      contributor: "Quality team", changedAt: answered)
  }

  /// The assessment of an affiliate: sealed unless it is a draft.
  static func ofAffiliate(
    _ answers: [Answer] = affiliateAnswers, isDraft: Bool = false,
    version: PublishedQuestionnaire = version
  ) throws -> AnsweredAssessment {
    try AnsweredAssessment(
      assessment: Assessment(
        id: id(1), cycle: cycle.code, affiliate: affiliate.code, audience: "affiliate", form: .full,
        questionnaire: version.reference, language: "en", revision: 1,
        sealedRevision: isDraft ? nil : 1, startedAt: started,
        submittedAt: isDraft ? nil : submitted, approval: isDraft ? nil : approval),
      answers: answers, seal: isDraft ? nil : "5ea1", version: version)
  }

  /// A correction that is begun but not submitted: revision 2 of an assessment once submitted.
  static func openCorrection() throws -> AnsweredAssessment {
    var assessment = try ofAffiliate().assessment
    assessment.revision = 2
    return try AnsweredAssessment(
      assessment: assessment, answers: affiliateAnswers, seal: nil, version: version)
  }

  /// The assessment of one person in the short form.
  static func ofPerson(
    _ answers: [Answer], department: DepartmentCode? = nil, routing: [ModuleID: Bool] = [:],
    version: PublishedQuestionnaire = version
  ) throws -> AnsweredAssessment {
    try AnsweredAssessment(
      assessment: Assessment(
        id: id(2), cycle: cycle.code, affiliate: affiliate.code, department: department,
        audience: "employee", form: .short, questionnaire: version.reference, language: "en",
        revision: 1, sealedRevision: 1, startedAt: started, submittedAt: submitted,
        routing: routing),
      answers: answers, seal: "5ea1", version: version)
  }

  /// A person's answer, which has no contributor.
  static func own(_ item: ItemID, _ value: AnswerValue?) -> Answer {
    Answer(item: item, value: value, changedAt: answered)
  }
}
