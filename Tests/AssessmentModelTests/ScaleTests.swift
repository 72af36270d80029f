import AssessmentModel
import AssessmentTesting
import Testing

@Suite("Scale")
struct ScaleTests {
  @Test("levels count from 1 and find their option both ways")
  func levels() {
    #expect(Fixtures.fiveSteps.option(level: 1)?.code == "a")
    #expect(Fixtures.fiveSteps.option(level: 5)?.code == "e")
    #expect(Fixtures.fiveSteps.option(level: 0) == nil)
    #expect(Fixtures.fiveSteps.option(level: 6) == nil)
    #expect(Fixtures.fiveSteps.level(of: "d") == 4)
    #expect(Fixtures.fiveSteps.level(of: "z") == nil)
    #expect(Fixtures.fiveSteps.option("b")?.points == Ratio("0.25"))
    #expect(Fixtures.fiveSteps.option("z") == nil)
  }
}
