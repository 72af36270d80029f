import AssessmentModel
import AssessmentTesting
import QuestionnaireFormat
import Testing

@Suite("QuestionnaireDigest")
struct QuestionnaireDigestTests {
  @Test("the canonical structure is these bytes, on every platform and in every run")
  func structure() {
    let reading = QuestionnaireReader.read(files: Sample.files)

    let text = reading.questionnaire.map(QuestionnaireDigest.canonicalStructure)

    expectText(text ?? "", CanonicalSample.structure)
  }

  @Test("the canonical texts are sorted by key, with only quotes, backslashes and controls escaped")
  func texts() {
    let texts = QuestionnaireTexts(
      language: "ko",
      entries: [
        "title": "안전/\"a\" \\ \u{1}\n\u{7F}é", "AC-01.name": "😀", "audience.x": "", "Z": "z",
      ])

    #expect(
      QuestionnaireDigest.canonicalTexts(texts)
        == #"{"entries":{"AC-01.name":"😀","Z":"z","audience.x":"","title":"안전/\"a\" \\ \u0001\u000a"#
        + "\u{7F}é" + #""},"language":"ko"}"#)
  }

  @Test("the digest is the SHA-256 of structure and base texts, one after the other")
  func digest() throws {
    let questionnaire = Questionnaire(
      id: "q", version: VersionNumber(1, 0, 0), baseLanguage: "en")
    let texts = QuestionnaireTexts(language: "en", entries: [.title: "T"])

    #expect(
      QuestionnaireDigest.digest(of: questionnaire, base: texts)
        == "c9429453b1faf31fa1e1950f79d780c7fb5363dc96eae1b9c0d57f35e05a676c")
  }

  @Test("the digest of the sample stays what it is")
  func sample() throws {
    let published = try #require(
      try QuestionnaireReader.read(files: Sample.files).published())

    #expect(published.digest == "8940a2ee3953e80ea3fdaf2fcd0515335a36d9df4fd8cae57fb66e8c28ba8800")
  }

  @Test("a changed letter of a question or of the structure changes the digest, a comment does not")
  func changes() throws {
    func digest(_ books: String) throws -> String {
      var files = Sample.files
      files["modules/02-books.yaml"] = books
      return try #require(try QuestionnaireReader.read(files: files).published()).digest
    }
    let original = try digest(Sample.books)

    #expect(try digest(Sample.books.replacing("did you count", with: "do you count")) != original)
    #expect(try digest(Sample.books.replacing("part: own", with: "part: seen")) != original)
    #expect(try digest("# A comment.\n" + Sample.books) == original)
  }

  @Test("a translation does not change the digest")
  func translation() throws {
    let files = Sample.files.merging(Sample.translation("de")) { $1 }

    let published = try #require(try QuestionnaireReader.read(files: files).published())

    #expect(published.languages == ["en", "de"])
    #expect(published.digest == "8940a2ee3953e80ea3fdaf2fcd0515335a36d9df4fd8cae57fb66e8c28ba8800")
  }

  @Test(
    "the short digest of a text is the start of its SHA-256",
    arguments: [("", "e3b0c442"), ("abc", "ba7816bf"), ("안전", "beff9082")])
  func short(text: String, digest: String) {
    #expect(QuestionnaireDigest.shortDigest(of: text) == digest)
  }
}
