import AssessmentModel
import AssessmentTesting
import Reporting
import Testing

@Suite struct ExportColumnsTests {
  @Test("every export has exactly the columns of the contract, in its order", arguments: contract)
  func columns(file: String, expected: String) throws {
    let columns = try #require(Self.columns[file])

    expectText(columns.map(\.id).joined(separator: " "), expected)
  }

  @Test("every row has a cell for every column", arguments: [true, false])
  func width(isDraft: Bool) throws {
    let assessment = try Samples.ofAffiliate(isDraft: isDraft)
    let rows = [
      (AssessmentsExport.columns, AssessmentsExport.rows(of: assessment)),
      (AnswersExport.columns, AnswersExport.rows(of: assessment)),
      (
        ScoresExport.columns,
        ScoresExport.rows(of: assessment, publication: .preliminary, language: "en")
      ),
      (EvidenceExport.columns, EvidenceExport.rows(of: assessment)),
      (
        QuestionsExport(Samples.version).columns,
        QuestionsExport(Samples.version).rows(of: Samples.version)
      ),
    ]

    #expect(rows.allSatisfy { !$0.1.isEmpty })
    #expect(rows.allSatisfy { columns, rows in rows.allSatisfy { $0.count == columns.count } })
  }

  private static let columns = [
    "assessments.csv": AssessmentsExport.columns, "answers.csv": AnswersExport.columns,
    "scores.csv": ScoresExport.columns, "evidence.csv": EvidenceExport.columns,
    "questions.csv": QuestionsExport(languages: ["en", "ko"]).columns,
  ]

  private static let contract: [(String, String)] = [
    (
      "assessments.csv",
      "schema assessment_id revision cycle audience form affiliate status language questionnaire "
        + "questionnaire_version questionnaire_digest started_at submitted_at prepared_by "
        + "approved_by position approved_on answered not_applicable done_by_parent collecting "
        + "blank not_asked confirmed seal"
    ),
    (
      "answers.csv",
      "schema assessment_id revision cycle audience form affiliate department questionnaire "
        + "questionnaire_version group module topic item state option level points weight "
        + "supported_level supported_points reason note done_by origin comment evidence_entries "
        + "contributor answered_at"
    ),
    (
      "scores.csv",
      "schema scope published assessment_id cycle audience affiliate department questionnaire "
        + "questionnaire_version level id name part status reason numerator denominator score low "
        + "high band persons sd ci_low ci_high favourable applicable answered coverage "
        + "not_applicable not_observed declined collecting done_by_parent critical_flags "
        + "modules_rated modules_total invited headcount response_rate indicative "
        + "not_rated_persons item_mix"
    ),
    (
      "evidence.csv",
      "schema assessment_id revision cycle affiliate topic item number kind reference date "
        + "held_by note"
    ),
    (
      "questions.csv",
      "schema questionnaire questionnaire_version questionnaire_digest group module topic item "
        + "audience part short_form critical sensitive weight scale options references text_en "
        + "labels_en text_ko labels_ko"
    ),
  ]
}
