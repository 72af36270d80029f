import Testing

@Suite struct DatabaseLocationTests {
  @Test("the option beats the variable, the variable beats configurations, they beat the default")
  func precedence() throws {
    let world = try TestWorld()
    var seen: [String] = []

    seen.append(world.run(["db", "path"]).output)
    try world.write("database: system.sqlite\n", to: "etc/config.yaml")
    seen.append(world.run(["db", "path"]).output)
    try world.write("database: ~/own.sqlite\n", to: ".config/ccms/config.yaml")
    seen.append(world.run(["db", "path"]).output)
    world.variables["CCMS_DATABASE"] = "/srv/variable.sqlite"
    seen.append(world.run(["db", "path"]).output)
    seen.append(world.run(["db", "path", "--database", "option.sqlite"]).output)

    #expect(
      seen == [
        world.path(".local/share/ccms/ccms.sqlite") + "\n", world.path("etc/system.sqlite") + "\n",
        world.path("own.sqlite") + "\n", "/srv/variable.sqlite\n",
        world.path("option.sqlite") + "\n",
      ])
  }

  @Test("a base directory that is not absolute is ignored")
  func relativeBase() throws {
    let world = try TestWorld()
    world.variables["XDG_DATA_HOME"] = "data"

    let run = world.run(["db", "path", "--quiet"])

    #expect(run.output == world.path(".local/share/ccms/ccms.sqlite") + "\n")
    #expect(run.errors == "")
  }

  @Test("which setting decided is said beside the result")
  func source() throws {
    let world = try TestWorld()

    let run = world.run(["db", "path", "--database", "x.sqlite"])

    #expect(run.errors == "named by the option --database; there is no file yet\n")
  }

  @Test("without a home folder the program says what to do and stops with 78")
  func missingHome() throws {
    let world = try TestWorld()
    world.variables["HOME"] = ""

    let run = world.run(["db", "path"])

    #expect(run.status == 78)
    #expect(
      run.errors
        == "ccms: HOME: the variable is not set; set it, or name the database with "
        + "--database FILE\n")
  }

  @Test(
    "a configuration that cannot be understood is named with its line",
    arguments: [
      ("database: a\ncolour: red\n", ":2: unknown key 'colour'; known are database and language"),
      ("database:\n", ":1: 'database' needs a text after the colon"),
      ("- a\n", ": expected lines such as 'database: FILE'"),
      ("database: [\n", ": this is not YAML; check colons and indents"),
    ])
  func badConfiguration(text: String, message: String) throws {
    let world = try TestWorld()
    try world.write(text, to: ".config/ccms/config.yaml")

    let run = world.run(["db", "path"])

    #expect(run.status == 78)
    #expect(run.errors == "ccms: \(world.path(".config/ccms/config.yaml"))\(message)\n")
  }

  @Test("an unknown language of a configuration is blamed on that file")
  func unknownLanguage() throws {
    let world = try TestWorld()
    try world.write("language: xx\n", to: ".config/ccms/config.yaml")

    let run = world.run(["guide"])

    #expect(run.status == 78)
    #expect(
      run.errors
        == "ccms: \(world.path(".config/ccms/config.yaml")): the language 'xx' is not known; "
        + "known are en and ko\n")
  }
}
