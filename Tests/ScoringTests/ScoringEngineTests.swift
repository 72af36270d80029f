import AssessmentModel
import AssessmentTesting
import Scoring
import Testing

@Suite("ScoringEngine")
struct ScoringEngineTests {
  // MARK: States

  @Test(
    "every state of an affiliate's item is in or out of the score as the table says",
    arguments: [
      ("5 1 n", "1/2", "1/2", "1/2", "1/3"), ("5 1 p", "1/2", "1/2", "1/2", "1/3"),
      ("5 1 c", "1/3", "1/3", "2/3", "1/3"), ("5 1 -", "1/2", "1/3", "2/3", "1/2"),
      ("5 1 s", "1/2", "1/3", "2/3", "1/2"),
    ])
  func affiliateStates(
    words: String, value: String, low: String, high: String, notApplicableAsZero: String
  ) throws {
    let figures = try Sheet.module(words).figures

    #expect(figures?.value == ratio(value))
    #expect(figures?.low == ratio(low))
    #expect(figures?.high == ratio(high))
    #expect(figures?.notApplicableAsZero == ratio(notApplicableAsZero))
  }

  @Test("an open assessment treats collecting as blank; a submitted one gives it 0 points")
  func collecting() throws {
    let open = try Sheet.module("5 3 c", isSubmitted: false)
    let submitted = try Sheet.module("5 3 c", isSubmitted: true)

    #expect(open.value == ratio("3/4"))
    #expect(submitted.value == ratio("1/2"))
    #expect([open.figures?.low, submitted.figures?.low] == [ratio("1/2"), ratio("1/2")])
    #expect([open.figures?.high, submitted.figures?.high] == [ratio("5/6"), ratio("5/6")])
    #expect([open.counts.counted, submitted.counts.counted] == [2, 3])
    #expect([open.counts.collecting, submitted.counts.collecting] == [1, 1])
    #expect([open.counts.coverage, submitted.counts.coverage] == [ratio("2/3"), 1])
  }

  @Test("every item is counted in exactly one state")
  func counts() throws {
    let counts = try Sheet.module("5 4 3 n n p c s - -").counts

    #expect(counts.asked == 10)
    #expect(counts.answered == 3)
    #expect(counts.notApplicable == 2)
    #expect(counts.doneByParent == 1)
    #expect(counts.collecting == 1)
    #expect(counts.blank == 3)
    #expect(counts.notObserved == 0)
    #expect(counts.declined == 0)
    #expect(counts.counted == 4)
    #expect(counts.applicable == 7)
    #expect(counts.coverage == ratio("4/7"))
    #expect(counts.answeredShare == ratio("3/7"))
    #expect(counts.notApplicableShare == ratio("3/10"))
  }

  @Test("what a person did not see or would not say is out of the score, not zero")
  func personStates() throws {
    let scores = try person(
      [
        Sheet.answers("5 3 -", to: "AC", part: "own"), Sheet.answers("4 u", to: "CM", part: "seen"),
      ],
      routing: ["BK": false])
    let communication = try #require(scores.score(of: .module("CM")))

    #expect(scores.score(of: .module("AC"))?.value == ratio("3/4"))
    #expect(scores.score(of: .module("AC"))?.figures?.low == ratio("1/2"))
    #expect(scores.score(of: .module("AC"))?.figures?.high == ratio("5/6"))
    #expect(communication.counts.notObserved == 1)
    #expect(communication.counts.blank == 1)
    #expect(communication.reason == .coverage)
  }

  @Test("figures that only organisations have are absent for persons")
  func personFigures() throws {
    let scores = try person([Sheet.answers("5 3 n", to: "AC", part: "own")], routing: [:])
    let figures = try #require(scores.score(of: .module("AC"))?.figures)

    #expect(figures.value == ratio("3/4"))
    #expect(figures.notApplicableAsZero == nil)
    #expect(figures.declared == nil)
    #expect(scores.score(of: .module("AC"))?.band == nil)
  }

  @Test("persons show no evidence, so no scale caps their levels")
  func personWithoutCap() throws {
    let item = Item(
      id: "M-01-own", audience: "employee", part: .own, scale: "capped", isShortForm: true)
    let questionnaire = Sheet.questionnaire(
      PracticeModule(id: "M", topics: [Topic(id: "M-01", items: [item])]))

    let scores = try ScoringEngine(questionnaire).score(
      audience: Fixtures.employee, form: .short, routing: [:],
      answers: Sheet.answers("5", part: "own"), isSubmitted: true)

    #expect(scores.overall.value == 1)
    #expect(scores.items[0].missingEvidence == [])
  }

  // MARK: What is asked

  @Test("a module routed out is not asked and counts nowhere, even when answers to it are there")
  func routedOut() throws {
    let answers = [
      Sheet.answers("5 5 5", to: "AC", part: "own"), Sheet.answers("1 1", to: "BK", part: "own"),
      Sheet.answers("5", to: "CM", part: "own"),
      [Answer(item: "CM-02-seen", value: .option("e"))],
    ]

    let scores = try person(answers, routing: ["BK": false])

    #expect(scores.score(of: .module("BK"))?.reason == .nothingAsked)
    #expect(scores.item("BK-01-own")?.state == .notAsked)
    #expect(scores.item("BK-01-own")?.value == nil)
    #expect(scores.overall.value == 1)
    #expect(scores.overall.counts.asked == 5)
    #expect(scores.overall.modules?.total == 2)
    #expect(try person(answers, routing: ["BK": true]).overall.value == ratio("2/3"))
  }

  @Test("an item outside the short form is not asked")
  func outsideTheForm() throws {
    var questionnaire = Fixtures.small
    questionnaire.groups[0].modules[0].topics[2].items[0].isShortForm = false
    let engine = ScoringEngine(questionnaire)
    let answers = Sheet.answers("5 5 1", to: "AC", part: "own")

    let short = try engine.score(
      audience: Fixtures.employee, form: .short, routing: [:], answers: answers, isSubmitted: true)
    let full = try engine.score(
      audience: Fixtures.employee, form: .full, routing: [:], answers: answers, isSubmitted: true)

    #expect(short.score(of: .module("AC"))?.value == 1)
    #expect(short.item("AC-03-own")?.state == .notAsked)
    #expect(full.score(of: .module("AC"))?.value == ratio("2/3"))
  }

  @Test("items of the other audience are not listed and never mixed in")
  func otherAudience() throws {
    let scores = try Sheet.score(
      Fixtures.small, Sheet.answers("5 5 5", to: "AC") + Sheet.answers("1", to: "AC", part: "own"))

    #expect(scores.score(of: .module("AC"))?.value == 1)
    #expect(scores.item("AC-01-own") == nil)
    #expect(scores.answersOutsideVersion == ["AC-01-own"])
  }

  @Test("an answer to an item that the version lacks counts nowhere and is named")
  func outsideTheVersion() throws {
    let scores = try Sheet.score(
      Sheet.questionnaire(Sheet.module("M", items: 2)), Sheet.answers("3 3 5 5"))

    #expect(scores.overall.value == ratio("1/2"))
    #expect(scores.overall.counts.asked == 2)
    #expect(scores.answersOutsideVersion == ["M-03-aff", "M-04-aff"])
  }

  // MARK: Own and seen

  @Test("own and seen are parts beside the module score, which holds both")
  func parts() throws {
    let answers = [
      [
        Answer(item: "CM-01-own", value: .option("e")),
        Answer(item: "CM-02-seen", value: .option("c")),
      ]
    ]

    let scores = try person(answers, routing: [:])

    #expect(scores.score(of: .module("CM"))?.value == ratio("3/4"))
    #expect(scores.score(of: .module("CM"), part: .own)?.value == 1)
    #expect(scores.score(of: .module("CM"), part: .seen)?.value == ratio("1/2"))
    #expect(scores.score(of: .module("AC"), part: .seen)?.reason == .nothingAsked)
    #expect(scores.parts.count == 6)
  }

  @Test("organisations have no parts")
  func noPartsOfOrganisations() throws {
    let scores = try Sheet.score(Fixtures.small, [])

    #expect(scores.parts == [])
    #expect(scores.score(of: .module("AC"), part: .own) == nil)
  }

  @Test("a topic is the mean of its own and seen item")
  func topics() throws {
    var questionnaire = Fixtures.small
    questionnaire.groups[0].modules[0].topics = [
      Fixtures.topic("AC-01", parts: ["own", "seen", "aff"])
    ]

    let scores = try ScoringEngine(questionnaire).score(
      audience: Fixtures.employee, form: .full, routing: [:],
      answers: [
        Answer(item: "AC-01-own", value: .option("e")),
        Answer(item: "AC-01-seen", value: .option("d")),
      ], isSubmitted: true)

    #expect(scores.score(of: .topic("AC-01"))?.value == ratio("7/8"))
    #expect(scores.score(of: .topic("CM-01"))?.reason == .coverage)
  }

  // MARK: Traps

  @Test("the option code 0 is an answer like any other")
  func optionCodeZero() throws {
    var questionnaire = Sheet.questionnaire(Sheet.module("M", items: 2))
    questionnaire.scales = [
      Scale(
        id: "capped",
        options: [ResponseOption(code: "0", points: 0), ResponseOption(code: "1", points: 1)])
    ]

    let scores = try Sheet.score(
      questionnaire,
      [
        Answer(item: "M-01-aff", value: .option("0")),
        Answer(item: "M-02-aff", value: .option("1")),
      ])

    #expect(scores.items[0].state == .answered)
    #expect(scores.items[0].level == 1)
    #expect(scores.overall.counts.answered == 2)
    #expect(scores.overall.value == ratio("1/2"))
  }

  @Test("items alike in everything but their id count each for itself")
  func alikeItems() throws {
    let score = try Sheet.module("5 5 5 1")

    #expect(score.counts.answered == 4)
    #expect(score.value == ratio("3/4"))
  }

  @Test("a module without items shifts no other module's score")
  func emptyModule() throws {
    let scores = try Sheet.score(
      Sheet.questionnaire(Sheet.module("A"), Sheet.module("B", items: 0), Sheet.module("C")),
      Sheet.answers("5", to: "A") + Sheet.answers("2", to: "C"))

    #expect(scores.score(of: .module("A"))?.value == 1)
    #expect(scores.score(of: .module("B"))?.reason == .nothingAsked)
    #expect(scores.score(of: .module("C"))?.value == ratio("1/4"))
    #expect(scores.modules.map(\.subject.id) == ["A", "B", "C"])
    #expect(scores.overall.value == ratio("5/8"))
  }

  @Test("overall is the mean of exact module scores, not of rounded ones")
  func exactMeans() throws {
    let scores = try Sheet.score(
      Sheet.questionnaire(
        Sheet.module("A", items: 3), Sheet.module("B", items: 3), Sheet.module("C", items: 7)),
      Sheet.answers("5 1 1", to: "A") + Sheet.answers("5 5 1", to: "B")
        + Sheet.answers("5 1 1 1 1 1 1", to: "C"))

    #expect(scores.modules.map(\.value) == [ratio("1/3"), ratio("2/3"), ratio("1/7")])
    #expect(scores.overall.value == ratio("8/21"))
  }

  @Test("an option has its points by its code, wherever it stands on the scale")
  func optionByCode() throws {
    var questionnaire = Sheet.questionnaire(Sheet.module("M"))
    let answers = Sheet.answers("4")
    let before = try Sheet.score(questionnaire, answers)
    questionnaire.scales = [
      Scale(
        id: "capped",
        options: [ResponseOption(code: "new", points: 0)] + Fixtures.fiveSteps.options)
    ]

    let after = try Sheet.score(questionnaire, answers)

    #expect([before.items[0].level, after.items[0].level] == [4, 5])
    #expect([before.overall.value, after.overall.value] == [ratio("3/4"), ratio("3/4")])
  }

  @Test("an unknown option is an error that names it, never a blank or a zero")
  func unknownOption() {
    let error = ScoringError.unknownOption("most", item: "M-02-aff", scale: "capped")

    #expect(throws: error) {
      try Sheet.score(
        Sheet.questionnaire(Sheet.module("M", items: 2)),
        [Answer(item: "M-02-aff", value: .option("most"))])
    }
    #expect(
      error.description
        == "item 'M-02-aff': scale 'capped' has no option 'most'; "
        + "score with the version that the assessment is pinned to")
  }

  @Test("two answers to one item are an error, since the score would depend on their order")
  func repeatedAnswer() {
    let error = ScoringError.repeatedAnswer("M-01-aff")

    #expect(throws: error) {
      try Sheet.score(
        Sheet.questionnaire(Sheet.module("M")), Sheet.answers("5") + Sheet.answers("1"))
    }
    #expect(
      error.description == "item 'M-01-aff': more than one answer; keep the one that counts")
  }

  @Test("the item lists what was said, what counts and what is missing")
  func itemScore() throws {
    let scores = try Sheet.score(
      Sheet.questionnaire(Sheet.module("M", itemWeights: [2])),
      [Sheet.answer("M-01-aff", level: 5, evidence: [.document, .indicator])])
    let item = try #require(scores.item("M-01-aff"))

    #expect(item.topic == "M-01")
    #expect(item.module == "M")
    #expect(item.group == "g")
    #expect(item.option == "e")
    #expect(item.weight == 2)
    #expect([item.level, item.supportedLevel] == [5, 3])
    #expect([item.points, item.supportedPoints, item.scoredPoints] == [1, .half, .half])
    #expect(item.missingEvidence == [.record, .check])
    #expect(item.cap?.missingForNextLevel == [.record])
    #expect(item.isCounted)
  }

  // MARK: -

  private func person(
    _ answers: [[Answer]], routing: [ModuleID: Bool]
  ) throws -> AssessmentScore {
    try ScoringEngine(Fixtures.small).score(
      audience: Fixtures.employee, form: .short, routing: routing, answers: answers.flatMap { $0 },
      isSubmitted: true)
  }
}
