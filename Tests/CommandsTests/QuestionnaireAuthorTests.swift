import AssessmentTesting
import Foundation
import Testing

@Suite struct QuestionnaireAuthorTests {
  @Test("a new folder has no finding and can be answered at once")
  func starter() throws {
    let world = try TestWorld()

    let new = world.run(["questionnaire", "new", "night-shift", "--title", "Night shift"])
    let valid = world.run(["questionnaire", "validate", "night-shift"])
    let tried = world.run(
      ["take", "--try", "night-shift", "--plain"], input: "audience = colleague\n")

    #expect(new.status == 0)
    #expect(new.errors.contains("ccms take --try night-shift"))
    #expect(valid.output == "night-shift: night-shift@0.1.0 0 errors, 0 warnings\n")
    #expect(tried.status == 8, "\(tried.errors)")
    #expect(!FileManager.default.fileExists(atPath: world.path(".local/share/ccms/ccms.sqlite")))
  }

  @Test("a copy of what is bundled has no finding and keeps the digest")
  func copy() throws {
    let world = try TestWorld()

    _ = world.run(["questionnaire", "new", "copy", "--from", "ccms"])
    let valid = world.run(["questionnaire", "validate", "copy"])
    let published = world.run(["questionnaire", "publish", "copy"])

    #expect(valid.output == "copy: ccms@1.1.0 0 errors, 0 warnings\n")
    #expect(published.errors.contains("was published before with the same content"))
  }

  @Test("a folder that holds something is left as it is")
  func occupied() throws {
    let world = try QuestionnaireCommandTests.world()

    let run = world.run(["questionnaire", "new", "small"])

    #expect(run.status == 73)
    #expect(run.errors == "ccms: 'small': the folder is not empty; name a new one\n")
  }

  @Test("a sheet goes to the translator and comes back with all its texts")
  func translate() throws {
    let world = try QuestionnaireCommandTests.world()
    let command = ["questionnaire", "translate", "small", "--language", "id"]

    let written = world.run(command + ["--output", "id.csv"])
    let sheet = try String(contentsOfFile: world.path("id.csv"), encoding: .utf8)
    let filled = sheet.split(separator: "\r\n", omittingEmptySubsequences: false)
      .map { $0.replacing(",\"\",\"missing\"", with: ",\"Terjemahan?\",\"missing\"") }
      .joined(separator: "\r\n")
    try world.write(filled, to: "id.csv")
    let read = world.run(command + ["--read", "id.csv"])
    let valid = world.run(["questionnaire", "validate", "small"])

    #expect(written.errors == "16 texts: 16 to translate, 0 changed since, 0 done.\n")
    #expect(
      read.errors == "Took over 16 texts; 0 are open. "
        + "Check them with: ccms questionnaire validate small\n")
    #expect(valid.output.hasSuffix("small: small@1.0.0 0 errors, 0 warnings\n"))
  }

  @Test("a sheet with an error changes nothing and names row and column")
  func faultySheet() throws {
    let world = try QuestionnaireCommandTests.world()
    try world.write("key,translation (id)\nAC-09.name,Pintu\n", to: "id.csv")

    let run = world.run(
      ["questionnaire", "translate", "small", "--language", "id", "--read", "id.csv"])

    #expect(run.status == 65)
    #expect(run.errors.contains("id.csv"))
    #expect(run.errors.hasSuffix("ccms: 'id.csv': nothing was taken over; mend the sheet first\n"))
    #expect(!FileManager.default.fileExists(atPath: world.path("small/translations")))
  }

  @Test("two versions are compared, and what has to be declared is proposed")
  func compare() throws {
    let world = try QuestionnaireCommandTests.world()
    try world.write(
      QuestionnaireCommandTests.frame.replacing("1.0.0", with: "1.1.0"),
      to: "new/questionnaire.yaml")
    try world.write(
      QuestionnaireCommandTests.module.replacing("close the door", with: "shut the gate"),
      to: "new/modules/01-access.yaml")

    let run = world.run(
      ["questionnaire", "diff", "small", "new", "--output", "diff.txt"])
    let text = try String(contentsOfFile: world.path("diff.txt"), encoding: .utf8)

    #expect(run.status == 1)
    expectText(
      text,
      """
      small 1.0.0 -> 1.1.0

      AC Access

        AC-01 Doors
          AC-01-own: proposed: change: {since: 1.0.0, kind: clarified}
            AC-01-own.text (en)
              -  How often did you close the door?
              +  How often did you shut the gate?

      To be declared or mended
        AC-01-own: error: the text differs from version 1.0.0 and nothing is declared;
          add 'change: {since: 1.0.0, kind: clarified}' if that fits

      """)
  }

  @Test("publishing insists on what has to be declared, and takes it once it is")
  func publishChanged() throws {
    let world = try QuestionnaireCommandTests.world()
    _ = world.run(["questionnaire", "publish", "small"])
    try world.write(
      QuestionnaireCommandTests.frame.replacing("1.0.0", with: "1.1.0"),
      to: "small/questionnaire.yaml")
    let changed = QuestionnaireCommandTests.module.replacing(
      "close the door", with: "shut the gate")
    try world.write(changed, to: "small/modules/01-access.yaml")

    let refused = world.run(["questionnaire", "publish", "small"])
    try world.write(
      changed + "        change: {since: 1.0.0, kind: clarified}\n",
      to: "small/modules/01-access.yaml")
    let taken = world.run(["questionnaire", "publish", "small"])

    #expect(refused.status == 65)
    #expect(refused.errors.contains("small@1.1.0: cannot be published until these 1 are declared"))
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(taken.errors.hasPrefix("Published small@1.1.0"))
  }

  @Test("a rule is printed with its examples; an unknown one is asked back")
  func rules() throws {
    let world = try TestWorld()

    let one = world.run(["questionnaire", "rules", "question-end"])
    let unknown = world.run(["questionnaire", "rules", "question-edn"])

    #expect(one.output.hasPrefix("question-end (warning, may be acknowledged)\n"))
    #expect(one.output.contains("  right:\n") && one.output.contains("  wrong:\n"))
    #expect(unknown.status == 66)
    #expect(unknown.errors.contains("did you mean 'question-end'?"))
  }

  @Test("ids and findings stand beside each question of a draft, and nothing is stored")
  func tryOut() throws {
    let long = String(repeating: "door ", count: 26)
    let world = try QuestionnaireCommandTests.world(
      module: QuestionnaireCommandTests.module.replacing("the door?", with: "the \(long)?"))

    let run = world.run(["take", "--try", "small"], input: "\n1\n", isTerminal: true)

    #expect(run.output.contains("AC-01-own\n"))
    #expect(run.output.contains("warning question-length:"))
    #expect(run.errors.hasSuffix("Nothing was stored.\n"))
    #expect(!FileManager.default.fileExists(atPath: world.path(".local/share/ccms/ccms.sqlite")))
  }
}
