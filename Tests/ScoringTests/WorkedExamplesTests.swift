import AssessmentModel
import AssessmentTesting
import Scoring
import Testing

@Suite("Worked examples of the scoring specification")
struct WorkedExamplesTests {
  @Test("1: 5.25 points over 10 counted items of 12 are 21/40, between 52.5 and 62.5")
  func collectingAndNotApplicable() throws {
    let score = try Sheet.module("n n c 5 4 4 4 3 3 3 2 2")

    #expect(score.value == ratio("21/40"))
    #expect(score.figures?.low == ratio("21/40"))
    #expect(score.figures?.high == ratio("25/40"))
    #expect(score.figures?.notApplicableAsZero == ratio("7/16"))
    #expect(score.percentText(bands: Fixtures.small.bands) == "52.5")
  }

  @Test("1: neither 43.75 (not applicable as zero) nor 58.33 (without collecting) is the score")
  func neitherOfTheWrongScores() throws {
    let scores = try Sheet.score(
      Sheet.questionnaire(Sheet.module("M", items: 12)),
      Sheet.answers("n n c 5 4 4 4 3 3 3 2 2"))

    for score in [scores.overall] + scores.groups + scores.modules {
      #expect(score.value != ratio("7/16"))
      #expect(score.value != ratio("7/12"))
      #expect(score.value == ratio("21/40"))
    }
  }

  @Test("2: nine modules at 70, two at 50 and two at 60 are 65.4 overall, not 60.0")
  func overallIsTheMeanOfModules() throws {
    let scale = Fixtures.scale("tenths", points: ["0.5", "0.6", "0.7"])
    func group(_ id: GroupID, _ modules: Range<Int>) -> ModuleGroup {
      ModuleGroup(
        id: id,
        modules: modules.map { number in
          PracticeModule(
            id: ModuleID("M\(number)"),
            topics: [
              Topic(
                id: TopicID("M\(number)-01"),
                items: [
                  Item(id: ItemID("M\(number)-01-aff"), audience: "affiliate", scale: "tenths")
                ]
              )
            ])
        })
    }
    var questionnaire = Fixtures.questionnaire(groups: [
      group("business", 1..<10), group("society", 10..<12), group("people", 12..<14),
    ])
    questionnaire.scales = [scale]
    let options = Array(repeating: "c", count: 9) + ["a", "a", "b", "b"]
    let answers = zip(questionnaire.items, options).map { item, option in
      Answer(item: item.id, value: .option(OptionCode(option)))
    }

    let scores = try Sheet.score(questionnaire, answers)

    #expect(scores.groups.map(\.value) == [ratio("7/10"), ratio("1/2"), ratio("3/5")])
    #expect(scores.overall.value == ratio("850/1300"))
    #expect(scores.overall.percentText(bands: questionnaire.bands) == "65.4")
    #expect(scores.overall.modules?.rated == 13)
    #expect(scores.overall.modules?.total == 13)
  }

  @Test(
    "3: an item of weight 0 counts nowhere, and weights stand in numerator and denominator",
    arguments: [
      (["1", "0"], "5 1", "1"), (["1", "3"], "1 5", "3/4"), (["0.25", "0.75"], "5 1", "1/4"),
    ])
  func weights(weights: [String], words: String, expected: String) throws {
    let module = Sheet.module("M", items: 2, itemWeights: weights.map(ratio))

    let scores = try Sheet.score(Sheet.questionnaire(module), Sheet.answers(words))

    #expect(scores.modules[0].value == ratio(expected))
  }

  @Test(
    "4: a module is rated from half of the applicable and a third of the asked items",
    arguments: [
      ("n n n n n n n 5 5 5 5 5", NotRatedReason.notApplicable),
      ("5 5 5 5 5 - - - - - - -", .coverage),
      ("5 5 5 5 5 5 - - - - - -", nil),
      ("n n n n n n 5 5 5 - - -", .tooFew),
      ("n n n n n n 5 5 5 5 - -", nil),
    ])
  func rating(words: String, reason: NotRatedReason?) throws {
    let score = try Sheet.module(words)

    #expect(score.reason == reason)
    #expect(score.value == (reason == nil ? 1 : nil))
  }

  @Test("5: nine items in thirds with the answers 0,0,0,1,2,1,3,2,1 are 10/27, not 13")
  func thirds() throws {
    var questionnaire = Sheet.questionnaire(Sheet.module("M", items: 9))
    questionnaire.scales = [
      Scale(
        id: Fixtures.capped.id,
        options: Fixtures.scale("thirds", points: ["0", "1/3", "2/3", "1"]).options)
    ]

    let scores = try Sheet.score(questionnaire, Sheet.answers("1 1 1 2 3 2 4 3 2"))

    #expect(scores.overall.value == ratio("10/27"))
    #expect(scores.overall.value?.numeratorText == "10")
    #expect(scores.overall.value?.denominatorText == "27")
    #expect(scores.overall.percentText(bands: questionnaire.bands) == "37.0")
  }

  @Test(
    "9: a declared 5 counts as far as the evidence goes",
    arguments: [
      ([EvidenceKind.document, .record], 3, "1/2"),
      ([.document, .record, .indicator], 4, "3/4"),
      ([.document, .record, .indicator, .check], 5, "1"),
      ([.example, .record, .indicator, .check], 2, "1/4"),
    ])
  func evidence(kinds: [EvidenceKind], level: Int, points: String) throws {
    let scores = try Sheet.score(
      Sheet.questionnaire(Sheet.module("M")),
      [Sheet.answer("M-01-aff", level: 5, evidence: kinds)])

    #expect(scores.items[0].level == 5)
    #expect(scores.items[0].points == 1)
    #expect(scores.items[0].supportedLevel == level)
    #expect(scores.items[0].supportedPoints == ratio(points))
    #expect(scores.overall.value == ratio(points))
    #expect(scores.overall.figures?.declared == 1)
  }
}
