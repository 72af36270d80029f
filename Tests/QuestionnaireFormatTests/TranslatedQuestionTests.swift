import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("Translated questions")
struct TranslatedQuestionTests {
  private func files(_ language: LanguageCode, _ text: String) -> [String: String] {
    var files = Sample.files.merging(Sample.translation(language)) { $1 }
    files["translations/\(language)/modules/02-books.yaml"]?
      .replace("\"How often did you count?\"", with: "»\"\(text)\"")
    return files
  }

  @Test("a translated question ends with a question mark of any script")
  func end() {
    expectFindings(
      in: files("ko", "얼마나 자주 세었습니까"),
      ["warning: the question does not end with '?'; make it a question [question-end]"])
    for text in ["얼마나 자주 세었습니까?", "多久？"] {
      let plain = Marker.read(files("ko", text)).files
      #expect(QuestionnaireReader.read(files: plain).findings == [])
    }
  }

  @Test("Korean has at most 75 syllables, whatever the length of the original")
  func korean() {
    let long = String(repeating: "가나다라마 ", count: 15)

    expectFindings(
      in: files("ko", long + "바?"),
      ["warning: the question has 76 syllables; shorten it to 75 [question-length]"])
    #expect(
      QuestionnaireReader.read(files: Marker.read(files("ko", long + "?")).files).findings == [])
  }

  @Test("a warning about a translated question is acknowledged at the translation, not the item")
  func acknowledged() {
    var files = files("ko", "얼마나 자주 세었는지.")
    files["translations/ko/modules/02-books.yaml"]?.replace(
      "»\"얼마나 자주 세었는지.\"",
      with: "얼마나 자주 세었는지., acknowledged: [{rule: question-end, reason: Custom.}]")

    expectFindings(in: files, [])
  }

  @Test("a Korean first page is measured in cells, two for a syllable")
  func firstPage() {
    var files = Sample.files.merging(Sample.translation("ko")) { $1 }
    let syllables = Array(repeating: "가나다라마바사아자차", count: 65).joined(separator: " ")
    files["translations/ko/questionnaire.yaml"]?
      .replace("self-check of {organisation}.\"", with: "\(syllables) {organisation}.\"")
    files["translations/ko/questionnaire.yaml"]?
      .replace("first-page.1: {text: ", with: "first-page.1: {text: »")

    expectFindings(
      in: files,
      [
        """
        error: the first page of audience 'employee' has 24 lines of 78 columns; shorten it to \
        20 [first-page-fits]
        """
      ])
  }
}
