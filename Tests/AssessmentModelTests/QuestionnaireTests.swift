import AssessmentModel
import AssessmentTesting
import FoundationEssentials
import Testing

@Suite("Questionnaire")
struct QuestionnaireTests {
  private let small = Fixtures.small

  @Test("modules, topics and items are listed in questionnaire order")
  func order() {
    #expect(small.modules.map(\.id) == ["AC", "BK", "CM"])
    #expect(
      small.topics.map(\.id) == ["AC-01", "AC-02", "AC-03", "BK-01", "BK-02", "CM-01", "CM-02"])
    #expect(small.items.prefix(3).map(\.id) == ["AC-01-own", "AC-01-aff", "AC-02-own"])
    #expect(small.items.count == 14)
  }

  @Test("audiences, modules and scales are found by id, others are nil")
  func lookups() {
    #expect(small.audience("affiliate") == Fixtures.affiliate)
    #expect(small.audience("visitor") == nil)
    #expect(small.module("BK")?.isRouted == true)
    #expect(small.module("XX") == nil)
    #expect(small.scale("capped") == Fixtures.capped)
    #expect(small.scale("seven") == nil)
    #expect(
      small.scale(of: Item(id: "AC-01-own", audience: "employee", scale: "capped"))
        == Fixtures.capped)
    #expect(
      small.scale(of: Item(id: "AC-01-own", audience: "employee", scale: "seven"))
        == Scale(id: "seven", options: []))
  }

  @Test("an item offers all reasons of its audience unless it lists its own")
  func reasons() {
    var item = Fixtures.own("AC-01-own")

    #expect(small.reasons(for: item).map(\.code) == ["no-situation", "too-new"])
    item.notApplicableReasons = ["too-new", "no-activity"]
    #expect(small.reasons(for: item).map(\.code) == ["too-new"])
    item.notApplicableReasons = []
    #expect(small.reasons(for: item) == [])
    #expect(
      small.reasons(for: Fixtures.affiliateItem("AC-01-aff")).map(\.code)
        == ["no-activity", "no-such-site"])
  }

  @Test("a questionnaire is stored and read back without loss")
  func coding() throws {
    let data = try JSONEncoder().encode(small)

    #expect(try JSONDecoder().decode(Questionnaire.self, from: data) == small)
  }

  @Test("the index knows where each item stands")
  func index() {
    let index = QuestionnaireIndex(small)

    #expect(index["CM-02-aff"]?.item == Fixtures.affiliateItem("CM-02-aff"))
    #expect(index["CM-02-aff"]?.topic.id == "CM-02")
    #expect(index["CM-02-aff"]?.module == "CM")
    #expect(index["CM-02-aff"]?.group == "second")
    #expect(index["CM-02-aff"]?.scale == Fixtures.capped)
    #expect(index["AC-01-own"]?.position == 0)
    #expect(index["CM-02-aff"]?.position == 13)
    #expect(index["XX-01-own"] == nil)
  }

  @Test("of two items with one id the index keeps the first")
  func repeatedID() {
    var questionnaire = small
    questionnaire.groups[1].modules[0].topics[0].items[0].id = "AC-01-own"

    let index = QuestionnaireIndex(questionnaire)

    #expect(index["AC-01-own"]?.module == "AC")
  }

  @Test("the policy's defaults are those of the scoring specification")
  func policy() {
    let policy = ScoringPolicy()

    #expect(policy.minimumCoverage == Ratio("1/2"))
    #expect(policy.minimumBasis == Ratio("1/3"))
    #expect(policy.maximumNotApplicable == Ratio("1/2"))
    #expect(policy.partlyApplicable == Ratio("3/10"))
    #expect(policy.minimumModules == Ratio("1/2"))
    #expect(policy.criticalBelow == Ratio("1/2"))
    #expect(policy.minimumCell == 10)
  }
}
