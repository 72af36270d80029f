import AssessmentModel
import AssessmentTesting
import Scoring
import Testing

@Suite("Group and overall")
struct ModuleMeanTests {
  private let three = Sheet.questionnaire(
    Sheet.module("A", items: 2), Sheet.module("B", items: 2), Sheet.module("C", items: 2))

  @Test("a module that is not rated is left out, and the count says so")
  func notRatedIsLeftOut() throws {
    let overall = try Sheet.score(
      three, Sheet.answers("5 5", to: "A") + Sheet.answers("3 3", to: "B")
    ).overall

    #expect(overall.value == ratio("3/4"))
    #expect(overall.modules?.rated == 2)
    #expect(overall.modules?.total == 3)
  }

  @Test("rated modules with less than half of the weight asked make no score")
  func tooFewModules() throws {
    let overall = try Sheet.score(three, Sheet.answers("5 5", to: "A")).overall

    #expect(overall.reason == .modules)
    #expect(overall.modules?.rated == 1)
    #expect(overall.checks.map(\.share) == [ratio("1/3")])
    #expect(overall.checks.map(\.limit) == [ratio("1/2")])
  }

  @Test(
    "half of the weight, not half of the number, decides", arguments: [("2", true), ("1", false)])
  func weightDecides(weight: String, isRated: Bool) throws {
    let questionnaire = Sheet.questionnaire(
      Sheet.module("A", weight: ratio(weight)), Sheet.module("B"), Sheet.module("C"))

    let overall = try Sheet.score(questionnaire, Sheet.answers("5", to: "A")).overall

    #expect(overall.isRated == isRated)
  }

  @Test("modules weigh as much as they say")
  func weightedMean() throws {
    let questionnaire = Sheet.questionnaire(
      Sheet.module("A", weight: 3), Sheet.module("B", weight: ratio("0.5")))

    let overall = try Sheet.score(
      questionnaire, Sheet.answers("5", to: "A") + Sheet.answers("1", to: "B")
    ).overall

    #expect(overall.value == ratio("6/7"))
  }

  @Test("a module of weight 0 has a score of its own and counts nowhere else")
  func moduleOfWeightZero() throws {
    let questionnaire = Sheet.questionnaire(
      Sheet.module("A", items: 2), Sheet.module("Z", items: 2, weight: 0))

    let scores = try Sheet.score(
      questionnaire, Sheet.answers("5 5", to: "A") + Sheet.answers("1 n", to: "Z"))

    #expect(scores.score(of: .module("Z"))?.value == 0)
    #expect(scores.overall.value == 1)
    #expect(scores.overall.counts.asked == 2)
    #expect(scores.overall.counts.notApplicable == 0)
    #expect(scores.overall.modules?.total == 1)
  }

  @Test("a group of which nothing is asked is named so, and overall goes on without it")
  func emptyGroup() throws {
    let questionnaire = Fixtures.questionnaire(groups: [
      ModuleGroup(id: "none", modules: []),
      ModuleGroup(id: "unasked", modules: [Sheet.module("U", items: 0)]),
      ModuleGroup(id: "asked", modules: [Sheet.module("A")]),
    ])

    let scores = try Sheet.score(questionnaire, Sheet.answers("4", to: "A"))

    #expect(scores.groups.map(\.reason) == [.nothingAsked, .nothingAsked, nil])
    #expect(scores.overall.value == ratio("3/4"))
    #expect(scores.overall.modules?.total == 1)
  }

  @Test("a module of which all weights are 0 is not among the modules asked")
  func moduleWithoutWeights() throws {
    let questionnaire = Sheet.questionnaire(
      Sheet.module("A"), Sheet.module("Z", items: 2, itemWeights: [0, 0]))

    let scores = try Sheet.score(questionnaire, Sheet.answers("5", to: "A"))

    #expect(scores.score(of: .module("Z"))?.reason == .noWeight)
    #expect(scores.overall.modules?.total == 1)
  }

  @Test("bounds and the other figures are means over the same rated modules")
  func figures() throws {
    let scores = try Sheet.score(
      three,
      Sheet.answers("5 -", to: "A") + Sheet.answers("3 n", to: "B") + Sheet.answers("n n", to: "C"))
    let figures = try #require(scores.overall.figures)

    #expect(figures.value == ratio("3/4"))
    #expect(figures.low == ratio("1/2"))
    #expect(figures.high == ratio("3/4"))
    #expect(figures.notApplicableAsZero == ratio("5/8"))
    #expect(scores.overall.counts.asked == 6)
    #expect(scores.overall.counts.notApplicable == 3)
    #expect(scores.overall.isPartlyApplicable)
  }

  @Test("the score of the declared levels stands beside the supported one")
  func declared() throws {
    let scores = try Sheet.score(
      Sheet.questionnaire(Sheet.module("A"), Sheet.module("B")),
      [
        Sheet.answer("A-01-aff", level: 5, evidence: [.document]),
        Sheet.answer("B-01-aff", level: 4, evidence: []),
      ])

    #expect(scores.modules.map(\.value) == [ratio("1/2"), ratio("1/4")])
    #expect(scores.overall.value == ratio("3/8"))
    #expect(scores.overall.figures?.declared == ratio("7/8"))
  }

  @Test("many weights with two decimals stay exact")
  func longFractions() throws {
    let weights = ["0.37", "1.13", "2.71", "0.97", "1.01", "3.07", "0.53", "1.39", "2.11", "0.89"]
    let questionnaire = Sheet.questionnaire(
      Sheet.module("A", items: 10, weight: ratio("1.07"), itemWeights: weights.map(ratio)),
      Sheet.module("B", items: 7, weight: ratio("0.93"), itemWeights: weights.prefix(7).map(ratio)))

    let overall = try Sheet.score(
      questionnaire,
      Sheet.answers("5 1 1 1 1 1 1 1 1 1", to: "A") + Sheet.answers("1 5 1 1 1 1 1", to: "B")
    ).overall

    // 1.07/2 * 0.37/14.18 + 0.93/2 * 1.13/9.79
    #expect(
      overall.value == ratio("107/200") * ratio("37/1418") + ratio("93/200") * ratio("113/979"))
  }
}
