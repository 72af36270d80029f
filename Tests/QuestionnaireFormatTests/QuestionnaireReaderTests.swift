import AssessmentModel
import AssessmentTesting
import QuestionnaireFormat
import Testing

@Suite("QuestionnaireReader")
struct QuestionnaireReaderTests {
  @Test("a complete questionnaire is read with everything in it, in the order of its groups")
  func complete() {
    let reading = QuestionnaireReader.read(files: Sample.files)

    #expect(reading.findings == [])
    #expect(reading.questionnaire == expectedQuestionnaire)
  }

  @Test("every text is read under its stable key")
  func texts() {
    let reading = QuestionnaireReader.read(files: Sample.files)

    let lines = reading.texts["en"]?.entries.sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value)" }
    expectText(lines?.joined(separator: "\n") ?? "", expectedTexts)
    #expect(reading.texts.keys.sorted() == ["en"])
  }

  @Test("the keys of the frame that may be left out have their defaults")
  func defaults() {
    let files = [
      "questionnaire.yaml": """
      format: 1
      id: least
      version: 0.0.1
      language: de
      title: Wenig
      purpose: Zum Lernen.
      audiences: [{code: team, kind: organisation, label: Team}]
      groups: [{id: all, name: Alles, modules: [M]}]
      scales: [{id: two, options: [{code: n, points: 0, label: Nein}, {code: j, points: 1, label: Ja}]}]
      """,
      "modules/m.yaml": """
      module: M
      name: Eins
      topics: [{id: M-1, name: Thema, items: [{id: M-1-a, audience: team, scale: two, text: Ja?}]}]
      """,
    ]

    let reading = QuestionnaireReader.read(files: files)

    let item = Item(id: "M-1-a", audience: "team", scale: "two")
    let module = PracticeModule(id: "M", topics: [Topic(id: "M-1", items: [item])])
    #expect(reading.findings == [])
    #expect(
      reading.questionnaire
        == Questionnaire(
          id: "least", version: VersionNumber(0, 0, 1), baseLanguage: "de",
          audiences: [Audience(code: "team", kind: .organisation)],
          groups: [ModuleGroup(id: "all", modules: [module])],
          scales: [
            Scale(
              id: "two",
              options: [
                ResponseOption(code: "n", points: 0), ResponseOption(code: "j", points: 1),
              ])
          ]))
    #expect(reading.texts["de"]?[.groupWord] == "group")
    #expect(reading.texts["de"]?[.moduleWord] == "module")
    #expect(reading.texts["de"]?.text(.organisation) == nil)
  }

  @Test(
    "a word without a plural is its own, unless it is the word of the format",
    arguments: [
      ("{group: area}", "area", "area"), ("{group: group}", "group", "groups"),
      ("{group: area, groups: areas}", "area", "areas"), ("{groups: areas}", "group", "areas"),
      ("{group: group, groups: group}", "group", "group"),
    ])
  func words(words: String, one: String, many: String) {
    let files = Sample.files(with: "words: \(words)", as: .questionnaire)

    let texts = QuestionnaireReader.read(files: files).texts["en"]

    #expect(texts?[.groupWord] == one)
    #expect(texts?[.groupsWord] == many)
    #expect(texts?[.modulesWord] == "modules")
  }

  @Test(
    "another company's instrument is read: four steps, decimals, weights, three bands, one audience"
  )
  func otherInstrument() {
    let reading = QuestionnaireReader.read(files: OtherInstrument.files)

    let scale = reading.questionnaire?.scale("coverage")
    let items = reading.questionnaire?.items ?? []
    #expect(reading.findings == [])
    #expect(scale?.options.map { "\($0.points)" } == ["0", "1/4", "1/2", "1"])
    #expect(items.map { "\($0.id) \($0.weight)" } == ["GV-1-a 3/2", "GV-2-a 0", "DS-1-a 1"])
    #expect(reading.questionnaire?.modules.map { "\($0.id) \($0.weight)" } == ["GV 2", "DS 1"])
    #expect(reading.questionnaire?.bands.map { "\($0.lowerBound)" } == ["0", "333/10", "200/3"])
    #expect(reading.questionnaire?.audiences.map(\.code) == ["team"])
    #expect(reading.questionnaire?.periods == [])
    #expect(reading.questionnaire?.standards == [])
    #expect(reading.texts["en"]?[.moduleWord] == "practice area")
    #expect(reading.texts["en"]?[.modulesWord] == "practice areas")
    #expect(reading.texts["en"]?[.groupsWord] == "business function")
  }

  @Test("line ends of Windows and a byte order mark change nothing")
  func windows() {
    var files = Sample.files
    files["questionnaire.yaml"] =
      "\u{FEFF}"
      + Sample.frame.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")

    let reading = QuestionnaireReader.read(files: files)

    #expect(reading == QuestionnaireReader.read(files: Sample.files))
  }

  @Test("lines and columns are the same with every kind of line end")
  func windowsPlaces() {
    var files = Sample.files
    files["standards.yaml"] =
      """
      \u{FEFF}standards:\r\n  - id: ISO45001\r\n    title: A\r    edition: \"1\"\n    issuer: \
      No\r\n
      """

    let findings = QuestionnaireReader.read(files: files).findings

    #expect(findings.map { "\($0.line ?? 0):\($0.column ?? 0)" } == ["5:13"])
  }

  @Test("findings stand in the order of file, line and column")
  func order() {
    var files = Sample.files
    files["questionnaire.yaml"]?.append("colour: »red\n")
    files["modules/02-books.yaml"] = "module: »BK2\nname: »No\ntopics: »[]\n"
    files["questionnaire.yaml"]?.replace("colour: »red", with: "»colour: red")
    files["modules/02-books.yaml"]?.replace("module: »BK2", with: "module: BK")

    expectFindings(
      in: files,
      [
        """
        error: 'name' of module 'BK' must be text, but No is a Boolean in YAML; quote it: \
        \"No\" [value-kind]
        """,
        "error: 'topics' of module 'BK' is empty; add an entry [required-keys]",
        """
        error: unknown key 'colour' in the questionnaire; its keys are 'format', 'id', \
        'version', 'language', 'title', 'organisation', 'programme', 'licence', 'purpose', \
        'order', 'words', 'audiences', 'periods', 'groups', 'scales', \
        'not_applicable_reasons', 'bands', 'policy' [known-keys]
        """,
      ])
  }

  @Test("an error in a file of the base language leaves no questionnaire, a warning does")
  func errorsAndWarnings() throws {
    let warned = QuestionnaireReader.read(
      files: Sample.files(
        item: "{id: BK-02-own, audience: employee, part: own, scale: frequency, text: I count.}"))
    let faulty = QuestionnaireReader.read(
      files: Sample.files(
        item: "{id: BK-02-own, audience: employee, part: own, scale: often, text: How often?}"))

    #expect(warned.findings.map(\.rule) == ["question-end"])
    #expect(!warned.hasErrors)
    #expect(warned.questionnaire != nil)
    #expect(try warned.published() != nil)
    #expect(faulty.findings.map(\.rule) == ["scale-exists"])
    #expect(faulty.hasErrors)
    #expect(faulty.questionnaire == nil)
    #expect(faulty.texts == [:])
    #expect(try faulty.published() == nil)
  }

  @Test("a folder without questionnaire.yaml is named as such, and its modules are read")
  func noFrame() {
    let reading = QuestionnaireReader.read(files: [
      "modules/a.yaml": "module: A\nname: No\ntopics: []"
    ])

    expectText(
      reading.findings.map(\.description).joined(separator: "\n"),
      """
      modules/a.yaml:2:7: error: 'name' of module 'A' must be text, but No is a Boolean in YAML; quote it: "No" [value-kind]
      modules/a.yaml:3:9: error: 'topics' of module 'A' is empty; add an entry [required-keys]
      questionnaire.yaml: error: the file is missing; a questionnaire needs it [file-names]
      """)
  }

  @Test("a YAML file in no place that is read is named with the file that was perhaps meant")
  func strays() {
    var files = Sample.files
    for name in [
      "questionaire.yaml", "modules/deep/03-more.yaml", "modules/03-more.yml", "notes.yaml",
      "translations/de/standard.yaml", "translations/de.yaml", "read-me.txt", "modules/notes.md",
      ".cache/a.yaml", "modules/.m.yaml",
    ] {
      files[name] = "{}"
    }

    let findings = QuestionnaireReader.read(files: files).findings.filter {
      $0.rule == "file-names"
    }

    expectText(
      findings.map { "\($0.file): \($0.message)" }.joined(separator: "\n"),
      """
      modules/03-more.yml: this file is not read; did you mean 'modules/03-more.yaml'?
      modules/deep/03-more.yaml: this file is not read; read are questionnaire.yaml, standards.yaml, modules/*.yaml, translations of these and translations/LANGUAGE/glossary.yaml
      notes.yaml: this file is not read; read are questionnaire.yaml, standards.yaml, modules/*.yaml, translations of these and translations/LANGUAGE/glossary.yaml
      questionaire.yaml: this file is not read; did you mean 'questionnaire.yaml'?
      translations/de.yaml: this file is not read; read are questionnaire.yaml, standards.yaml, modules/*.yaml, translations of these and translations/LANGUAGE/glossary.yaml
      translations/de/standard.yaml: this file is not read; did you mean 'translations/de/standards.yaml'?
      """)
  }

  @Test("a file of more than a million bytes and a folder of more than 2000 files are refused")
  func sizes() {
    var large = Sample.files
    large["standards.yaml"] = String(repeating: "#", count: 1_000_001)
    var many = Sample.files
    for number in 1...2_000 { many["modules/\(number).yaml"] = "" }

    let largeFindings = QuestionnaireReader.read(files: large).findings
    let manyFindings = QuestionnaireReader.read(files: many).findings

    #expect(
      largeFindings.map(\.description) == [
        "standards.yaml: error: the file has more than 1000000 bytes; split it [size-limit]"
      ])
    #expect(
      manyFindings.map(\.description) == [
        """
        questionnaire.yaml: error: the folder has more than 2000 files; give the \
        questionnaire one of its own [size-limit]
        """
      ])
  }

  @Test("a faulty entry of a list causes no findings where others name it")
  func noCascadeFromFrame() {
    var files = Sample.files
    files["questionnaire.yaml"] = Sample.frame
      .replacing("- {id: first, name: First, modules: [AC]}", with: "- »[AC]")
      .replacing("- id: frequency\n", with: "- »colour: red\n    id: frequenci\n")
      .replacing("- {code: last-year, phrase: In the last 12 months}", with: "- »last-year")

    expectFindings(
      in: files,
      [
        "error: period must be keys with values, not a single value [value-kind]",
        "error: group must be keys with values, not a list [value-kind]",
        """
        error: unknown key 'colour' in scale 'frequenci'; its keys are 'id', 'options', \
        'evidence_required' [known-keys]
        """,
      ])
  }

  @Test("a faulty item causes no findings about what its topic or levels lack")
  func noCascadeFromItem() {
    var files = Sample.files
    files["modules/01-access.yaml"] = Sample.access
      .replacing(
        "form: short\n        scale: frequency\n        period",
        with: "form: »shrot\n        scale: frequency\n        period"
      )
      .replacing("- level: 2\n", with: "- level: »two\n")

    expectFindings(
      in: files,
      [
        """
        error: unknown word 'shrot' for 'form' of item 'AC-01-own'; did you mean 'short'? \
        [value-kind]
        """,
        """
        error: 'level' of level 'two' of item 'AC-01-aff' must be a whole number without \
        quotes [value-kind]
        """,
      ])
  }

  @Test("without the file of the starred topics nothing is said about an empty short form")
  func noCascadeFromModule() {
    var files = Sample.files
    files["modules/01-access.yaml"] = "module: AC\n»- x\n"

    expectFindings(
      in: files,
      [
        """
        error: this is not YAML: did not find expected key; check the indentation, and quote \
        a text that starts with a quote [yaml]
        """
      ])
  }

  @Test("a module file that cannot be read causes no findings elsewhere")
  func noCascade() {
    var files = Sample.files
    files["modules/02-books.yaml"] = "module: BK\n»- x\n"
    files["standards.yaml"] = "standards: »7\n"

    expectFindings(
      in: files,
      [
        """
        error: this is not YAML: did not find expected key; check the indentation, and quote \
        a text that starts with a quote [yaml]
        """,
        "error: 'standards' of the catalogue must be a list, not a single value [value-kind]",
      ])
  }
}
