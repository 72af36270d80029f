import AssessmentModel
import AssessmentTesting
import DelimitedText
import Reporting
import Testing

@Suite struct ScoresExportTests {
  @Test("scores come as overall, group, module, topics; fractions exact, percent rounded once")
  func scores() throws {
    let rows = ScoresExport.rows(
      of: try Samples.ofAffiliate(), publication: .results(revision: 1, day: "2026-12-05"),
      language: "en")

    let text = try RowWriter.text(
      of: Table(schema: ExportManifest.schema, columns: ScoresExport.columns, rows: rows),
      format: .csv(.strict)
    ).split(separator: "\n").dropFirst().joined(separator: "\n")

    let start =
      "ccms.export/1,assessment,1 2026-12-05,00000000-0000-4000-8000-000000000001,2026,affiliate,"
      + "north-works,,sample,1.0.0,"
    expectText(
      text,
      """
      \(start)overall,overall,Overall,all,rated,,5,16,31.3,31.3,56.3,emerging,,,,,,4,3,100.0,\
      2,0,0,1,1,AC-02-aff:low,2,3,,,,,,
      \(start)group,first,Group first,all,rated,,5,16,31.3,31.3,56.3,emerging,,,,,,4,3,100.0,\
      1,0,0,1,0,AC-02-aff:low,2,2,,,,,,
      \(start)module,AC,Module AC,all,rated,,1,4,25.0,25.0,25.0,emerging,,,,,,2,2,100.0,\
      1,0,0,0,0,AC-02-aff:low,,,,,,,,
      \(start)topic,AC-01,Topic AC-01,all,rated,,1,2,50.0,50.0,50.0,developing,,,,,,1,1,100.0,\
      0,0,0,0,0,,,,,,,,,
      \(start)topic,AC-02,Topic AC-02,all,rated,,0,1,0.0,0.0,0.0,starting,,,,,,1,1,100.0,\
      0,0,0,0,0,AC-02-aff:low,,,,,,,,
      \(start)topic,AC-03,Topic AC-03,all,not_rated,not_applicable,,,,,,,,,,,,0,0,,\
      1,0,0,0,0,,,,,,,,,
      \(start)module,BK,Module BK,all,rated,,3,8,37.5,37.5,87.5,emerging,,,,,,2,1,100.0,\
      0,0,0,1,0,,,,,,,,,
      \(start)topic,BK-01,Topic BK-01,all,rated,,0,1,0.0,0.0,100.0,starting,,,,,,1,0,100.0,\
      0,0,0,1,0,,,,,,,,,
      \(start)topic,BK-02,Topic BK-02,all,rated,,3,4,75.0,75.0,75.0,established,,,,,,1,1,100.0,\
      0,0,0,0,0,,,,,,,,,
      \(start)group,second,Group second,all,not_rated,modules,,,,,,,,,,,,0,0,,\
      1,0,0,0,1,,0,1,,,,,,
      \(start)module,CM,Module CM,all,not_rated,not_applicable,,,,,,,,,,,,0,0,,\
      1,0,0,0,1,,,,,,,,,
      \(start)topic,CM-01,Topic CM-01,all,not_rated,not_applicable,,,,,,,,,,,,0,0,,\
      0,0,0,0,1,,,,,,,,,
      \(start)topic,CM-02,Topic CM-02,all,not_rated,not_applicable,,,,,,,,,,,,0,0,,\
      1,0,0,0,0,,,,,,,,,
      """)
  }

  @Test(
    "figures of an open cycle are preliminary; names and the whole are in the reader's language")
  func preliminary() throws {
    let rows = ScoresExport.rows(
      of: try Samples.ofAffiliate(), publication: .preliminary, language: "ko")

    #expect(rows.first?[2] == .text("preliminary"))
    #expect(rows.first?[12] == .text("전체"))
  }

  @Test("a person's module has rows for the own and the seen part")
  func parts() throws {
    let person = try Samples.ofPerson([Samples.own("CM-01-own", .option("c"))])

    let rows = ScoresExport.rows(of: person, publication: .preliminary, language: "en")

    #expect(
      rows.filter { $0[11] == .text("CM") }.map { [$0[13].plainText, $0[14].plainText] } == [
        ["all", "rated"], ["own", "rated"], ["seen", "not_rated"],
      ])
  }
}
