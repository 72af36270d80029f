import AssessmentModel
import AssessmentTesting
import DelimitedText
import FoundationEssentials
import Reporting
import Testing

@Suite struct ExportRowsTests {
  private func csv(_ columns: [TableColumn], _ rows: [[Cell]]) throws -> String {
    try RowWriter.text(
      of: Table(schema: ExportManifest.schema, columns: columns, rows: rows),
      format: .csv(.strict))
  }

  @Test("an assessment is one row with its counts of states, approval and seal")
  func assessments() throws {
    let text = try csv(
      AssessmentsExport.columns, AssessmentsExport.rows(of: try Samples.ofAffiliate()))

    expectText(
      text,
      """
      schema,assessment_id,revision,cycle,audience,form,affiliate,status,language,questionnaire,\
      questionnaire_version,questionnaire_digest,started_at,submitted_at,prepared_by,approved_by,\
      position,approved_on,answered,not_applicable,done_by_parent,collecting,blank,not_asked,\
      confirmed,seal
      ccms.export/1,00000000-0000-4000-8000-000000000001,1,2026,affiliate,full,north-works,\
      submitted,en,sample,1.0.0,0123456789abcdef0123456789abcdef,2026-11-02T06:13:20Z,\
      2026-11-22T05:31:07Z,Quality team,Plant office,Director,2026-11-21,3,2,1,1,0,0,0,5ea1

      """)
  }

  @Test("an open revision has no submission, approval or seal, and counts what was confirmed")
  func draft() throws {
    let answers = [
      Samples.answer("AC-01-aff", .option("c"), origin: .confirmed),
      Samples.answer("AC-02-aff", .skipped, origin: .confirmed),
    ]

    let rows = AssessmentsExport.rows(of: try Samples.ofAffiliate(answers, isDraft: true))

    let cells = try #require(rows.first).dropFirst(13)
    #expect(
      Array(cells) == [
        .empty, .empty, .empty, .empty, .empty, .integer(1), .integer(0), .integer(0), .integer(0),
        .integer(6), .integer(0), .integer(1), .empty,
      ])
  }

  @Test("a correction not yet submitted is a draft, without the approval of the revision before")
  func correction() throws {
    let row = try #require(AssessmentsExport.rows(of: try Samples.openCorrection()).first)

    #expect(row[2] == .integer(2))
    #expect(row[7] == .text("draft"))
    #expect(Array(row[13...17]) == [.empty, .empty, .empty, .empty, .empty])
  }

  @Test("every item has a row, blanks included, in questionnaire order")
  func answers() throws {
    let assessment = try Samples.ofAffiliate(Array(Samples.affiliateAnswers.dropLast()))

    let text = try csv(AnswersExport.columns, AnswersExport.rows(of: assessment))

    let start =
      "ccms.export/1,00000000-0000-4000-8000-000000000001,1,2026,affiliate,full,north-works,,"
      + "sample,1.0.0,"
    expectText(
      text,
      """
      schema,assessment_id,revision,cycle,audience,form,affiliate,department,questionnaire,\
      questionnaire_version,group,module,topic,item,state,option,level,points,weight,\
      supported_level,supported_points,reason,note,done_by,origin,comment,evidence_entries,\
      contributor,answered_at
      \(start)first,AC,AC-01,AC-01-aff,answered,e,5,1,1,3,0.5,,,,given,\
      "Plan kept, see ""B\""",1,Quality team,2026-11-06T21:20:00Z
      \(start)first,AC,AC-02,AC-02-aff,answered,a,1,0,1,1,0,,,,given,,0,\
      Quality team,2026-11-06T21:20:00Z
      \(start)first,AC,AC-03,AC-03-aff,not_applicable,,,,1,,,no-activity,=no such work; none,,\
      given,,0,Quality team,2026-11-06T21:20:00Z
      \(start)first,BK,BK-01,BK-01-aff,collecting,,,,1,,,,,,given,,0,\
      Quality team,2026-11-06T21:20:00Z
      \(start)first,BK,BK-02,BK-02-aff,answered,d,4,0.75,1,4,0.75,,,,given,,3,\
      Quality team,2026-11-06T21:20:00Z
      \(start)second,CM,CM-01,CM-01-aff,done_by_parent,,,,1,,,,,Holding,given,,0,\
      Quality team,2026-11-06T21:20:00Z
      \(start)second,CM,CM-02,CM-02-aff,blank,,,,1,,,,,,,,0,,

      """)
  }

  @Test("for a spreadsheet a note that looks like a formula is guarded, numbers are not quoted")
  func formulaGuard() throws {
    let text = try RowWriter.text(
      of: Table(
        schema: ExportManifest.schema, columns: AnswersExport.columns,
        rows: AnswersExport.rows(of: try Samples.ofAffiliate())), format: .csv(.excel))

    #expect(text.contains(",\"no-activity\",\"'=no such work; none\","))
    #expect(text.contains(",\"answered\",\"d\",4,0.75,1,4,0.75,"))
  }

  @Test("a person's own answers have the same columns, without contributor and evidence")
  func own() throws {
    let person = try Samples.ofPerson([
      Samples.own("AC-01-own", .option("d")), Samples.own("CM-02-seen", .notObserved),
      Samples.own("CM-01-own", .skipped),
    ])

    let rows = AnswersExport.rows(of: person)

    #expect(rows.map { $0[7] } == Array(repeating: .text("(none)"), count: 7))
    #expect(
      rows.map { [$0[13].plainText, $0[14].plainText, $0[24].plainText] } == [
        ["AC-01-own", "answered", "given"], ["AC-02-own", "blank", ""],
        ["AC-03-own", "blank", ""], ["BK-01-own", "not_asked", ""],
        ["BK-02-own", "not_asked", ""], ["CM-01-own", "blank", ""],
        ["CM-02-seen", "not_observed", "given"],
      ])
    #expect(rows.allSatisfy { $0[26] == .empty && $0[27] == .empty })
  }

  @Test("an answer to an item that the version does not have is the last row, not asked")
  func outside() throws {
    let answers = Samples.affiliateAnswers + [Samples.answer("AC-99-aff", .option("b"))]

    let rows = AnswersExport.rows(of: try Samples.ofAffiliate(answers))

    #expect(rows.count == 8)
    #expect(
      rows.last?[10...18].map(\.plainText) == [
        "", "", "", "AC-99-aff", "not_asked", "b", "", "", "",
      ])
  }

  @Test("evidence is numbered from 1 in each item")
  func evidence() throws {
    let text = try csv(
      EvidenceExport.columns, EvidenceExport.rows(of: try Samples.ofAffiliate()))

    let start = "ccms.export/1,00000000-0000-4000-8000-000000000001,1,2026,north-works,"
    expectText(
      text,
      """
      schema,assessment_id,revision,cycle,affiliate,topic,item,number,kind,reference,date,held_by,\
      note
      \(start)AC-01,AC-01-aff,1,document,"Plan 7, page 3",2026-03,Quality team,
      \(start)BK-02,BK-02-aff,1,document,Rule 12,,,
      \(start)BK-02,BK-02-aff,2,record,Log 2026,,,quarterly
      \(start)BK-02,BK-02-aff,3,indicator,Rate per 100,,,

      """)
  }
}
