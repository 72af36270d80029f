import AssessmentModel
import FoundationEssentials
import Testing

@Suite("Assessment")
struct AssessmentTests {
  @Test(
    "the status follows from what is sealed; an assessment is open while its revision is not",
    arguments: [
      (1, nil, AssessmentStatus.draft, true), (1, 1, .submitted, false), (2, 1, .submitted, true),
      (2, 2, .corrected, false), (3, 2, .corrected, true),
    ])
  func status(revision: Int, sealed: Int?, status: AssessmentStatus, isOpen: Bool) {
    var assessment = sample
    assessment.revision = revision
    assessment.sealedRevision = sealed

    #expect(assessment.status == status)
    #expect(assessment.isOpen == isOpen)
  }

  @Test("an assessment has the same bytes whenever it is stored")
  func coding() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var assessment = sample
    assessment.routing = ["RND": true, "PUR": false, "STR": true, "NEW": false]

    let text = String(decoding: try encoder.encode(assessment), as: UTF8.self)

    #expect(text.contains(#""routing":{"NEW":false,"PUR":false,"RND":true,"STR":true}"#))
    #expect(try JSONDecoder().decode(Assessment.self, from: Data(text.utf8)) == assessment)
  }

  private let sample = Assessment(
    id: UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1)), cycle: "2026",
    affiliate: "seoul-hq", audience: "employee", form: .short,
    questionnaire: QuestionnaireReference(
      id: "sample", version: VersionNumber(1, 0, 0), digest: ""),
    language: "en", startedAt: Date(timeIntervalSince1970: 0))
}
