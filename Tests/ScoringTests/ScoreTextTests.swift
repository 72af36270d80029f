import AssessmentModel
import AssessmentTesting
import Scoring
import Testing

@Suite("Printed percentage")
struct ScoreTextTests {
  @Test(
    "a percentage has one decimal, rounded half away from zero",
    arguments: [
      ("21/40", "52.5"), ("17/26", "65.4"), ("10/27", "37.0"), ("0", "0.0"), ("1", "100.0"),
      ("1/3", "33.3"), ("2/3", "66.7"), ("1/2000", "0.1"), ("1/2001", "0.0"),
      ("5245/10000", "52.5"),
      ("1499/2500", "60.0"),
    ])
  func oneDecimal(value: String, text: String) {
    #expect(ratio(value).percentText() == text)
  }

  @Test(
    "more decimals are printed where the rounded number would lie in another band",
    arguments: [
      ("1499/2500", "59.96"), ("59994/100000", "59.99"), ("59996/100000", "59.996"),
      ("599999/1000000", "59.9999"), ("5995/10000", "59.95"), ("5994/10000", "59.9"),
      ("3/5", "60.0"),
      ("60004/100000", "60.0"), ("1999/10000", "19.99"), ("19994/100000", "19.99"),
      ("9999/10000", "100.0"),
    ])
  func otherBand(value: String, text: String) {
    #expect(ratio(value).percentText(keepingBandOf: Fixtures.small.bands) == text)
  }

  @Test("a rounded number may not fall out of its band either")
  func edgeWithDecimals() {
    let bands = [
      AdherenceBand(code: "low", lowerBound: 0),
      AdherenceBand(code: "high", lowerBound: ratio("33.34")),
    ]

    #expect(ratio("0.3334").percentText(keepingBandOf: bands) == "33.34")
    #expect(ratio("0.33339").percentText(keepingBandOf: bands) == "33.3")
  }

  @Test("a value on an edge that has no decimal form is printed with one decimal")
  func edgeWithoutDecimalForm() {
    let bands = [
      AdherenceBand(code: "low", lowerBound: 0),
      AdherenceBand(code: "high", lowerBound: ratio("100/3")),
    ]

    #expect(ratio("1/3").percentText(keepingBandOf: bands) == "33.3")
    #expect(ratio("33334/100000").percentText(keepingBandOf: bands) == "33.334")
  }

  @Test("where no band is shown, as for a person, one decimal is printed")
  func withoutBand() throws {
    var questionnaire = Fixtures.small
    questionnaire.scales[0] = Scale(
      id: "five", options: [ResponseOption(code: "a", points: ratio("1499/2500"))])
    let answers = Sheet.answers("1 1 1", to: "AC", part: "own")

    let scores = try ScoringEngine(questionnaire).score(
      audience: Fixtures.employee, form: .short, routing: [:], answers: answers, isSubmitted: true)

    let module = scores.score(of: .module("AC"))
    #expect(module?.percentText(bands: questionnaire.bands) == "60.0")
  }

  @Test("an affiliate just under a band prints the decimal that shows it")
  func affiliate() throws {
    var questionnaire = Sheet.questionnaire(Sheet.module("M"))
    questionnaire.scales = [
      Scale(id: "capped", options: [ResponseOption(code: "a", points: ratio("1499/2500"))])
    ]

    let overall = try Sheet.score(questionnaire, Sheet.answers("1")).overall

    #expect(overall.band?.band == "developing")
    #expect(overall.percentText(bands: questionnaire.bands) == "59.96")
  }
}
