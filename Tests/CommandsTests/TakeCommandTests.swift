import Foundation
import Testing

@Suite struct TakeCommandTests {
  @Test("a person answers, stops, goes on, submits, and finds every answer again")
  func wholeEmployeeRun() throws {
    let world = try TestWorld()
    let codebook = try Codebook.bundled.get()
    let lines = Interviews.employee(codebook, routed: ["STR", "QLT"])
      .split(separator: "\n").map(String.init)

    let first = world.run(
      ["take", "--plain"],
      input: Interviews.setUp + lines.prefix(20).joined(separator: "\n") + "\n")
    let second = world.run(
      ["take", "--plain"],
      input: (["audience = employee"] + lines.dropFirst(20)).joined(separator: "\n") + "\nsubmit\n")
    let answers = try Array(CSVRows(world.run(["export", "answers", "--mine"]).output))

    #expect(first.status == 8, "\(first.errors)")
    #expect(second.status == 0, "\(second.errors)")
    let states = Dictionary(grouping: answers, by: { $0["state"] }).mapValues(\.count)
    #expect(states == ["answered": 46, "not_applicable": 1, "declined": 1, "not_asked": 169])
    for line in lines where line.contains(" = ") && line.contains("-") {
      let parts = line.split(separator: " ")
      let row = try #require(answers.first { $0["item"] == String(parts[0]) })
      #expect(row["level"] == String(parts[2]), "\(line)")
    }
  }

  @Test("an affiliate's colleagues answer in one assessment, which is sealed with its approval")
  func wholeAffiliateRun() throws {
    let world = try TestWorld()
    let codebook = try Codebook.bundled.get()
    let lines = Interviews.affiliate(codebook).split(separator: "\n").map(String.init)
    let half = lines.count / 2

    let first = world.run(
      ["take", "--plain"],
      input: Interviews.setUp + lines.prefix(half).joined(separator: "\n") + "\n")
    let tooEarly = world.run(
      ["take", "--plain"],
      input: "audience = affiliate\ncontributor = Safety team\n" + Interviews.approval)
    let second = world.run(
      ["take", "--plain"],
      input: "audience = affiliate\ncontributor = Safety team\n"
        + lines.dropFirst(half).joined(separator: "\n") + "\n" + Interviews.approval)
    let row = try #require(
      try CSVRows(world.run(["export", "assessments"]).output).first { _ in true })

    #expect(first.status == 8, "\(first.errors)")
    #expect(tooEarly.status == 65)
    #expect(second.status == 0, "\(second.errors)")
    #expect(row["prepared_by"] == "Quality team")
    #expect(row["approved_on"] == "2026-11-20")
    #expect(row["status"] == "submitted")
    #expect(row["blank"] == "0")
    #expect(row["seal"].count == 64)
  }

  @Test("a bad line stops with its number, and the lines before it stay recorded")
  func badLine() throws {
    let world = try TestWorld()
    let start = Interviews.setUp + "audience = employee\nSAF-01 = 4\nSAF-02 = 9\nSAF-03 = 1\n"

    let run = world.run(["take", "--plain"], input: start)
    let answered = try CSVRows(world.run(["export", "answers", "--mine"]).output)
      .filter { $0["state"] == "answered" }.map { $0["item"] }

    #expect(run.status == 65)
    #expect(run.errors.contains("line 6"))
    #expect(answered == ["SAF-01-own"])
  }

  @Test("an answer without an id is refused, because one drifted line would corrupt the rest")
  func positional() throws {
    let world = try TestWorld()

    let run = world.run(
      ["take", "--plain"], input: Interviews.setUp + "audience = employee\n4\n")

    #expect(run.status == 65)
    #expect(run.errors.contains("line 5"))
  }

  @Test("a pipe is never taken for a person")
  func pipeWithoutPlain() throws {
    let world = try TestWorld()

    let run = world.run(["take"], input: "1\n")

    #expect(run.status == 64)
    #expect(
      run.errors
        == "ccms: take: this needs a person at a terminal; for a pipe add --plain and put an id "
        + "on every line\n")
    #expect(world.run(["db", "path"]).errors.contains("there is no file yet"))
  }

  @Test("a file that is no kit is refused, a missing one too, and nothing is made")
  func kits() throws {
    let world = try TestWorld()
    try world.write("hello", to: "letter.ccms")

    let letter = world.run(["take", "letter.ccms"], isTerminal: true)
    let missing = world.run(["take", "nowhere.ccms"], isTerminal: true)

    #expect(letter.status == 65)
    #expect(
      letter.errors
        == "ccms: 'letter.ccms': this is not a kit from the organisers; ask them for the file "
        + "again\n")
    #expect(missing.status == 66)
    #expect(world.run(["db", "path"]).errors.contains("there is no file yet"))
  }

  @Test("trying it out stores nothing")
  func tryOut() throws {
    let world = try TestWorld()

    let run = world.run(
      ["take"], input: "3\n1\n\n1\n2\n2\n2\n2\n2\n2\n2\n4\n5\npause\n", isTerminal: true)

    #expect(run.status == 0)
    #expect(run.output.contains("Recorded: 4"))
    #expect(world.run(["export", "answers", "--mine"]).output.split(separator: "\n").count == 1)
  }

  @Test("on a shared database a mistyped code is told apart from one that nobody has")
  func codes() throws {
    let world = try TestWorld()
    let shared = ["--database", world.path("shared.sqlite")]
    _ = world.run(
      ["take", "--plain"] + shared,
      input: Interviews.setUp + "audience = employee\ncode = new\nSAF-01 = 4\n")

    let mistyped = world.run(
      ["take", "--plain"] + shared, input: "audience = employee\ncode = 1111111111\nSAF-02 = 4\n")
    let unknown = world.run(
      ["take", "--plain"] + shared, input: "audience = employee\ncode = 2222222220\nSAF-02 = 4\n")

    #expect(mistyped.status == 65)
    #expect(unknown.status == 65)
    #expect(mistyped.errors != unknown.errors)
  }

  @Test("a company's comment can be written in the editor that the environment names")
  func editor() throws {
    let world = try TestWorld()
    world.variables["CCMS_EDITOR"] = "printf 'first line\\nsecond line\\n' >"

    let run = world.run(
      ["take"],
      input: "2\nSample Group\nSeoul Works\n2026\n1\n2\n\nQuality team\n1\ncomment edit\npause\n",
      isTerminal: true)
    let rows = try CSVRows(world.run(["export", "answers", "--include-drafts"]).output)

    #expect(run.status == 0, "\(run.errors)")
    #expect(rows.contains { $0["comment"] == "first line\nsecond line" })
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: world.path(".local/state/ccms")) == [])
  }
}
