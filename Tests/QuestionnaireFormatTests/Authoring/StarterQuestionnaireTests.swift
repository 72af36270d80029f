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
    ])
  func id(name: String, expected: QuestionnaireID) {
    #expect(StarterQuestionnaire.id(from: name) == expected)
  }

  @Test(
    "a title with signs of YAML stays one text", arguments: ["Yes", "a: b # c", "\"q\"", "- x"])
  func title(_ title: String) {
    let files = StarterQuestionnaire.files(id: "a", title: title)

    #expect(QuestionnaireReader.read(files: files).texts["en"]?[.title] == title)
  }
}
