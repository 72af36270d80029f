import AssessmentModel
import AssessmentTesting
import QuestionnaireFormat
import Testing

@Suite("StoredQuestionnaire")
struct StoredQuestionnaireTests {
  private func published() throws -> PublishedQuestionnaire {
    let files = Sample.files.merging(Sample.translation("de")) { $1 }
    return try #require(try QuestionnaireReader.read(files: files).published())
  }

  @Test("a published version comes back as it was")
  func roundTrip() throws {
    let published = try published()

    let stored = try StoredQuestionnaire(published)

    #expect(try stored.published() == published)
    #expect(stored.digest == published.digest)
    #expect(stored.texts.keys.sorted() == ["de", "en"])
  }

  @Test("a questionnaire with everything that may be missing comes back as it was")
  func sparse() throws {
    let published = try PublishedQuestionnaire(
      sealing: Fixtures.small, texts: ["en": Fixtures.texts(for: Fixtures.small)])

    #expect(try StoredQuestionnaire(published).published() == published)
  }

  @Test("a changed structure or base text is refused with both digests")
  func tampered() throws {
    let stored = try StoredQuestionnaire(try published())
    var structure = stored
    structure.structure.replace(#""points":"1/2""#, with: #""points":"1/3""#)
    var text = stored
    text.texts["en"]?.replace("Open doors", with: "Shut doors")

    for changed in [structure, text] {
      #expect(changed != stored)
      let error = #expect(throws: QuestionnaireFormatError.self) { try changed.published() }
      guard case .digestMismatch(let expected, let found) = error else {
        Issue.record("unexpected error \(String(describing: error))")
        continue
      }
      #expect(expected == stored.digest)
      #expect(found != stored.digest && found.count == 64)
    }
  }

  @Test("a translation that was added or taken away later does not matter")
  func languages() throws {
    var stored = try StoredQuestionnaire(try published())
    stored.texts["de"] = nil
    stored.texts["fr"] = #"{"entries":{"title":"Autocontrôle"},"language":"fr"}"#

    let back = try stored.published()

    #expect(back.languages == ["en", "fr"])
    #expect(back.texts(in: "fr").text(.title) == "Autocontrôle")
  }

  @Test("a version whose digest is not that of its content is not stored")
  func wrongDigest() throws {
    var published = try published()
    published.digest = "0000"

    #expect(throws: QuestionnaireFormatError.self) { try StoredQuestionnaire(published) }
  }

  @Test("without the texts of the base language nothing is published, stored or read")
  func noBase() throws {
    let missing = QuestionnaireFormatError.baseLanguageMissing("sample", "en")
    var published = try published()
    var stored = try StoredQuestionnaire(published)
    stored.texts["en"] = nil
    published.texts["en"] = nil

    #expect(throws: missing) { try stored.published() }
    #expect(throws: missing) { try StoredQuestionnaire(published) }
    #expect(throws: missing) {
      try PublishedQuestionnaire(sealing: published.questionnaire, texts: published.texts)
    }
  }

  @Test(
    "a stored structure of another form is refused with what is wrong",
    arguments: [
      ("", "structure: not canonical JSON at byte 0"),
      ("[]", "structure: the number of its form is missing"),
      ("{}", "structure: the number of its form is missing"),
      (#"{"form":1}"#, "structure: 'version' is missing or of another type"),
      (#"{"form":1,"new":[]}"#, "structure: 'new' is not known"),
      (#"{"form": 1}"#, "structure: not canonical JSON at byte 8"),
      (#"{"form":01}"#, "structure: not canonical JSON at byte 8"),
      (#"{"form":1,"form":1}"#, "structure: not canonical JSON at byte 16"),
      (#"{"form":1}x"#, "structure: not canonical JSON at byte 10"),
      (#"{"form":"\n"}"#, "structure: not canonical JSON at byte 10"),
      (#"{"form":1.5}"#, "structure: not canonical JSON at byte 9"),
      (#"{"form":null}"#, "structure: not canonical JSON at byte 8"),
      (#"{"form":"\u0041"}"#, "structure: not canonical JSON at byte 13"),
      (String(repeating: "[", count: 100_000), "structure: not canonical JSON at byte 24"),
    ])
  func otherForm(structure: String, problem: String) {
    let stored = StoredQuestionnaire(digest: "", structure: structure, texts: [:])

    let error = #expect(throws: QuestionnaireFormatError.self) { try stored.published() }

    #expect(
      error.map { "\($0)" }
        == "published questionnaire, \(problem); restore it from a backup")
  }

  @Test(
    "a stored change has the keys of its kind and no other",
    arguments: [
      (ItemChangeKind.corrected, #""kind":"corrected","#, #""map":{},"#, "'map' is not known"),
      (.clarified, #""kind":"clarified","#, #""of":"BK-01-own","#, "'of' is not known"),
      (
        .rescaled(map: ["a": "never"]), #""map":{"a":"never"},"#, #""of":"BK-01-own","#,
        "'of' is not known"
      ),
    ])
  func changeKeys(kind: ItemChangeKind, key: String, more: String, problem: String) throws {
    let change = ItemChange(since: VersionNumber(1, 1, 0), kind: kind)
    var files = Sample.files
    files["modules/02-books.yaml"]?.replace(
      "text: How often did you count?", with: "text: How often?\n        change: \(change)")
    let published = try #require(try QuestionnaireReader.read(files: files).published())
    var stored = try StoredQuestionnaire(published)
    stored.structure.replace(key, with: key + more)

    #expect(throws: QuestionnaireFormatError.unreadable(part: "change", problem: problem)) {
      try stored.published()
    }
  }

  @Test("a structure of a newer form says that the program is too old")
  func newer() {
    let stored = StoredQuestionnaire(digest: "", structure: #"{"form":2,"new":1}"#, texts: [:])

    #expect(throws: QuestionnaireFormatError.newerFormat(found: 2, known: 1)) {
      try stored.published()
    }
  }

  @Test(
    "stored texts of another form or language are refused",
    arguments: [
      #"{"entries":{},"language":"en"}"#, #"{"entries":[],"language":"de"}"#,
      #"{"entries":{"title":1},"language":"de"}"#, #"{"language":"de"}"#, "[]", "x",
    ])
  func texts(stored: String) {
    #expect(throws: QuestionnaireFormatError.self) {
      try StoredQuestionnaire.texts(stored, in: "de")
    }
  }

  @Test("errors are sentences with something to do")
  func sentences() {
    let errors: [QuestionnaireFormatError] = [
      .baseLanguageMissing("sample", "en"), .digestMismatch(expected: "aa", found: "bb"),
      .unreadable(part: "policy", problem: "'x' is not known"), .newerFormat(found: 2, known: 1),
    ]

    expectText(
      errors.map(\.description).joined(separator: "\n"),
      """
      questionnaire 'sample': the texts of its base language 'en' are missing; add them
      published questionnaire: its content has digest 'bb' instead of 'aa', so it was changed after publishing; restore it from a backup
      published questionnaire, policy: 'x' is not known; restore it from a backup
      published questionnaire: stored in form 2, this program knows form 1; update the program
      """)
  }
}
