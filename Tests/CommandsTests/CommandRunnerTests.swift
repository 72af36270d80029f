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

  @Test("what a respondent may meet is told in the language spoken, whatever asks for it")
  func failuresInKorean() throws {
    let world = try TestWorld()
    let missing =
      "'\(world.path("a"))': 데이터베이스가 없습니다. 'ccms take'로 시작하거나 --database FILE로 다른 파일을 지정하세요\n"

    let take = world.run(["take", "--language", "ko"])
    let report = world.run(["report", "show", "--database", "a", "--language", "ko"])
    world.variables["CCMS_LANGUAGE"] = "ko"
    let kit = world.run(["take", "no.kit"], isTerminal: true)

    #expect(take.errors == "ccms: take: 터미널에서 사람이 실행해야 합니다. 파이프로 쓰려면 --plain을 붙이고 줄마다 ID를 쓰세요\n")
    #expect(report.errors == "ccms: \(missing)")
    #expect(kit.errors == "ccms: 'no.kit': 그런 파일이 없습니다. 이름을 확인하세요\n")
  }

  @Test("an unknown language is refused and the known ones are named")
  func language() throws {
    let run = try TestWorld().run(["guide", "--language", "xx"])

    #expect(run.status == 64)
    #expect(run.errors.contains("'xx'"))
    #expect(run.errors.contains("ko"))
  }
}
