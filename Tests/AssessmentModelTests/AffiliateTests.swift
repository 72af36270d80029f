import AssessmentModel
import Testing

@Suite("Affiliate")
struct AffiliateTests {
  @Test("a name without a language stands in for a missing one")
  func name() {
    let affiliate = Affiliate(code: "hq", name: "Head office", names: ["ko": "본사"])

    #expect(affiliate.name(in: "ko") == "본사")
    #expect(affiliate.name(in: "id") == "Head office")
  }
}
