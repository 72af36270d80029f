import Testing

@Suite struct CommandRunnerTests {
  @Test("the version is printed on the output")
  func version() throws {
    let run = try TestWorld().run(["--version"])

    #expect(run == TestWorld.Run(status: 0, output: "ccms 0.1.0\n", errors: ""))
  }

  @Test("without arguments the help is printed and nothing is wrong")
  func help() throws {
    let run = try TestWorld().run([])

    #expect(run.status == 0)
    #expect(run.output.contains("ccms take"))
    #expect(run.errors == "")
  }

  @Test(
    "a mistyped command is a usage error that names the one probably meant",
    arguments: [
      (["tkae"], "Did you mean 'ccms take'?"),
      (["report", "shwo"], "Did you mean 'ccms report show'?"),
      (["questionaire", "list"], "Did you mean 'ccms questionnaire'?"),
    ])
  func suggestion(arguments: [String], suggestion: String) throws {
    let run = try TestWorld().run(arguments)

    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.contains(suggestion))
  }

  @Test("every exit status of the list is explained", arguments: ["0  ", "65  ", "130  "])
  func exitCodes(status: String) throws {
    let run = try TestWorld().run(["help", "exit-codes"])

    #expect(run.output.contains(status))
  }

  @Test("a global option counts wherever it stands, the last one wins")
  func globalOptions() throws {
    let world = try TestWorld()

    for arguments in [
      ["--database", "a", "db", "path", "-q"], ["db", "--database", "a", "path", "-q"],
      ["db", "path", "--database", "a", "-q"],
      ["--database", "b", "db", "path", "--database", "a", "-q"],
    ] {
      #expect(world.run(arguments).output == world.path("a") + "\n", "\(arguments)")
    }
  }

  @Test("an unknown language is refused and the known ones are named")
  func language() throws {
    let run = try TestWorld().run(["guide", "--language", "xx"])

    #expect(run.status == 64)
    #expect(run.errors.contains("'xx'"))
    #expect(run.errors.contains("ko"))
  }
}
