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
      ["warning: the question has no question mark at its end; make it a question [question-end]"])
    for text in ["얼마나 자주 세었습니까?", "多久？"] {
      let plain = Marker.read(files("ko", text)).files
      #expect(QuestionnaireReader.read(files: plain).findings == [])
    }
  }

  @Test(
    "a language has the question mark of its script",
    arguments: [
      ("el", "Πόσο συχνά μετρήσατε;"), ("el", "Πόσο συχνά μετρήσατε\u{37E}"),
      ("hy", "Որքա՞ն հաճախ եք հաշվել։"), ("am", "ስንት ጊዜ ቆጠሩ፧"), ("ar", "كم مرة قمت بالعد؟"),
      ("ja", "どのくらい数えましたか？"), ("zh-hant", "多久？"), ("th", "คุณนับบ่อยแค่ไหน"),
      ("lo", "ທ່ານນັບເລື້ອຍປານໃດ"), ("km", "តើអ្នករាប់ញឹកញាប់ប៉ុណ្ណា"),
      ("my", "ဘယ်လောက်မကြာခဏ ရေတွက်သလဲ။"),
      ("th-th", "คุณนับบ่อยแค่ไหน"), ("el", "Πόσο συχνά?"),
    ] as [(LanguageCode, String)])
  func scripts(language: LanguageCode, text: String) {
    let plain = Marker.read(files(language, text)).files

    #expect(QuestionnaireReader.read(files: plain).findings.map(\.description) == [])
  }

  @Test(
    "the mark of another script ends no question",
    arguments: [
      ("de", "Sie haben gezählt;"), ("en-gb", "You counted\u{37E}"), ("el", "Μετρήσατε."),
      ("hy", "Դուք հաշվել եք։"), ("ar", "لقد قمت بالعد."), ("ja", "数えました。"),
    ] as [(LanguageCode, String)])
  func otherMarks(language: LanguageCode, text: String) {
    expectFindings(
      in: files(language, text),
      ["warning: the question has no question mark at its end; make it a question [question-end]"])
  }

  @Test(
    "where words are not parted by spaces, a question has a number of characters",
    arguments: [("zh", "数", 50), ("ja", "数", 75), ("th", "นี่", 120), ("my", "က", 120)]
      as [(LanguageCode, String, Int)])
  func characters(language: LanguageCode, character: String, limit: Int) {
    let most = String(repeating: character, count: limit - 2) + " 数？"

    expectFindings(
      in: files(language, character + most),
      [
        """
        warning: the question has \(limit + 1) characters; shorten it to \(limit) \
        [question-length]
        """
      ])
    #expect(
      QuestionnaireReader.read(files: Marker.read(files(language, most)).files).findings == [])
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
