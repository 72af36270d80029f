import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("SpellingSuggestion")
struct SpellingSuggestionTests {
  @Test(
    "the distance counts added, missing, changed and swapped characters",
    arguments: [
      ("", "", 0), ("abc", "abc", 0), ("", "abc", 3), ("abc", "", 3), ("promt", "prompt", 1),
      ("prompt", "promt", 1), ("scale", "scole", 1), ("sclae", "scale", 1),
      ("kitten", "sitting", 3),
      ("안전", "안전한", 1), ("SAF-30", "SAF-03", 1), ("ca", "abc", 3),
    ])
  func distance(left: String, right: String, expected: Int) {
    #expect(SpellingSuggestion.distance(left, right) == expected)
  }

  @Test("the nearest known word is suggested, whatever its case")
  func nearest() {
    let known = ["text", "help", "period", "part"]

    #expect(SpellingSuggestion.nearest(to: "tetx", among: known) == "text")
    #expect(SpellingSuggestion.nearest(to: "Period", among: known) == "period")
    #expect(SpellingSuggestion.nearest(to: "perod", among: known) == "period")
  }

  @Test("nothing is suggested when every known word differs in more than a third")
  func tooFar() {
    #expect(SpellingSuggestion.nearest(to: "colour", among: ["text", "help"]) == nil)
    #expect(SpellingSuggestion.nearest(to: "xy", among: ["id"]) == nil)
    #expect(SpellingSuggestion.nearest(to: "text", among: []) == nil)
  }

  @Test("of two words equally near the first one is suggested")
  func ties() {
    #expect(SpellingSuggestion.nearest(to: "bat", among: ["cat", "bar"]) == "cat")
    #expect(SpellingSuggestion.nearest(to: "bat", among: ["bar", "cat"]) == "bar")
  }

  @Test("ids are suggested as ids")
  func ids() {
    let topics: [TopicID] = ["SAF-02", "SAF-03"]

    #expect(SpellingSuggestion.nearest(to: "saf-3", among: topics) == "SAF-03")
  }

  @Test("words of more than 64 characters are not compared letter by letter")
  func long() {
    let word = String(repeating: "a", count: 100_000)

    #expect(SpellingSuggestion.distance(word, word + "b") == 100_001)
    #expect(SpellingSuggestion.nearest(to: word, among: ["a"]) == nil)
  }
}
