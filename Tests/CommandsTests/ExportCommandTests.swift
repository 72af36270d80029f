import Foundation
import Testing

@Suite struct ExportCommandTests {
  @Test("a file for a spreadsheet has a byte order mark, CR LF and every text in quotes")
  func excelFile() throws {
    let world = try SubmittedAssessment.world()

    let run = world.run(["export", "scores", "--output", "scores.csv"])
    let bytes = try Data(contentsOf: URL(filePath: world.path("scores.csv")))

    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors == "Exported 173 rows to scores.csv.\n")
    #expect(Array(bytes.prefix(12)) == [0xEF, 0xBB, 0xBF] + Array("\"schema\",".utf8))
    #expect(bytes.suffix(2) == Data("\r\n".utf8))
  }

  @Test("the output is a strict file: UTF-8 without mark, LF, quotes only where needed")
  func strictOutput() throws {
    let world = try SubmittedAssessment.world()

    let run = world.run(["export", "scores"])

    #expect(run.output.hasPrefix("schema,scope,published,"))
    #expect(!run.output.contains("\r"))
    #expect(run.errors == "")
  }

  @Test(
    "the same database gives the same bytes",
    arguments: ["answers", "scores", "assessments", "evidence", "questions"])
  func deterministic(name: String) throws {
    let world = try SubmittedAssessment.world()

    let first = world.run(["export", name])
    let second = world.run(["export", name])

    #expect(first.status == 0)
    #expect(first.output == second.output)
    #expect(first.output.split(separator: "\n").count > 1)
  }

  @Test("no export but the person's own prints a person's answers or scores")
  func privacy() throws {
    let world = try TestWorld()
    let codebook = try Codebook.bundled.get()
    let run = world.run(
      ["take", "--plain"],
      input: Interviews.setUp + Interviews.employee(codebook, routed: []) + "submit\n")
    try #require(run.status == 0, "\(run.errors)")

    for name in ["answers", "scores", "assessments", "evidence"] {
      for extra in [[], ["--include-drafts"], ["--format", "json"]] {
        let run = world.run(["export", name] + extra)
        #expect(!run.output.contains("employee"), "\(name) \(extra)")
      }
    }
    #expect(world.run(["export", "answers", "--mine"]).output.contains("employee"))
  }

  @Test("a file of another program, a folder and a database are not replaced")
  func foreignFiles() throws {
    let world = try SubmittedAssessment.world()
    try world.write("dear colleagues", to: "letter.csv")

    let letter = world.run(["export", "scores", "--output", "letter.csv"])
    let folder = world.run(["export", "scores", "--output", "."])
    let database = world.run(
      ["export", "scores", "--force", "--output", world.path(".local/share/ccms/ccms.sqlite")])

    #expect(letter.status == 73)
    #expect(
      letter.errors
        == "ccms: '\(world.path("letter.csv"))': this file may hold somebody's work; choose another "
        + "name or add --force\n")
    #expect(try world.text(of: "letter.csv") == "dear colleagues")
    #expect(folder.status == 73)
    #expect(database.status == 73)
  }

  @Test("an export replaces its own earlier file, and with --force any other")
  func replacing() throws {
    let world = try SubmittedAssessment.world()
    try world.write("dear colleagues", to: "letter.csv")

    #expect(world.run(["export", "scores", "--output", "own.csv"]).status == 0)
    #expect(world.run(["export", "scores", "--output", "own.csv"]).status == 0)
    #expect(world.run(["export", "scores", "--output", "letter.csv", "--force"]).status == 0)
  }

  @Test("a folder that does not exist is named and nothing is left behind")
  func missingFolder() throws {
    let world = try SubmittedAssessment.world()

    let run = world.run(["export", "scores", "--output", "nowhere/scores.csv"])

    #expect(run.status == 73)
    #expect(run.errors.contains("nowhere/scores.csv"))
    #expect(run.errors.contains("the file is as it was"))
  }

  @Test("a decimal comma goes with a semicolon and is refused for a strict file")
  func decimalComma() throws {
    let world = try SubmittedAssessment.world()

    let run = world.run(["export", "scores", "--output", "s.csv", "--decimal", "comma"])
    let strict = world.run(["export", "scores", "--decimal", "comma"])

    #expect(run.status == 0)
    #expect(try world.text(of: "s.csv").contains("\"schema\";\"scope\";"))
    #expect(strict.status == 64)
  }
}
