import Interview
import Testing

@Suite struct NearMissTests {
  @Test(
    "what begins with the text is meant, else what differs by a letter or two",
    arguments: [
      ("stat", ["status"]),
      ("reveiw", ["review"]),
      ("SUMBIT", ["submit"]),
      ("ba", ["back"]),
      ("nb", ["na"]),
      ("xyz", []),
      ("", []),
    ])
  func nearest(text: String, words: [String]) {
    let known = ["back", "next", "na", "status", "review", "submit"]

    #expect(NearMiss.nearest(to: text, among: known) == words)
  }

  @Test("no more than five are named")
  func five() {
    let known = (1...9).map { "AC-0\($0)" }

    #expect(
      NearMiss.nearest(to: "AC", among: known) == ["AC-01", "AC-02", "AC-03", "AC-04", "AC-05"])
  }
}
