import AssessmentModel
import AssessmentTesting
import Scoring
import Testing

@Suite("ScoreExplanation")
struct ScoreExplanationTests {
  @Test("a module lists the items used with their products, and those left out with the reason")
  func module() throws {
    let (engine, scores) = try scored(
      Sheet.questionnaire(Sheet.module("M", items: 4, itemWeights: [1, 2, 1, 0])),
      Sheet.answers("4 3 n 5"))

    let explanation = try #require(engine.explanation(of: .module("M"), in: scores))

    #expect(explanation.subject == .module("M"))
    #expect(explanation.part == .all)
    #expect(explanation.score == scores.modules[0])
    #expect(explanation.used.map(\.item) == ["M-01-aff", "M-02-aff"])
    #expect(explanation.used.map(\.weight) == [1, 2])
    #expect(explanation.used.map(\.points) == [ratio("3/4"), ratio("1/2")])
    #expect(explanation.used.map(\.product) == [ratio("3/4"), 1])
    #expect(explanation.used.map(\.share) == [ratio("1/3"), ratio("2/3")])
    #expect(explanation.used.map(\.lost) == [ratio("1/12"), ratio("1/3")])
    #expect(explanation.fraction?.numerator == ratio("7/4"))
    #expect(explanation.fraction?.denominator == 3)
    #expect(explanation.fraction?.value == ratio("7/12"))
    #expect(explanation.leftOut.map(\.item) == ["M-03-aff", "M-04-aff"])
    #expect(
      explanation.leftOut.map(\.reason) == [
        .state(.notApplicable, .notApplicable(reason: "no-activity", note: "no furnace here")),
        .noWeight,
      ])
    #expect(explanation.usedModules == [])
    #expect(explanation.rules.map(\.rawValue) == ["A", "B", "C2", "C3", "C5", "E", "H2"])
  }

  @Test("what cost most comes first, equals in questionnaire order, full points not at all")
  func costliest() throws {
    let (engine, scores) = try scored(
      Sheet.questionnaire(Sheet.module("M", items: 5, itemWeights: [1, 1, 2, 1, 1])),
      Sheet.answers("3 5 4 3 1"))

    let explanation = try #require(engine.explanation(of: .module("M"), in: scores))

    #expect(
      explanation.costliest.map(\.item) == ["M-05-aff", "M-01-aff", "M-03-aff", "M-04-aff"])
    #expect(
      explanation.costliest.map(\.lost)
        == [ratio("1/6"), ratio("1/12"), ratio("1/12"), ratio("1/12")])
  }

  @Test("what missing evidence and collecting cost is told apart")
  func lostToEvidenceAndCollecting() throws {
    let (engine, scores) = try scored(
      Sheet.questionnaire(Sheet.module("M", items: 4)),
      [
        Sheet.answer("M-01-aff", level: 5, evidence: [.document]),
        Sheet.answer("M-02-aff", level: 4, evidence: []),
      ] + Sheet.answers("- - c 5").suffix(2))

    let explanation = try #require(engine.explanation(of: .overall, in: scores))

    #expect(scores.overall.value == ratio("7/16"))
    #expect(explanation.used.map(\.declaredPoints) == [1, ratio("3/4"), 0, 1])
    #expect(explanation.lostToEvidence == ratio("1/4"))
    #expect(explanation.lostToCollecting == ratio("1/4"))
    #expect(scores.overall.figures?.declared == ratio("7/16") + ratio("1/4"))
    #expect(explanation.used.map(\.state) == [.answered, .answered, .collecting, .answered])
    #expect(explanation.rules.contains(.evidenceCap))
  }

  @Test("overall lists modules with their products and every item with what it weighs in overall")
  func overall() throws {
    let (engine, scores) = try scored(
      Sheet.questionnaire(
        Sheet.module("A", items: 2, weight: 3), Sheet.module("B", items: 2),
        Sheet.module("Z", weight: 0)),
      Sheet.answers("5 3", to: "A") + Sheet.answers("5 -", to: "B") + Sheet.answers("1", to: "Z"))

    let explanation = try #require(engine.explanation(of: .overall, in: scores))

    #expect(scores.overall.value == ratio("13/16"))
    #expect(explanation.usedModules.map(\.module) == ["A", "B"])
    #expect(explanation.usedModules.map(\.value) == [ratio("3/4"), 1])
    #expect(explanation.usedModules.map(\.product) == [ratio("9/4"), 1])
    #expect(explanation.usedModules.map(\.share) == [ratio("3/4"), ratio("1/4")])
    #expect(explanation.fraction?.numerator == ratio("13/4"))
    #expect(explanation.fraction?.denominator == 4)
    #expect(explanation.leftOutModules.map(\.module) == ["Z"])
    #expect(explanation.leftOutModules.map(\.reason) == [nil])
    #expect(explanation.used.map(\.item) == ["A-01-aff", "A-02-aff", "B-01-aff"])
    #expect(explanation.used.map(\.share) == [ratio("3/8"), ratio("3/8"), ratio("1/4")])
    #expect(explanation.used.map(\.lost) == [0, ratio("3/16"), 0])
    #expect(explanation.leftOut.map(\.item) == ["B-02-aff", "Z-01-aff"])
    #expect(explanation.leftOut.map(\.reason) == [.state(.blank, nil), .moduleWithoutWeight])
    #expect(explanation.rules.map(\.rawValue) == ["A", "B", "C3", "C4", "C5", "E", "H2"])
  }

  @Test("a group leaves out a module that is not rated, with all of its items")
  func groupWithUnratedModule() throws {
    let (engine, scores) = try scored(
      Sheet.questionnaire(Sheet.module("A", items: 1), Sheet.module("B", items: 3)),
      Sheet.answers("4", to: "A") + Sheet.answers("5 - s", to: "B"))

    let explanation = try #require(engine.explanation(of: .group("g"), in: scores))

    #expect(explanation.fraction?.value == ratio("3/4"))
    #expect(explanation.leftOutModules.map(\.module) == ["B"])
    #expect(explanation.leftOutModules.map(\.reason) == [.coverage])
    #expect(explanation.leftOut.map(\.item) == ["B-01-aff", "B-02-aff", "B-03-aff"])
    #expect(
      explanation.leftOut.map(\.reason) == [
        .moduleNotRated(.coverage), .state(.blank, nil), .state(.blank, .skipped),
      ])
  }

  @Test("a score that is not rated has no fraction and no shares, and its checks say why")
  func notRated() throws {
    let (engine, scores) = try scored(
      Sheet.questionnaire(Sheet.module("M", items: 4)), Sheet.answers("5 - - -"))

    let module = try #require(engine.explanation(of: .module("M"), in: scores))
    let overall = try #require(engine.explanation(of: .overall, in: scores))

    #expect(module.score?.reason == .coverage)
    #expect(module.score?.checks.first { !$0.isMet }?.share == ratio("1/4"))
    #expect(module.used.map(\.item) == ["M-01-aff"])
    #expect(module.used.map(\.share) == [nil])
    #expect(module.fraction == nil)
    #expect(module.lostToEvidence == nil)
    #expect(module.lostToCollecting == nil)
    #expect(module.costliest == [])
    #expect(module.rules.map(\.rawValue) == ["B", "C2", "C3"])
    #expect(overall.fraction == nil)
    #expect(overall.score?.reason == .modules)
    #expect(overall.leftOutModules.map(\.reason) == [.coverage])
    #expect(overall.rules.map(\.rawValue) == ["B", "C3", "C4"])
  }

  @Test("rated modules with too little weight are listed without shares")
  func tooFewModules() throws {
    let (engine, scores) = try scored(
      Sheet.questionnaire(Sheet.module("A"), Sheet.module("B"), Sheet.module("C")),
      Sheet.answers("5", to: "A"))

    let explanation = try #require(engine.explanation(of: .overall, in: scores))

    #expect(explanation.fraction == nil)
    #expect(explanation.usedModules.map(\.module) == ["A"])
    #expect(explanation.usedModules.map(\.share) == [nil])
    #expect(explanation.used.map(\.lost) == [nil])
  }

  @Test("an item alone is explained by its points and its missing evidence")
  func item() throws {
    let (engine, scores) = try scored(
      Sheet.questionnaire(Sheet.module("M", itemWeights: [2])),
      [Sheet.answer("M-01-aff", level: 5, evidence: [.document])])

    let explanation = try #require(engine.explanation(of: .item("M-01-aff"), in: scores))

    #expect(explanation.score == nil)
    #expect(explanation.fraction?.numerator == 1)
    #expect(explanation.fraction?.denominator == 2)
    #expect(explanation.fraction?.value == ratio("1/2"))
    #expect(explanation.lostToEvidence == ratio("1/2"))
    #expect(explanation.rules.map(\.rawValue) == ["C1", "H2"])
  }

  @Test("an item that is not asked is left out for that reason")
  func itemNotAsked() throws {
    let engine = ScoringEngine(Fixtures.small)
    let scores = try engine.score(
      audience: Fixtures.employee, form: .short, routing: [:], answers: [], isSubmitted: true)

    let explanation = try #require(engine.explanation(of: .item("BK-01-own"), in: scores))

    #expect(explanation.fraction == nil)
    #expect(explanation.leftOut.map(\.reason) == [.notAsked])
    #expect(explanation.rules == [.answerStates])
  }

  @Test("topics and the parts of a person's module are explained from their own items")
  func topicAndPart() throws {
    let engine = ScoringEngine(Fixtures.small)
    let scores = try engine.score(
      audience: Fixtures.employee, form: .short, routing: [:],
      answers: [
        Answer(item: "CM-01-own", value: .option("e")),
        Answer(item: "CM-02-seen", value: .option("c")),
      ], isSubmitted: true)

    let topic = try #require(engine.explanation(of: .topic("CM-02"), in: scores))
    let seen = try #require(engine.explanation(of: .module("CM"), part: .seen, in: scores))
    let all = try #require(engine.explanation(of: .module("CM"), in: scores))

    #expect(topic.used.map(\.item) == ["CM-02-seen"])
    #expect(seen.used.map(\.item) == ["CM-02-seen"])
    #expect(seen.part == .seen)
    #expect(all.used.map(\.item) == ["CM-01-own", "CM-02-seen"])
    #expect(all.rules.map(\.rawValue) == ["C2", "C3", "C5", "H2"])
  }

  @Test("what the assessment does not have is not explained")
  func unknown() throws {
    let (engine, scores) = try scored(Fixtures.small, [])

    #expect(engine.explanation(of: .item("AC-01-own"), in: scores) == nil)
    #expect(engine.explanation(of: .topic("XX-01"), in: scores) == nil)
    #expect(engine.explanation(of: .module("XX"), in: scores) == nil)
    #expect(engine.explanation(of: .group("XX"), in: scores) == nil)
    #expect(engine.explanation(of: .module("AC"), part: .own, in: scores) == nil)
    #expect(engine.explanation(of: .overall, part: .own, in: scores) == nil)
  }

  private func scored(
    _ questionnaire: Questionnaire, _ answers: [Answer]
  ) throws -> (ScoringEngine, AssessmentScore) {
    (ScoringEngine(questionnaire), try Sheet.score(questionnaire, answers))
  }
}
