import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("Translations")
struct TranslationTests {
  private let books = "translations/de/modules/02-books.yaml"

  private func files() -> [String: String] {
    Sample.files.merging(Sample.translation("de")) { $1 }
  }

  @Test("a complete translation is read as texts of its language")
  func complete() {
    var files = files()
    files[books] = files[books]?
      .replacing("text: \"How often did you count?\"", with: "text: Wie oft hast du gezählt?")

    let reading = QuestionnaireReader.read(files: files)

    #expect(reading.findings == [])
    #expect(reading.texts.keys.sorted() == ["de", "en"])
    #expect(reading.texts["de"]?[.text(of: "BK-02-own")] == "Wie oft hast du gezählt?")
    #expect(reading.texts["de"]?.entries.count == reading.texts["en"]?.entries.count)
  }

  @Test("a translation with an error is left out, and the questionnaire is still there")
  func faulty() throws {
    var files = files()
    files[books]?.replace("BK-02-own.text", with: "BK-02-own.txt")

    let reading = QuestionnaireReader.read(files: files)

    #expect(
      reading.findings.map(\.rule).sorted() == ["translation-missing", "translation-unknown"])
    #expect(reading.questionnaire != nil)
    #expect(reading.texts.keys.sorted() == ["en"])
    #expect(try reading.published() == nil)
  }

  @Test("a missing file is one finding, not one for each of its texts")
  func missingFile() {
    var files = files()
    files["translations/de/modules/01-access.yaml"] = nil

    let reading = QuestionnaireReader.read(files: files)

    #expect(
      reading.findings.map(\.description) == [
        """
        translations/de/modules/01-access.yaml: error: the file is missing; it translates 19 \
        texts of modules/01-access.yaml [translation-missing]
        """
      ])
  }

  @Test("a missing text is named with the place and the digest of what it translates")
  func missingText() {
    var files = files()
    files[books] =
      "»"
      + (files[books] ?? "").split(separator: "\n")
      .filter { !$0.hasPrefix("BK-02-own.text") }.joined(separator: "\n")

    expectFindings(
      in: files,
      [
        """
        error: no translation of 'BK-02-own.text' (modules/02-books.yaml line 24); add it \
        with 'of: abb1170c' [translation-missing]
        """
      ])
  }

  @Test("a text that changed after it was translated is stale")
  func stale() {
    var files = files()
    files[books]?.replace("of: abb1170c", with: "of: »abb1170c")
    files["modules/02-books.yaml"]?.replace(
      "How often did you count?", with: "How often do you count?")

    expectFindings(
      in: files,
      [
        """
        error: 'BK-02-own.text' translates an older text than modules/02-books.yaml line 24; \
        check it, then write 'of: b4575713' [translation-stale]
        """
      ])
  }

  @Test("a text in the file of another is told where it belongs")
  func otherFile() {
    var files = files()
    files["translations/de/standards.yaml"]?.append("»title: {text: Titel, of: c3769d37}\n")

    expectFindings(
      in: files,
      [
        """
        error: no text 'title' to translate in this file; it belongs to questionnaire.yaml \
        [translation-unknown]
        """
      ])
  }

  @Test("an entry is a text and eight hexadecimal digits, quoted or not")
  func entries() {
    var files = files()
    files["translations/de/standards.yaml"] = """
      standard.ISO45001.title: {text: »12, of: »575b54d}
      standard.ISO45001.note: »Neue Ausgabe
      standard.ISO45002.title: {text: A, of: "12345678"}
      standard.ISO45003.title: {text: A, of: 12345678, »off: 1}
      """.replacing("standard.ISO45002", with: "»standard.ISO45002")
      .replacing("standard.ISO45003", with: "»standard.ISO45003")

    expectFindings(
      in: files,
      [
        """
        error: 'text' of 'standard.ISO45001.title' must be text, but 12 is a number in YAML; \
        quote it: \"12\" [value-kind]
        """,
        """
        error: 'of' of 'standard.ISO45001.title' must be the eight hexadecimal digits of the \
        text it translates [value-kind]
        """,
        "error: 'standard.ISO45001.note' must be keys with values, not a single value [value-kind]",
        """
        error: no text 'standard.ISO45002.title' to translate in this file; did you mean \
        'standard.ISO45001.title'? [translation-unknown]
        """,
        """
        error: no text 'standard.ISO45003.title' to translate in this file; did you mean \
        'standard.ISO45001.title'? [translation-unknown]
        """,
        """
        error: unknown key 'off' in 'standard.ISO45003.title'; its keys are 'text', 'of', \
        'acknowledged' [known-keys]
        """,
      ])
  }

  @Test("a translated first page has to fit too, and control characters are refused in it")
  func texts() {
    var files = files()
    let page = "This is the self-check of {organisation}."
    let long = Array(repeating: "Sehr ausführlich.", count: 90).joined(separator: " ")
    files["translations/de/questionnaire.yaml"]?
      .replace("text: \"\(page)\"", with: "text: »\"\(long) {organisation}.\"")
    files["translations/de/questionnaire.yaml"]?
      .replace("text: \"For improvement only.\"", with: "text: »\"Zum\\e Lernen.\"")

    expectFindings(
      in: files,
      [
        """
        error: the first page of audience 'employee' has 25 lines of 78 columns; shorten it \
        to 20 [first-page-fits]
        """,
        "error: text 'purpose' holds U+001B; remove it [control-characters]",
      ])
  }

  @Test("a folder is named by another language than the base language")
  func language() {
    let base = Sample.files.merging(Sample.translation("en")) { $1 }
    let odd = Sample.files.merging(Sample.translation("german")) { $1 }

    #expect(
      QuestionnaireReader.read(files: base).findings.map(\.description) == [
        """
        translations/en/questionnaire.yaml: error: 'en' is the base language; remove its \
        translation [translation-language]
        """
      ])
    #expect(
      QuestionnaireReader.read(files: odd).findings.map(\.description) == [
        """
        translations/german/questionnaire.yaml: error: folder 'german' must be a lower-case \
        language code such as 'ko' [translation-language]
        """
      ])
  }

  @Test("a translation of a file that cannot be read is left alone")
  func baseUnreadable() {
    var files = files()
    files["modules/02-books.yaml"] = "module: »[\n"

    expectFindings(
      in: files,
      ["error: this is not YAML: did not find expected node content; close the bracket [yaml]"])
  }
}
