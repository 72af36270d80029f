import AssessmentModel
import AssessmentTesting
import Reporting
import Scoring
import Testing

@Suite struct AnsweredAssessmentTests {
  @Test("a version other than the pinned one is refused by name and digest")
  func otherVersion() throws {
    var other = Samples.version
    other.digest = "fedcba98765432100000"
    let assessment = try Samples.ofAffiliate().assessment

    let error = #expect(throws: ReportingError.self) {
      try AnsweredAssessment(assessment: assessment, answers: [], seal: nil, version: other)
    }

    #expect(
      error?.description
        == "assessment: pinned to questionnaire 'sample' 1.0.0 (0123456789ab), not to 'sample' "
        + "1.0.0 (fedcba987654); report it with the version it is pinned to")
  }

  @Test("an audience that the version does not have is refused")
  func otherAudience() throws {
    var assessment = try Samples.ofAffiliate().assessment
    assessment.audience = "supplier"

    let error = #expect(throws: ReportingError.self) {
      try AnsweredAssessment(
        assessment: assessment, answers: [], seal: nil, version: Samples.version)
    }

    #expect(
      error?.description
        == "assessment: questionnaire 'sample' 1.0.0 has no audience 'supplier'; report it with "
        + "the version it was answered in")
  }

  @Test("an item still collecting counts as 0 once the revision is sealed, before as blank")
  func collecting() throws {
    let answers = [
      Samples.answer("BK-01-aff", .collecting), Samples.answer("BK-02-aff", .option("b")),
    ]

    let sealed = try Samples.ofAffiliate(answers)
    let draft = try Samples.ofAffiliate(answers, isDraft: true)

    #expect(sealed.score.score(of: .module("BK"))?.value == Ratio("1/8"))
    #expect(draft.score.score(of: .module("BK"))?.value == Ratio("1/4"))
  }

  @Test(
    "an id names its score whatever its case",
    arguments: [
      ("overall", ScoreSubject.overall), ("first", .group("first")), ("ac", .module("AC")),
      ("bk-02", .topic("BK-02")), ("CM-02-AFF", .item("CM-02-aff")),
    ])
  func subject(id: String, expected: ScoreSubject) throws {
    #expect(try Samples.ofAffiliate().subject(of: id) == expected)
  }

  @Test("an id that names no score is refused with the modules there are")
  func unknownSubject() throws {
    let assessment = try Samples.ofAffiliate()

    let error = #expect(throws: ReportingError.self) { try assessment.subject(of: "SAF") }

    #expect(
      error?.description == "'SAF': not in this questionnaire; use one of overall, AC, BK, CM")
  }
}
