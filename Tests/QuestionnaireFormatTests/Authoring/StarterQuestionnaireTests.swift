import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("StarterQuestionnaire")
struct StarterQuestionnaireTests {
  @Test("the starter has no finding and is ready to be published")
  func findings() throws {
    let files = StarterQuestionnaire.files(id: "office-check", title: "Office: self-check")

    let reading = QuestionnaireReader.read(files: files)

    #expect(reading.findings.map(\.description) == [])
    #expect(try reading.published()?.questionnaire.id == "office-check")
    #expect(reading.texts["en"]?[.title] == "Office: self-check")
  }

  @Test("it shows two groups, three modules, both kinds of audience, routing and a reference")
  func shape() throws {
    let files = StarterQuestionnaire.files(id: "office-check", title: "Office")

    let questionnaire = try #require(QuestionnaireReader.read(files: files).questionnaire)

    #expect(questionnaire.groups.map { $0.modules.map(\.id) } == [["FIRE", "VISIT"], ["START"]])
    #expect(questionnaire.audiences.map(\.kind) == [.person, .organisation])
    #expect(questionnaire.scales.map(\.id) == ["frequency", "maturity"])
    #expect(questionnaire.modules.filter(\.isRouted).map(\.id) == ["VISIT"])
    #expect(questionnaire.topics.first?.references.map(\.standard) == ["ISO45001"])
  }

  @Test("every key of the format is named in it, so that an author can learn them")
  func keys() throws {
    let text = StarterQuestionnaire.files(id: "a", title: "A").values.joined()

    let keys = try SchemaFile.all().filter { $0.name.hasPrefix("m") || $0.name.hasPrefix("q") }
      .flatMap(\.keys)

    #expect(Set(keys).filter { !text.contains($0) } == [])
  }

  @Test("with schemas every file names its own in the first line")
  func schemas() throws {
    let schemas = try DataFolder.schemas()

    let files = StarterQuestionnaire.files(id: "a", title: "A", schemas: schemas)

    #expect(
      files.keys.sorted() == [
        "modules/01-fire-safety.yaml", "modules/02-visitors.yaml",
        "modules/03-new-colleagues.yaml", "questionnaire.yaml", "schema/glossary.schema.json",
        "schema/module.schema.json", "schema/questionnaire.schema.json",
        "schema/standards.schema.json", "schema/translation.schema.json", "standards.yaml",
      ])
    #expect(
      files["modules/02-visitors.yaml"]?
        .hasPrefix("# yaml-language-server: $schema=../schema/module.schema.json\nmodule:") == true)
    #expect(QuestionnaireReader.read(files: files).findings == [])
  }

  @Test(
    "an id is made from a folder's name",
    arguments: [
      ("Office check", "office-check"), ("/tmp/My  Check 2", "tmp-my-check-2"),
      ("점검", "self-check"),
      ("", "self-check"), ("Überprüfung", "berpr-fung"),
      ("aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbb", "aaaaaaaaaaaaaaaaaaaa"),
      ("aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbb", "aaaaaaaaaaaaaaaaaaaa-bbbbbbbbbbbbbbbbbbb"),
      (
        "a123456789 b123456789 c123456789 d123456 e", "a123456789-b123456789-c123456789-d123456"
      ), ("a1234567890123456789012345678901234567890", "self-check"),
    ] as [(String, QuestionnaireID)])
  func id(name: String, expected: QuestionnaireID) {
    #expect(StarterQuestionnaire.id(from: name) == expected)
  }

  @Test(
    "a title that would have findings is refused with what is wrong",
    arguments: [
      ("", "it is empty"), (" \u{3000}", "it is empty"), ("Office\tcheck", "it holds a tab"),
      ("Office\ncheck", "it holds a line break"), ("Office\u{7}", "it holds U+0007"),
      ("The \u{202E}office", "it holds U+202E"),
      ("Check of {affiliate}", "it holds '{affiliate}', which is not filled in a title"),
      ("Check {x", "it holds a '{' without a '}'"), ("Office check", nil), ("7 } \"&a *a\"", nil),
    ])
  func problem(title: String, problem: String?) {
    let files = StarterQuestionnaire.files(id: "a", title: title)

    #expect(StarterQuestionnaire.problem(inTitle: title) == problem)
    #expect(QuestionnaireReader.read(files: files).findings.isEmpty == (problem == nil))
  }

  @Test("a folder's name of any length gives an id without a finding", arguments: [0, 19, 40, 200])
  func longName(length: Int) {
    let name = String(repeating: "a", count: length) + String(repeating: " b2", count: length)

    let files = StarterQuestionnaire.files(id: StarterQuestionnaire.id(from: name), title: "A")

    #expect(QuestionnaireReader.read(files: files).findings == [])
  }

  @Test(
    "a title with signs of YAML stays one text", arguments: ["Yes", "a: b # c", "\"q\"", "- x"])
  func title(_ title: String) {
    let files = StarterQuestionnaire.files(id: "a", title: title)

    #expect(QuestionnaireReader.read(files: files).texts["en"]?[.title] == title)
  }
}
