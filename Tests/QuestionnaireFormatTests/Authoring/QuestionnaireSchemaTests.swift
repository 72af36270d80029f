import QuestionnaireFormat
import Testing

@Suite("QuestionnaireSchema")
struct QuestionnaireSchemaTests {
  @Test("a file that names its schema already stays as it is")
  func named() {
    let schemas = ["module.schema.json": "{}"]
    let line = "# yaml-language-server: $schema=../schema/module.schema.json"
    let files = [
      "modules/01-access.yaml": "module: AC\n",
      "modules/02-books.yaml": line + "\r\nmodule: BK\r\n",
    ]

    let once = QuestionnaireSchema.adding(schemas, to: files)

    #expect(
      once == [
        "schema/module.schema.json": "{}", "modules/01-access.yaml": line + "\nmodule: AC\n",
        "modules/02-books.yaml": line + "\r\nmodule: BK\r\n",
      ])
  }
}
