import AssessmentModel
import AssessmentTesting
import Scoring
import Testing

@Suite("CriticalItems")
struct CriticalItemsTests {
  @Test(
    "a critical item is low under half a point, open when nobody knows, and else not flagged",
    arguments: [
      ("1", CriticalFlag.low), ("2", .low), ("3", nil), ("5", nil), ("c", .open), ("-", .open),
      ("s", .open), ("u", .open), ("d", .open), ("n", nil), ("p", nil),
    ])
  func flags(word: String, flag: CriticalFlag?) throws {
    let module = Sheet.module("M", items: 4, critical: [2])

    let scores = try Sheet.score(Sheet.questionnaire(module), Sheet.answers("5 \(word) 5 5"))

    #expect(scores.items.map(\.flag) == [nil, flag, nil, nil])
    for score in [scores.overall, scores.groups[0], scores.modules[0], scores.topics[1]] {
      #expect(score.critical.flagged.map(\.item) == (flag == nil ? [] : ["M-02-aff"]))
      #expect(score.critical.flagged.map(\.flag) == (flag.map { [$0] } ?? []))
    }
    #expect(scores.topics[0].critical.flagged == [])
  }

  @Test("the supported level decides, not the declared one")
  func supportedLevel() throws {
    let scores = try Sheet.score(
      Sheet.questionnaire(Sheet.module("M", critical: [1])),
      [Sheet.answer("M-01-aff", level: 5, evidence: [.example])])

    #expect(scores.overall.critical.low == ["M-01-aff"])
  }

  @Test("not applicable and done by the parent are listed with their reason, not flagged")
  func excused() throws {
    let module = Sheet.module("M", items: 5, critical: [1, 2, 3])

    let critical = try Sheet.score(
      Sheet.questionnaire(module), Sheet.answers("n p 5 n 5")
    ).overall.critical

    #expect(critical.flagged == [])
    #expect(critical.excused.map(\.item) == ["M-01-aff", "M-02-aff"])
    #expect(
      critical.excused.map(\.value) == [
        .notApplicable(reason: "no-activity", note: "no furnace here"),
        .doneByParent(company: "Holding"),
      ])
  }

  @Test("collecting is open and not low, before and after submission")
  func collecting() throws {
    let questionnaire = Sheet.questionnaire(Sheet.module("M", critical: [1]))

    for isSubmitted in [false, true] {
      let scores = try Sheet.score(
        questionnaire, Sheet.answers("c"), isSubmitted: isSubmitted)

      #expect(scores.overall.critical.open == ["M-01-aff"])
      #expect(scores.overall.critical.low == [])
    }
  }

  @Test("flags are not averaged away by weight 0 or by a module that is not rated")
  func neverAveragedAway() throws {
    let questionnaire = Sheet.questionnaire(
      Sheet.module("A", items: 2, itemWeights: [0, 1], critical: [1]),
      Sheet.module("B", items: 4, critical: [4]), Sheet.module("C", weight: 0, critical: [1]))

    let scores = try Sheet.score(
      questionnaire,
      Sheet.answers("1 5", to: "A") + Sheet.answers("- - - 1", to: "B")
        + Sheet.answers("1", to: "C"))

    #expect(scores.score(of: .module("B"))?.reason == .coverage)
    #expect(scores.overall.value == 1)
    #expect(scores.overall.critical.low == ["A-01-aff", "B-04-aff", "C-01-aff"])
  }

  @Test("an item that is not asked is not flagged")
  func notAsked() throws {
    let scores = try ScoringEngine(Fixtures.small).score(
      audience: Fixtures.employee, form: .short, routing: [:], answers: [], isSubmitted: true)
    var routedCritical = Fixtures.small
    routedCritical.groups[0].modules[1].topics[0].isCritical = true
    let routed = try ScoringEngine(routedCritical).score(
      audience: Fixtures.employee, form: .short, routing: ["BK": false], answers: [],
      isSubmitted: true)

    #expect(scores.overall.critical.open == ["AC-02-own"])
    #expect(routed.overall.critical.open == ["AC-02-own"])
  }

  @Test("the limit is data of the questionnaire")
  func limit() throws {
    var questionnaire = Sheet.questionnaire(Sheet.module("M", critical: [1]))
    questionnaire.policy.criticalBelow = ratio("3/4")

    #expect(
      try Sheet.score(questionnaire, Sheet.answers("3")).overall.critical.low == ["M-01-aff"])
    #expect(try Sheet.score(questionnaire, Sheet.answers("4")).overall.critical.low == [])
  }
}
