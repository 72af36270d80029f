import AssessmentTesting
import Testing

@Suite struct QuestionnaireCommandTests {
  /// A whole questionnaire of one module, with one word that tests replace.
  static let frame = """
    format: 1
    id: small
    version: 1.0.0
    language: en
    title: A small check
    organisation: Sample group
    programme: Sample programme
    purpose: For improvement only.
    audiences:
      - {code: staff, kind: person, label: for myself}
    groups:
      - {id: all, name: Everything, modules: [AC]}
    scales:
      - id: steps
        options:
          - {code: low, points: 0, label: Low}
          - {code: high, points: 1, label: High}

    """

  static let module = """
    module: AC
    name: Access
    mission: Keep doors closed
    topics:
      - id: AC-01
        name: Doors
        items:
          - id: AC-01-own
            audience: staff
            part: own
            scale: steps
            text: How often did you close the door?

    """

  static func world(module: String = module, frame: String = frame) throws -> TestWorld {
    let world = try TestWorld()
    try world.write(frame, to: "small/questionnaire.yaml")
    try world.write(module, to: "small/modules/01-access.yaml")
    return world
  }

  @Test("a questionnaire without findings is said to have none")
  func valid() throws {
    let world = try Self.world()

    let run = world.run(["questionnaire", "validate", "small"])

    #expect(
      run
        == TestWorld.Run(
          status: 0, output: "small: small@1.0.0 0 errors, 0 warnings\n", errors: ""))
  }

  @Test("what comes with the program has no findings")
  func bundled() throws {
    let run = try TestWorld().run(["questionnaire", "validate"])

    #expect(run.status == 0)
    #expect(run.output.hasSuffix(" 0 errors, 0 warnings\n"))
  }

  @Test("a mistyped key is shown with its place, its line and what was meant")
  func mistypedKey() throws {
    let world = try Self.world(module: Self.module.replacing("text:", with: "txt:"))

    let run = world.run(["questionnaire", "validate", "small"])

    #expect(run.status == 1)
    expectText(
      run.output,
      """
      small/modules/01-access.yaml:8:9: error: item 'AC-01-own' has no 'text'; add it [required-keys]
            - id: AC-01-own
              ^
      small/modules/01-access.yaml:12:9: error: unknown key 'txt' in item 'AC-01-own'; did you mean \
      'text'? [known-keys]
              txt: How often did you close the door?
              ^
      small: 2 errors, 0 warnings

      """)
  }

  @Test("a folder that is missing, or holds no questionnaire, is refused with 66")
  func missingFolder() throws {
    let world = try TestWorld()
    try world.write("", to: "empty/note.txt")

    #expect(
      world.run(["questionnaire", "validate", "nowhere"])
        == TestWorld.Run(
          status: 66, output: "",
          errors: "ccms: 'nowhere': there is no such folder; check the name\n"))
    #expect(
      world.run(["questionnaire", "validate", "empty"]).errors
        == "ccms: 'empty': there is no questionnaire.yaml; name a questionnaire's folder\n")
  }

  @Test("a published version can be shown by name, and publishing it again changes nothing")
  func publish() throws {
    let world = try Self.world()

    let first = world.run(["questionnaire", "publish", "small"])
    let second = world.run(["questionnaire", "publish", "small"])
    let shown = world.run(["questionnaire", "show", "small@1.0.0", "--format", "csv"])

    #expect(first.status == 0)
    #expect(first.errors.hasPrefix("Published small@1.0.0, digest "))
    #expect(
      second.errors == "small@1.0.0 was published before with the same content; nothing changed.\n")
    #expect(shown.output.contains("all,AC,Access"))
  }

  @Test("a version that was published is never replaced by other words")
  func republish() throws {
    let world = try Self.world()
    _ = world.run(["questionnaire", "publish", "small"])
    try world.write(
      Self.module.replacing("close the door", with: "lock the door"),
      to: "small/modules/01-access.yaml")

    let run = world.run(["questionnaire", "publish", "small"])

    #expect(run.status == 1)
    #expect(run.errors.contains("small@1.0.0"))
  }

  @Test("a folder with errors is not published and the errors are listed")
  func publishBroken() throws {
    let world = try Self.world(module: Self.module.replacing("steps", with: "stairs"))

    let run = world.run(["questionnaire", "publish", "small"])

    #expect(run.status == 65)
    #expect(run.errors.contains("modules/01-access.yaml:11:"))
    #expect(world.run(["db", "path"]).errors.contains("there is no file yet"))
  }

  @Test("an unknown questionnaire is answered with the nearest known one")
  func unknown() throws {
    let world = try Self.world()
    _ = world.run(["questionnaire", "publish", "small"])

    let run = world.run(["questionnaire", "show", "smal@1.0.0"])

    #expect(run.status == 66)
    #expect(
      run.errors
        == "ccms: 'smal@1.0.0': there is no such questionnaire; did you mean 'small@1.0.0'?\n")
  }

  @Test("the guide leads from the overview to a module and a topic")
  func guide() throws {
    let world = try Self.world()
    _ = world.run(["questionnaire", "publish", "small"])

    #expect(world.run(["guide", "--questionnaire", "small"]).output.contains("Keep doors closed"))
    #expect(world.run(["guide", "ac", "--questionnaire", "small"]).output.contains("AC-01  Doors"))
    #expect(
      world.run(["guide", "AC-01", "--questionnaire", "./small"]).output
        .contains("How often did you close the door?"))
    #expect(world.run(["guide", "XX", "--questionnaire", "small"]).status == 66)
  }
}
