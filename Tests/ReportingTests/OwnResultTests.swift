import AssessmentModel
import AssessmentTesting
import Reporting
import Testing

@Suite struct OwnResultTests {
  private let answers = [
    Samples.own("AC-01-own", .option("e")), Samples.own("AC-02-own", .option("b")),
    Samples.own("CM-01-own", .option("c")), Samples.own("CM-02-seen", .notObserved),
  ]

  private func result(
    _ answers: [Answer], columns: Int = 80, version: PublishedQuestionnaire = Samples.version
  ) throws -> OwnResult {
    OwnResult(
      try Samples.ofPerson(answers, version: version), language: "en",
      flow: TextFlow(columns: columns, width: TinyWidth.cells))
  }

  @Test("own and seen stand apart, a bar beside each number, then a few small steps")
  func whole() throws {
    let text = try result(answers).text()

    expectText(
      text,
      """
      Your own result
      Only you see this page. It has no bands and no comparison with others.

      What you do yourself
        Module AC  [#############-------]  62.5
        Module CM  [##########----------]  50.0

      What you see around you
        Module CM  too few answers

      Where a small step would help most
        1  AC-02, Topic AC-02: First step for AC-02.
        2  CM-01, Topic CM-01: First step for CM-01.

      Nobody does everything at once. One small step is a good start.

      For improvement only.

      """)
  }

  @Test("in a narrow window names, bars and steps stand below each other")
  func narrow() throws {
    let text = try result(answers, columns: 30).text()

    expectText(
      text,
      """
      Your own result
      Only you see this page. It has
      no bands and no comparison
      with others.

      What you do yourself
        Module AC
          [#############-------]
          62.5
        Module CM
          [##########----------]
          50.0

      What you see around you
        Module CM  too few answers

      Where a small step would help
      most
        1  AC-02, Topic AC-02: First
           step for AC-02.
        2  CM-01, Topic CM-01: First
           step for CM-01.

      Nobody does everything at
      once. One small step is a good
      start.

      For improvement only.

      """)
  }

  @Test("without bars the numbers stand alone, for those who listen")
  func noBars() throws {
    let text = try result(answers).text(showsBars: false)

    #expect(text.contains("  Module AC  62.5\n  Module CM  50.0\n"))
    #expect(!text.contains("["))
  }

  @Test(
    "a bar is drawn from the printed number",
    arguments: [
      (["e", "e", "e"], "[####################] 100.0"),
      (["a", "a", "a"], "[--------------------]   0.0"),
      (["a", "b", "b"], "[###-----------------]  16.7"),
      (["e", "e", "d"], "[##################--]  91.7"),
    ])
  func bars(options: [String], figure: String) throws {
    let answers = zip(["AC-01-own", "AC-02-own", "AC-03-own"], options)
      .map { Samples.own(ItemID($0), .option(OptionCode($1))) }

    #expect(try result(answers).text().contains("  Module AC  \(figure)\n"))
  }

  @Test("no band and no critical flag is shown to a person")
  func noBand() throws {
    let text = try result(answers).text().lowercased()

    for word in ["starting", "emerging", "developing", "established", "leading", "critical"] {
      #expect(!text.contains(word))
    }
  }

  @Test("steps begin with the fewest points, one per module, five in all")
  func steps() throws {
    let version = Self.manyModules
    let options = ["c", "d", "b", "d", "d", "d", "a", "a", "e", "d", "c", "d", "b", "a"]
    let answers = zip(version.questionnaire.items, options)
      .map { Samples.own($0.id, .option(OptionCode($1))) }

    let text = try result(answers, version: version).text()

    #expect(
      text.split(separator: "\n").filter { $0.contains("First step for") } == [
        "  1  M4-01, Topic M4-01: First step for M4-01.",
        "  2  M7-02, Topic M7-02: First step for M7-02.",
        "  3  M2-01, Topic M2-01: First step for M2-01.",
        "  4  M1-01, Topic M1-01: First step for M1-01.",
        "  5  M6-01, Topic M6-01: First step for M6-01.",
      ])
  }

  @Test("where nothing is left to gain, that is said; where nothing is answered, too")
  func nothingToSay() throws {
    let full = try result([Samples.own("AC-01-own", .option("e"))]).text()
    let empty = try result([]).text()

    #expect(
      full.contains("No practice stands out as weak. Keep going, and show a colleague how you do"))
    #expect(!full.contains("1  "))
    #expect(empty.contains("There are not enough answers for a result yet. That is fine:"))
  }

  @Test("no line is wider than the window", arguments: [28, 40, 60, 80])
  func fits(columns: Int) throws {
    let result = OwnResult(
      try Samples.ofPerson(answers), language: "ko",
      flow: TextFlow(columns: columns, width: TinyWidth.cells))

    let wide = result.text().split(separator: "\n")
      .filter { TinyWidth.cells(String($0)) > columns }

    #expect(wide == [])
  }

  /// Seven modules of two topics each.
  private static let manyModules: PublishedQuestionnaire = {
    let questionnaire = Fixtures.questionnaire(groups: [
      ModuleGroup(
        id: "only",
        modules: (1...7).map { number in
          PracticeModule(
            id: ModuleID("M\(number)"),
            topics: (1...2).map { topic in
              Fixtures.topic(TopicID("M\(number)-0\(topic)"), parts: ["own"])
            })
        })
    ])
    return PublishedQuestionnaire(
      questionnaire: questionnaire, digest: "77",
      texts: ["en": Fixtures.texts(for: questionnaire)])
  }()
}
