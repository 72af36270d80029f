import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite(
  "Schema validation",
  .enabled(if: SchemaValidator.isInstalled, "python3 has no package 'jsonschema'; install it"))
struct SchemaValidationTests {
  private func documents(_ files: [String: String]) -> [SchemaValidator.Document] {
    files.filter { $0.key.hasSuffix(".yaml") }.sorted { $0.key < $1.key }.map {
      SchemaValidator.Document(
        name: $0.key, schema: QuestionnaireSchema.name(for: $0.key), yaml: $0.value)
    }
  }

  @Test("every bundled file follows its schema")
  func bundled() throws {
    #expect(try SchemaValidator.faults(documents(try DataFolder.questionnaire("ccms"))) == [])
  }

  @Test("the complete sample, another instrument and the starter follow their schemas")
  func samples() throws {
    let documents = [
      CompleteSample.files, OtherInstrument.files, OtherCompany.files,
      StarterQuestionnaire.files(id: "a", title: "A"),
    ].flatMap(documents)

    #expect(try SchemaValidator.faults(documents) == [])
  }

  @Test("what the program writes follows the schemas, translations too")
  func written() throws {
    let reading = QuestionnaireReader.read(files: CompleteSample.baseFiles)
    var published = try #require(try reading.published())
    published.texts["de"] = published.texts["en"]
    published.texts["de"]?.language = "de"

    #expect(try SchemaValidator.faults(documents(QuestionnaireWriter.files(of: published))) == [])
  }

  @Test("typical mistakes are refused")
  func mistakes() throws {
    let frame = CompleteSample.frame
    let doors = CompleteSample.doors
    let mistakes: [(schema: String, yaml: String)] =
      [
        ("title:", "titel:"), ("kind: person", "kind: persons"), ("format: 1", "format: 2"),
        ("version: 2.10.0", "version: 2.1"), ("order: rotate", "order: random"),
        ("id: frequency", "id: Frequency"), ("points: 0.625", "points: 62.5"),
        ("points: 1/3", "points: a third"), ("minimum_cell: 12", "minimum_cell: 4"),
        ("{level: 2, kinds: [document]}", "{level: 2, kinds: [paper]}"),
        ("no_critical_flag: true", "no_critical_flag: never"),
        ("purpose: For improvement only.\n", ""), ("from: 33.3", "from: 133.3"),
        ("modules: [DR]", "modules: DR"), ("label: Low", "labels: Low"),
        ("\"No\"", "12"),
      ].map { ("questionnaire.schema.json", frame.replacing($0.0, with: $0.1)) }
      + [
        ("module: DR", "module: doors"), ("clause: \"5.1\"", "clause: 5.1"),
        ("critical: true", "critical: 1"), ("first_step:", "first-step:"),
        ("part: seen", "part: see"), ("form: short", "form: brief"), ("text: Of", "question: Of"),
        ("not_applicable: []", "not_applicable: none"), ("weight: 0", "weight: -1"),
        ("- level: 2", "- level: 1"), ("{document: ", "{paper: "),
        ("kind: corrected", "kind: mended"),
        ("kind: rescaled, map: {none: absent, \"yes\": lived}", "kind: rescaled"),
        ("kind: corrected", "kind: corrected, of: AA-01-own"),
        ("reason: Said so at the gate.", "because: Said so at the gate."),
        ("id: DR-01-aff", "id: DR-01-AFF"), ("confidence: unsure", "confidence: maybe"),
      ].map { ("module.schema.json", doors.replacing($0.0, with: $0.1)) }
      + [
        "standards: [{id: iso, title: A, edition: \"1\", issuer: B}]",
        "standards: [{id: ISO, title: A, edition: 2018, issuer: B}]",
        "standards: [{id: ISO, title: A, issuer: B}]", "standard: []",
      ].map { ("standards.schema.json", $0) }
      + [
        "SAF-03-own.txt: {text: A, of: 1a2b3c4d}", "SAF-03-own.text: {text: A}",
        "SAF-03-own.text: A", "title: {text: A, of: 1a2b3c4d, off: 1}",
        "title: {text: A, of: 1a2b3c4x}", "audience.employee.first-page.0: {text: A, of: 1a2b3c4d}",
      ].map { ("translation.schema.json", $0) }
      + ["terms: [{term: A}]", "terms: [{term: A, use: []}]", "words: []"]
      .map { ("glossary.schema.json", $0) }
    let documents = mistakes.enumerated().map {
      SchemaValidator.Document(name: "\($0)", schema: $1.schema, yaml: $1.yaml)
    }

    let faulty = Set(try SchemaValidator.faults(documents).map { $0.prefix { $0 != ":" } })

    let accepted = mistakes.indices.filter { !faulty.contains("\($0)") }.map { mistakes[$0].yaml }
    #expect(accepted == [])
  }
}
