import Foundation
import Testing

@Suite struct ReportCommandTests {
  /// The percentage of a mean of quarters, rounded half up to one decimal.
  static func percent(_ points: [Int]) -> String {
    let tenths = (points.reduce(0, +) * 2000 / points.count / 4 + 1) / 2
    return "\(tenths / 10).\(tenths % 10)"
  }

  @Test("three groups and all modules are shown, with the figures that the answers give by hand")
  func figures() throws {
    let world = try SubmittedAssessment.world()
    let codebook = try Codebook.bundled.get()

    let rows = try Array(CSVRows(world.run(["report", "show", "--format", "csv"]).output))
    let answers = try Array(CSVRows(world.run(["export", "answers"]).output))

    let groups = Set(codebook.items.map(\.group))
    #expect(groups.count == 3)
    #expect(Set(rows.map { $0["id"] }).isSuperset(of: groups))
    let moduleIDs = Set(codebook.items.map(\.module))
    let modules = rows.filter { moduleIDs.contains($0["id"]) }
    #expect(modules.count == 13)
    for module in modules {
      let points = answers.filter { $0["module"] == module["id"] }.compactMap(Self.points)
      #expect(module["score"] == Self.percent(points), "\(module["id"])")
    }
  }

  /// The quarters of a point that an answer counts, by the evidence it has; nil when it is out.
  static func points(of answer: CSVRows.Row) -> Int? {
    switch answer["state"] {
    case "collecting": return 0
    case "answered": break
    default: return nil
    }
    let level = Int(answer["level"]) ?? 0
    let supported =
      switch Int(answer["evidence_entries"]) ?? 0 {
      case 0: 2
      case 1, 2: 3
      case 3: 4
      default: 5
      }
    return min(level, supported) - 1
  }

  @Test("screen, CSV, JSON and export carry the same figures")
  func sameFigures() throws {
    let world = try SubmittedAssessment.world()

    let csv = try Array(CSVRows(world.run(["report", "show", "--format", "csv"]).output))
    let json = world.run(["report", "show", "--format", "json"]).output
    let exported = try Array(CSVRows(world.run(["export", "scores"]).output))
    let screen = world.run(["report", "show"], isTerminal: true).output

    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let rows = try #require(document["rows"] as? [[String: Any]])
    for (row, other) in zip(csv, rows) {
      #expect(
        row["score"] == (other["score"] as? NSNumber).map { String(format: "%.1f", $0.doubleValue) }
      )
      let same = exported.first { $0["id"] == row["id"] }
      #expect(same?["score"] == row["score"])
      #expect(screen.contains(row["score"]))
    }
    #expect(rows.count == csv.count)
  }

  @Test("a score is explained in words with the printed figure and the fraction")
  func explain() throws {
    let world = try SubmittedAssessment.world()
    let rows = try CSVRows(world.run(["report", "show", "--format", "csv"]).output)
    let safety = try #require(rows.first { $0["id"] == "SAF" })

    let run = world.run(["report", "explain", "saf"])

    #expect(run.status == 0)
    #expect(run.output.contains(safety["score"]))
    #expect(world.run(["report", "explain", "XYZ"]).status == 66)
  }

  @Test("a report never writes: the file's bytes stay as they are")
  func readOnly() throws {
    let world = try SubmittedAssessment.world()
    let file = world.path(".local/share/ccms/ccms.sqlite")
    let before = try Data(contentsOf: URL(filePath: file))

    for arguments in [
      ["report", "show"], ["report", "explain"], ["export", "scores"], ["db", "info"],
    ] {
      #expect(world.run(arguments).status == 0)
    }

    #expect(try Data(contentsOf: URL(filePath: file)) == before)
  }

  @Test("an affiliate or cycle that is not there is named with the nearest one")
  func unknownSelection() throws {
    let world = try SubmittedAssessment.world()

    #expect(
      world.run(["report", "show", "--affiliate", "seoul-work"]).errors
        == "ccms: affiliate 'seoul-work': not in this database; did you mean 'seoul-works'?\n")
    #expect(world.run(["report", "show", "--cycle", "1999"]).status == 66)
  }

  @Test("without a database, or without an assessment, the next step is named")
  func nothingThere() throws {
    let world = try TestWorld()

    let noDatabase = world.run(["report", "show"])
    _ = world.run(["take", "--plain"], input: Interviews.setUp + "audience = employee\n")
    let noAssessment = world.run(["report", "show"])

    #expect(noDatabase.status == 66)
    #expect(noDatabase.errors.contains("start one with 'ccms take'"))
    #expect(noAssessment.status == 66)
    #expect(noAssessment.errors.contains("begin one with 'ccms take'"))
  }
}
