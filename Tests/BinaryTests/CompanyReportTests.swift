import Foundation
import Testing

@Suite struct CompanyReportTests {
  private let company: SubmittedCompany

  init() throws {
    company = try SubmittedCompany()
  }

  @Test("the plan has rated and unrated modules, capped levels, flags and all kinds of answers")
  func variety() throws {
    let modules = company.codebook.modules.map(company.scores.module)

    #expect(Set(modules.map(\.reason)) == [nil, "n/a"])
    #expect(modules.contains { $0.score == 1 && $0.flags.isEmpty })
    #expect(modules.contains { ($0.score ?? 0) > Fraction(4, over: 5) && !$0.flags.isEmpty })
    #expect(modules.contains { $0.low != $0.high })
    #expect(modules.contains { $0.notApplicable > 0 && $0.byParent > 0 && $0.score != nil })
    #expect(modules.filter { $0.declared != $0.score }.count > 3)
  }

  @Test("every figure of a report is the one worked out by hand from the answers")
  func report() throws {
    let rows = try company.program.rows(["report", "show", "--format", "csv"])

    #expect(rows.compactMap { $0["id"] } == company.subjects.map(\.id))
    for (row, subject) in zip(rows, company.subjects) {
      let figures = subject.figures
      let expected = ScoreText.reportCells(of: figures)
      for (column, value) in expected { #expect(row[column] == value, "\(subject.id) \(column)") }
      #expect(row["band"]?.hasPrefix(ScoreText.band(of: figures)) == true, "\(subject.id): \(row)")
      for flag in figures.flags {
        let words = flag.split(separator: ":").map(String.init)
        #expect(row["flags"]?.contains("critical \(words[1])") == true)
        #expect(row["flags"]?.contains(words[0]) == true)
      }
      #expect(figures.flags.isEmpty == (row["flags"] == ""))
    }
  }
}

// MARK: - The same figures elsewhere

extension CompanyReportTests {
  @Test("the table of a report has the cells of its CSV, and its JSON the same values")
  func otherFormats() throws {
    let csv = try company.program.run(["report", "show", "--format", "csv"]).output
    let rows = try DelimitedRows.read(csv)
    let columns = csv.prefix { $0 != "\n" }.split(separator: ",").map(String.init)

    let table = try company.program.run(["report", "show"]).output
    let json = try Self.jsonRows(
      try company.program.run(["report", "show", "--format", "json"]).output)

    let lines = table.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(lines == rows.map { row in columns.map { row[$0] ?? "" } })
    #expect(json.count == rows.count)
    for (object, row) in zip(json, rows) { #expect(Self.texts(of: object, like: row) == row) }
  }

  @Test("the scores that leave the program are the figures of the report, as exact fractions")
  func exportedScores() throws {
    let rows = try company.program.rows(["export", "scores", "--format", "csv"])
    let json = try Self.jsonRows(
      try company.program.run(["export", "scores", "--format", "json"]).output)

    let shown = rows.filter { $0["level"] != "topic" }
    #expect(shown.map { $0["id"] } == company.subjects.map(\.id))
    for (row, subject) in zip(shown, company.subjects) {
      let expected = ScoreText.exportCells(of: subject.figures, level: subject.level)
      for (column, value) in expected { #expect(row[column] == value, "\(subject.id) \(column)") }
    }
    #expect(json.count == rows.count)
    for (object, row) in zip(json, rows) {
      let row = row.filter { $0.key != "schema" }
      #expect(Self.texts(of: object, like: row) == row)
    }
  }

  @Test("the topics in the scores that leave the program have the points of their supported level")
  func exportedTopics() throws {
    let rows = try company.program.rows(["export", "scores"]).filter { $0["level"] == "topic" }

    #expect(rows.map { $0["id"] } == company.plan.items.map(\.topic))
    for (row, item) in zip(rows, company.plan.items) {
      let points = company.scores.points(of: item)
      #expect(row["score"] == points?.percent() ?? "", "\(item.topic)")
    }
  }

  @Test("the explanation of every module, group and of everything ends in the same fraction")
  func explanations() throws {
    for subject in company.subjects {
      let name = subject.level == "overall" ? [] : [subject.id]
      let text = try company.program.run(["report", "explain"] + name).output

      guard let score = subject.figures.score else {
        #expect(text.contains("not rated (\(subject.figures.reason ?? ""))"), "\(subject.id)")
        continue
      }
      let fraction = score.denominator == 1 ? "\(score.numerator)" : score.description
      #expect(text.contains(" \(fraction)\n"), "\(subject.id): \(text)")
      #expect(text.contains("\(ScoreText.printed(score)) %"), "\(subject.id)")
    }
  }

  @Test("reports and exports leave the database as it was")
  func nothingIsWritten() throws {
    let before = try Data(contentsOf: URL(filePath: company.program.database))
    let commands = [
      ["report", "show"], ["report", "explain"], ["export", "scores"], ["export", "answers"],
      ["export", "assessments"], ["export", "evidence"], ["guide"], ["db", "info"],
    ]

    for command in commands { #expect(try company.program.run(command).status == 0) }

    #expect(try Data(contentsOf: URL(filePath: company.program.database)) == before)
  }

  /// The rows of a document whose first key is its schema.
  private static func jsonRows(_ text: String) throws -> [[String: Any]] {
    #expect(text.contains(#/^\{\s*"schema": "ccms\.(report|export)/1",/#))
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(document?["rows"] as? [[String: Any]])
  }

  /// The values of an object as a CSV has them, numbers with as many decimals.
  private static func texts(
    of object: [String: Any], like row: [String: String]
  ) -> [String: String] {
    object.mapValues { "\($0)" }.reduce(into: [:]) { texts, entry in
      let cell = row[entry.key] ?? ""
      let isSame = object[entry.key] is NSNumber && Double(cell) == Double(entry.value)
      texts[entry.key] = object[entry.key] is NSNull ? "" : isSame ? cell : entry.value
    }
  }
}
