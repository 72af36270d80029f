import AssessmentModel
import AssessmentTesting
import Scoring
import Testing

@Suite("BandAssignment")
struct BandAssignmentTests {
  @Test(
    "a band holds its lower edge and everything up to the next one, on the unrounded value",
    arguments: [
      ("0", "starting"), ("1999/10000", "starting"), ("1/5", "emerging"), ("2/5", "developing"),
      ("1499/2500", "developing"), ("3/5", "established"), ("7999/10000", "established"),
      ("4/5", "leading"), ("1", "leading"),
    ])
  func edges(value: String, band: BandCode) {
    let assignment = BandAssignment(
      value: ratio(value), bands: Fixtures.small.bands, basis: basis())

    #expect(assignment?.band == band)
    #expect(assignment?.withheld == [])
  }

  @Test("a critical flag keeps a score out of the highest band and is named")
  func criticalFlag() throws {
    let module = Sheet.module("M", items: 10, critical: [10])

    let band = try Sheet.score(
      Sheet.questionnaire(module), Sheet.answers("5 5 5 5 5 5 5 5 5 2")
    ).overall.band

    #expect(band?.band == "established")
    #expect(band?.withheld.map(\.band) == ["leading"])
    #expect(band?.withheld.first?.obstacles == [.criticalFlags(["M-10-aff"])])
  }

  @Test("an affiliate may have three tenths not applicable or done by the parent, not more")
  func notApplicable() throws {
    let within = try Sheet.module("n n p 5 5 5 5 5 5 5").band
    let above = try Sheet.module("n n p p 5 5 5 5 5 5").band

    #expect(within?.band == "leading")
    #expect(above?.band == "established")
    #expect(
      above?.withheld.first?.obstacles
        == [.notApplicable(share: ratio("2/5"), limit: ratio("3/10"))])
  }

  @Test("nothing may still be collecting, submitted or not", arguments: [false, true])
  func collecting(isSubmitted: Bool) throws {
    let band = try Sheet.module("5 5 5 5 5 5 5 5 5 c", isSubmitted: isSubmitted).band

    #expect(band?.band == "established")
    #expect(band?.withheld.first?.obstacles == [.collecting(1)])
  }

  @Test("group and overall need all their modules rated; a module does not")
  func modules() throws {
    let scores = try Sheet.score(
      Sheet.questionnaire(
        Sheet.module("A", items: 2), Sheet.module("B", items: 2), Sheet.module("C", items: 2)),
      Sheet.answers("5 5", to: "A") + Sheet.answers("5 5", to: "B"))

    #expect(scores.modules.map(\.band?.band) == ["leading", "leading", nil])
    for score in [scores.overall, scores.groups[0]] {
      #expect(score.band?.band == "established")
      #expect(
        score.band?.withheld.first?.obstacles == [.modules(ModuleCounts(rated: 2, total: 3))])
    }
  }

  @Test(
    "for persons nine tenths answered are enough and less is not",
    arguments: [(90, BandCode("leading")), (89, "established")])
  func answered(answered: Int, band: BandCode) {
    let assignment = BandAssignment(
      value: ratio("9/10"), bands: Fixtures.small.bands,
      basis: basis(.person, answered: answered, blank: 100 - answered))

    #expect(assignment?.band == band)
    #expect(
      assignment?.withheld.flatMap(\.obstacles)
        == (answered < 90 ? [.answered(share: ratio("89/100"), limit: ratio("9/10"))] : []))
  }

  @Test("requirements of the other kind of respondent do not count")
  func kinds() {
    let person = basis(.person, answered: 50, notApplicable: 50)
    let organisation = basis(.organisation, answered: 70, blank: 30)

    #expect(BandAssignment(value: 1, bands: Fixtures.small.bands, basis: person)?.band == "leading")
    #expect(
      BandAssignment(value: 1, bands: Fixtures.small.bands, basis: organisation)?.band == "leading")
  }

  @Test("every band with requirements is asked, from the highest down, except the lowest")
  func severalBands() {
    let strict = BandRequirements(noCriticalFlag: true)
    let bands = [
      AdherenceBand(code: "low", lowerBound: 0, requirements: strict),
      AdherenceBand(code: "middle", lowerBound: 30, requirements: strict),
      AdherenceBand(code: "high", lowerBound: 60, requirements: strict),
      AdherenceBand(code: "top", lowerBound: 90, requirements: strict),
    ]
    let flagged = BandBasis(
      kind: .organisation, flaggedItems: ["M-01-aff"], counts: ItemCounts(), modules: nil)

    let assignment = BandAssignment(value: ratio("3/4"), bands: bands, basis: flagged)

    #expect(assignment?.band == "low")
    #expect(assignment?.withheld.map(\.band) == ["high", "middle"])
  }

  @Test("without bands, or under the lowest, there is none")
  func noBand() {
    let high = [AdherenceBand(code: "high", lowerBound: 60)]

    #expect(BandAssignment(value: 1, bands: [], basis: basis()) == nil)
    #expect(BandAssignment(value: ratio("1/2"), bands: high, basis: basis()) == nil)
  }

  @Test("a person's own result has no band")
  func personsOwnResult() throws {
    let scores = try ScoringEngine(Fixtures.small).score(
      audience: Fixtures.employee, form: .short, routing: [:],
      answers: Sheet.answers("5 5 5", to: "AC", part: "own"), isSubmitted: true)

    #expect(scores.overall.value == 1)
    for score in [scores.overall] + scores.groups + scores.modules + scores.parts + scores.topics {
      #expect(score.band == nil)
    }
  }

  private func basis(
    _ kind: AudienceKind = .organisation, answered: Int = 100, notApplicable: Int = 0,
    blank: Int = 0
  ) -> BandBasis {
    var counts = ItemCounts()
    counts.asked = answered + notApplicable + blank
    counts.answered = answered
    counts.counted = answered
    counts.notApplicable = notApplicable
    counts.blank = blank
    return BandBasis(kind: kind, flaggedItems: [], counts: counts, modules: nil)
  }
}
