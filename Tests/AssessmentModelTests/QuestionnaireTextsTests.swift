import AssessmentModel
import FoundationEssentials
import Testing

@Suite("QuestionnaireTexts")
struct QuestionnaireTextsTests {
  private let texts = QuestionnaireTexts(
    language: "en", entries: [.title: "Self-check", .text(of: "AC-01-own"): "How often?"])

  @Test("a text is found by its key; a missing one shows its key")
  func lookup() {
    #expect(texts[.title] == "Self-check")
    #expect(texts[.text(of: "AC-01-own")] == "How often?")
    #expect(texts[.help(of: "AC-01-own")] == "AC-01-own.help")
    #expect(texts.text(.help(of: "AC-01-own")) == nil)
  }

  @Test("texts are stored with their keys and read back")
  func coding() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys

    let data = try encoder.encode(texts)

    #expect(
      String(decoding: data, as: UTF8.self)
        == #"{"entries":{"AC-01-own.text":"How often?","title":"Self-check"},"language":"en"}"#)
    #expect(try JSONDecoder().decode(QuestionnaireTexts.self, from: data) == texts)
  }
}
