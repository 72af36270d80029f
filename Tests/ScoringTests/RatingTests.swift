import AssessmentModel
import AssessmentTesting
import Scoring
import Testing

@Suite("Rating of topics and modules")
struct RatingTests {
  @Test(
    "the first rule that fails is the reason",
    arguments: [
      ("n n n -", NotRatedReason.notApplicable), ("p p n 5", .notApplicable),
      ("n - - 5", .coverage),
      ("n n - -", .coverage), ("n n - 5", .tooFew), ("n n 4 5", nil), ("n 5 - -", .coverage),
      ("- - - -", .coverage),
    ])
  func reasons(words: String, reason: NotRatedReason?) throws {
    #expect(try Sheet.module(words).reason == reason)
  }

  @Test("nothing asked and no weight are told apart")
  func nothingAskedOrNoWeight() throws {
    let scores = try Sheet.score(
      Sheet.questionnaire(
        Sheet.module("A", items: 0), Sheet.module("B", items: 2, itemWeights: [0, 0])),
      Sheet.answers("5 5", to: "B"))

    #expect(scores.modules.map(\.reason) == [.nothingAsked, .noWeight])
    #expect(scores.modules.map(\.checks) == [[], []])
    #expect(scores.overall.reason == .noWeight)
  }

  @Test("a share at the limit is still rated: half not applicable, half covered, a third counted")
  func limitsAreInclusive() throws {
    #expect(try Sheet.module("n n 5 5").isRated)
    #expect(try Sheet.module("5 5 - -").isRated)
    #expect(try Sheet.module("n n n 5 5 -").isRated)
  }

  @Test("done by the parent counts with not applicable, and collecting at submission as counted")
  func sharesOfStates() throws {
    #expect(try Sheet.module("p p n 5").reason == .notApplicable)
    #expect(try Sheet.module("c c - -").value == 0)
    #expect(try Sheet.module("c c - -", isSubmitted: false).reason == .coverage)
  }

  @Test("an item of weight 0 lifts no coverage and stands in no count")
  func weightZeroLiftsNothing() throws {
    let module = Sheet.module("M", items: 5, itemWeights: [1, 1, 1, 0, 0])

    let scores = try Sheet.score(Sheet.questionnaire(module), Sheet.answers("5 - - 5 5"))

    #expect(scores.modules[0].reason == .coverage)
    #expect(scores.modules[0].counts.asked == 3)
    #expect(scores.modules[0].counts.answered == 1)
    #expect(scores.items.map(\.isCounted) == [true, false, false, false, false])
    #expect(scores.items[3].state == .answered)
    #expect(scores.items[3].scoredPoints == nil)
  }

  @Test("a weight-0 item that does not apply does not make a module partly applicable")
  func weightZeroNotApplicable() throws {
    let module = Sheet.module("M", items: 3, itemWeights: [1, 0, 0])

    let scores = try Sheet.score(Sheet.questionnaire(module), Sheet.answers("5 n n"))

    #expect(scores.modules[0].counts.notApplicable == 0)
    #expect(!scores.modules[0].isPartlyApplicable)
    #expect(scores.modules[0].figures?.notApplicableAsZero == 1)
  }

  @Test(
    "partly applicable starts above three tenths",
    arguments: [
      ("n n n 5 5 5 5 5 5 5", false), ("n n p p 5 5 5 5 5 5", true), ("n 5 5", true),
      ("n 5 5 5", false),
    ])
  func partlyApplicable(words: String, isPartly: Bool) throws {
    #expect(try Sheet.module(words).isPartlyApplicable == isPartly)
  }

  @Test("weights do not change how items are counted")
  func countsAreOfItems() throws {
    let module = Sheet.module("M", items: 3, itemWeights: [100, 1, 1])

    let scores = try Sheet.score(Sheet.questionnaire(module), Sheet.answers("5 - -"))

    #expect(scores.modules[0].reason == .coverage)
  }

  @Test("limits that allow everything still never divide by zero")
  func permissiveLimits() throws {
    var questionnaire = Sheet.questionnaire(Sheet.module("M", items: 2))
    questionnaire.policy.maximumNotApplicable = 1
    questionnaire.policy.minimumCoverage = 0
    questionnaire.policy.minimumBasis = 0
    questionnaire.policy.minimumModules = 0

    let allNotApplicable = try Sheet.score(questionnaire, Sheet.answers("n n"))
    let allBlank = try Sheet.score(questionnaire, [])

    #expect(allNotApplicable.modules[0].reason == .notApplicable)
    #expect(allBlank.modules[0].reason == .coverage)
    #expect(allBlank.overall.reason == .modules)
  }

  @Test("the checks show both sides of every rule")
  func checks() throws {
    let checks = try Sheet.module("n 5 - -").checks

    #expect(checks.map(\.reason) == [.notApplicable, .coverage, .tooFew])
    #expect(checks.map(\.share) == [ratio("1/4"), ratio("1/3"), ratio("1/4")])
    #expect(checks.map(\.limit) == [ratio("1/2"), ratio("1/2"), ratio("1/3")])
    #expect(checks.map(\.isMet) == [true, false, false])
  }

  @Test("a score that is not rated has no figure, no band and no printed number")
  func notRatedHasNoNumber() throws {
    let score = try Sheet.module("5 - - -")

    #expect(score.status == .notRated(.coverage))
    #expect(score.figures == nil)
    #expect(score.band == nil)
    #expect(score.percentText(bands: Fixtures.small.bands) == nil)
  }
}
