import AssessmentTesting
import Foundation
import Testing

@testable import Commands

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
      read.errors == "Texts taken over: 16; still open: 0. "
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

  @Test(
    "what contradicts itself is a usage error",
    arguments: [
      ["questionnaire", "translate", "small", "--output", "id.csv"],
      ["questionnaire", "translate", "small", "--language", "id"],
      ["questionnaire", "translate", "small", "--language", "id", "--read", "a", "--output", "b"],
      ["questionnaire", "translate", "small", "--language", "id", "--read", "a", "--force"],
      ["questionnaire", "new", "x", "--from", "ccms", "--title", "X"],
      ["questionnaire", "new", "x", "--title", " "], ["questionnaire", "new", ""],
      ["questionnaire", "show", "small", "--format", "html", "--fields", "id"],
      ["questionnaire", "show", ""], ["take", "a.kit", "--try", "small"],
    ])
  func contradictions(arguments: [String]) throws {
    let world = try QuestionnaireCommandTests.world()

    #expect(world.run(arguments, isTerminal: true).status == 64)
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
    #expect(
      refused.errors.contains("small@1.1.0: cannot be published until this is declared; see "))
    #expect(refused.errors.contains("ccms questionnaire diff small@1.0.0 ./small\n"))
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

  @Test("a language is added to a published version, and its texts never change there")
  func addedLanguage() throws {
    let world = try QuestionnaireCommandTests.world()
    _ = world.run(["questionnaire", "publish", "small"])
    try Self.translate(world)

    let added = world.run(["questionnaire", "publish", "small"])
    let again = world.run(["questionnaire", "publish", "small"])
    let list = world.run(
      ["questionnaire", "list", "--format", "csv", "--fields", "questionnaire,languages"])
    let shown = world.run(["questionnaire", "show", "small@1.0.0", "--language", "id"])
    let file = "small/translations/id/modules/01-access.yaml"
    try world.write(
      try world.text(of: file).replacing("Terjemahan", with: "Kata"), to: file)
    let changed = world.run(["questionnaire", "publish", "small"])

    #expect(added.errors == "Added to small@1.0.0: the texts in id.\n")
    #expect(
      again.errors == "small@1.0.0 was published before with the same content; nothing changed.\n")
    #expect(list.output.contains("small,en id\n"))
    #expect(shown.output.contains("Terjemahan"))
    #expect(changed.status == 1)
    #expect(
      changed.errors == "ccms: small@1.0.0: its texts in 'id' are published with other words, and "
        + "a version never changes; raise 'version:' in small/questionnaire.yaml\n")
  }

  @Test("another content under a published version is refused, and says what to raise")
  func sameVersion() throws {
    let world = try QuestionnaireCommandTests.world()
    _ = world.run(["questionnaire", "publish", "small"])
    try world.write(
      QuestionnaireCommandTests.module.replacing("close", with: "shut"),
      to: "small/modules/01-access.yaml")

    let run = world.run(["questionnaire", "publish", "small"])

    #expect(run.status == 1)
    #expect(
      run.errors == "ccms: small@1.0.0: it is published with other content, and a version never "
        + "changes; raise 'version:' in small/questionnaire.yaml\n")
  }

  @Test("a lower version than the newest is published with a word about it")
  func lowerVersion() throws {
    let world = try QuestionnaireCommandTests.world()
    _ = world.run(["questionnaire", "publish", "small"])
    try world.write(
      QuestionnaireCommandTests.frame.replacing("1.0.0", with: "0.9.0"),
      to: "small/questionnaire.yaml")

    let run = world.run(["questionnaire", "publish", "small"])

    #expect(
      run.errors.hasPrefix(
        "small@0.9.0: version 1.0.0 is published already; new cycles go on using that one\n"))
  }

  @Test("texts that a spreadsheet takes for formulas come back as they were, with or without mark")
  func formulas() throws {
    let world = try QuestionnaireCommandTests.world(
      module: QuestionnaireCommandTests.module.replacing("Keep doors closed", with: "'=1+1 doors'"))
    let command = ["questionnaire", "translate", "small", "--language", "id"]
    _ = world.run(command + ["--output", "id.csv"])
    let sheet = try world.text(of: "id.csv").replacing("\u{FEFF}", with: "")
      .replacing(",\"\",\"missing\"", with: ",\"'-1 pintu\",\"missing\"")
    try world.write(sheet, to: "id.csv")

    let read = world.run(command + ["--read", "id.csv"])

    let written = try world.text(of: "small/translations/id/modules/01-access.yaml")
    #expect(read.status == 0, "\(read.errors)")
    #expect(written.contains("module.AC.mission: {text: \"-1 pintu\""))
  }

  @Test("a file that was changed while the sheet was read is left alone")
  func changedMeanwhile() throws {
    let world = try QuestionnaireCommandTests.world()
    let files = AuthorFiles(folder: world.path("small"), name: "small")

    #expect(throws: CommandFailure.self) {
      try files.replace(["questionnaire.yaml": "new"], madeFrom: ["questionnaire.yaml": "other"])
    }

    #expect(
      try world.text(of: "small/questionnaire.yaml") == QuestionnaireCommandTests.frame)
  }

  @Test("a file that ends in .yml is not passed over in silence")
  func otherEnding() throws {
    let world = try QuestionnaireCommandTests.world()
    try world.write("module: BK\n", to: "small/modules/02-books.yml")

    let run = world.run(["questionnaire", "validate", "small"])

    #expect(run.status == 1)
    #expect(run.output.contains("small/modules/02-books.yml: error: this file is not read;"))
  }

  /// Fills the Indonesian texts of the folder `small`.
  private static func translate(_ world: TestWorld) throws {
    let command = ["questionnaire", "translate", "small", "--language", "id"]
    _ = world.run(command + ["--output", "id.csv"])
    let sheet = try world.text(of: "id.csv")
    try world.write(
      sheet.replacing(",\"\",\"missing\"", with: ",\"Terjemahan?\",\"missing\""), to: "id.csv")
    _ = world.run(command + ["--read", "id.csv"])
  }
}
