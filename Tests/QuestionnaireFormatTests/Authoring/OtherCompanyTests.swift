import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("Another company's instrument")
struct OtherCompanyTests {
  @Test("an instrument that shares nothing with the bundled one but the format has no finding")
  func findings() throws {
    let reading = QuestionnaireReader.read(files: OtherCompany.files)

    #expect(reading.findings.map(\.description) == [])
    let version = try #require(try reading.published())
    #expect(version.questionnaire.items.count == 3)
  }

  @Test("decimal points, weights and band limits are kept exactly")
  func numbers() throws {
    let reading = QuestionnaireReader.read(files: OtherCompany.files)

    let questionnaire = try #require(reading.questionnaire)

    #expect(
      questionnaire.scales.first?.options.map(\.points.description) == ["0", "7/20", "7/10", "1"])
    #expect(questionnaire.modules.map(\.weight.description) == ["3/2", "1/4"])
    #expect(questionnaire.items.map(\.weight.description) == ["2", "1/2", "1"])
    #expect(questionnaire.bands.map(\.lowerBound.description) == ["0", "91/2", "313/4"])
  }

  @Test(
    "it has its own words for group and module, no routing, and one audience with the full form")
  func shape() throws {
    let reading = QuestionnaireReader.read(files: OtherCompany.files)

    let questionnaire = try #require(reading.questionnaire)

    #expect(reading.texts["en"]?[.groupWord] == "plant area")
    #expect(reading.texts["en"]?[.moduleWord] == "line topic")
    #expect(questionnaire.modules.allSatisfy { !$0.isRouted })
    #expect(questionnaire.audiences.map(\.form) == [.full])
    #expect(questionnaire.notApplicableReasons.isEmpty && questionnaire.standards.isEmpty)
  }
}
