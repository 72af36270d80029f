import AssessmentModel
import AssessmentTesting
import DelimitedText
import Reporting
import Testing

@Suite struct AssessmentReportNumbersTests {
  /// An affiliate's version with one module of one item, whose middle option has these points.
  private func version(points: String) -> PublishedQuestionnaire {
    var questionnaire = Fixtures.questionnaire(groups: [
      ModuleGroup(
        id: "only",
        modules: [
          PracticeModule(
            id: "ED",
            topics: [
              Topic(
                id: "ED-01", items: [Item(id: "ED-01-aff", audience: "affiliate", scale: "edge")])
            ])
        ])
    ])
    questionnaire.scales = [Fixtures.scale("edge", points: ["0", points, "1"])]
    return PublishedQuestionnaire(
      questionnaire: questionnaire, digest: "00",
      texts: ["en": Fixtures.texts(for: questionnaire)])
  }

  private func report(
    _ answers: [Answer], version: PublishedQuestionnaire = Samples.version
  ) throws -> AssessmentReport {
    AssessmentReport(
      try Samples.ofAffiliate(answers, version: version), affiliate: Samples.affiliate,
      cycle: Samples.cycle, options: .init(language: "en", showsTopics: true))
  }

  @Test(
    "a score is rounded half away from zero, with one more decimal only where it would change band",
    arguments: [
      ("0.5996", "59.96", "Developing"), ("0.6", "60.0", "Established"),
      ("0.59951", "59.95", "Developing"), ("0.9995", "100.0", "Leading"),
      ("0.03625", "3.6", "Starting"), ("0.19999", "19.999", "Starting"),
      ("0.5245", "52.5", "Developing"), ("0", "0.0", "Starting"),
    ])
  func edges(points: String, score: String, band: String) throws {
    let version = version(points: points)

    let table = try report([Samples.answer("ED-01-aff", .option("b"))], version: version).table

    #expect(table.cell(row: 2, column: "id") == .text("ED"))
    #expect(table.cell(row: 2, column: "score") == .number(score))
    #expect(table.cell(row: 2, column: "band") == .text(band))
  }

  @Test("a band that the points reach is withheld with every reason")
  func withheld() throws {
    let evidence = EvidenceKind.allCases.map { Evidence(kind: $0, reference: "Folder 1") }
    let answers = Fixtures.small.items.filter { $0.audience == "affiliate" }.map { item in
      item.id == "BK-01-aff"
        ? Samples.answer(item.id, .collecting)
        : Samples.answer(
          item.id, .option(item.id == "AC-02-aff" ? "b" : "e"), evidence: evidence)
    }

    let table = try report(answers).table

    #expect(table.cell(row: 0, column: "score") == .number("75.0"))
    #expect(table.cell(row: 0, column: "band") == .text("Established"))
    #expect(
      table.cell(row: 0, column: "note")
        == .text("3 of 3 modules rated; information being collected: 1"))
    let withCheck = try report(
      answers.map {
        $0.item == "BK-01-aff" ? Samples.answer($0.item, .option("e"), evidence: evidence) : $0
      }
    ).table
    #expect(withCheck.cell(row: 0, column: "score") == .number("91.7"))
    #expect(withCheck.cell(row: 0, column: "band") == .text("Established"))
    #expect(
      withCheck.cell(row: 0, column: "note")
        == .text(
          "3 of 3 modules rated; Established, not Leading: a critical question is low or open"))
  }

  @Test("every number is the same on the screen, in CSV and in JSON")
  func sameNumbers() throws {
    let report = try report(Samples.affiliateAnswers)
    let numbers = [
      "score", "declared", "answered", "applicable", "low", "high", "not_applicable_as_zero",
    ]

    let screen = PlainTableWriter(.window(TextFlow(columns: 200, width: TinyWidth.cells)))
      .text(of: report.table).split(separator: "\n").filter { !$0.hasPrefix("    ") }.dropFirst()
    let csv = try csvRows(of: report.table)
    let json = report.json.split(separator: "\n").filter { $0.hasPrefix("    {\"id\"") }

    #expect(csv.count == 13)
    #expect(screen.count == 13)
    for (row, (screenRow, jsonRow)) in zip(screen, json).enumerated() {
      let printed = screenRow.split(separator: " ").filter { Double($0) != nil }.map(String.init)
      let expected = numbers.compactMap { csv[row][$0] }.filter { !$0.isEmpty }

      #expect(printed == expected)
      for id in numbers {
        let value = csv[row][id].map { $0.isEmpty ? "null" : $0 } ?? "missing"
        #expect(jsonRow.contains("\"\(id)\": \(value),"))
      }
    }
  }

  /// The rows of a table as read back from a CSV file for spreadsheets.
  private func csvRows(of table: Table) throws -> [[String: String]] {
    var reader = try CSVReader(
      bytes: Array(try RowWriter.text(of: table, format: .csv(.excel)).utf8))
    var rows: [[String: String]] = []
    while let row = try reader.next() {
      rows.append(
        Dictionary(uniqueKeysWithValues: zip(reader.header.map(\.text), row.fields.map(\.text))))
    }
    return rows
  }
}
