import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("TranslationSheet")
struct TranslationSheetTests {
  @Test("a row says where its text is shown, what the translation is, and how it stands")
  func rows() throws {
    let sheet = try SheetSample.sheet(SheetSample.files)

    let rows = sheet.table.filter { ["key", "title"].contains($0[0]) || $0[0].hasPrefix("AA") }
    #expect(
      rows == [
        ["key", "context", "text (en)", "translation (id)", "status", "digest"],
        [
          "title", "title of the questionnaire", "Team check", "Cek tim", "current",
          "of:c624b7f9 was:c36371c5",
        ],
        ["AA-01.name", "name of topic AA-01", "Doors", "", "missing", "of:7989480e"],
        [
          "AA-01-team.text", "question of AA-01-team", "Are all doors open?", "Apakah pintu buka?",
          "stale", "of:d1e84e3c was:a040b0db",
        ],
        [
          "AA-01-team.level.2.condition.1", "AA-01-team, level 2, condition 1", "Doors are open.",
          "", "missing", "of:53dd7908",
        ],
        [
          "AA-01-team.level.2.condition.2", "AA-01-team, level 2, condition 2",
          "Doors are counted.", "", "missing", "of:dc6f3047",
        ],
        [
          "AA-01-team.level.2.evidence.document", "AA-01-team, level 2, evidence: document",
          "The door plan", "", "missing", "of:ebeade92",
        ],
      ])
  }

  @Test("the sheet has every text of the base language once, in the order of the files")
  func completeness() throws {
    let files = CompleteSample.baseFiles
    let texts = try #require(QuestionnaireReader.read(files: files).texts["en"])

    let sheet = try SheetSample.sheet(files)

    #expect(sheet.rows.count == texts.entries.count)
    #expect(Set(sheet.rows.map(\.key)) == Set(texts.entries.keys))
    #expect(sheet.count(.missing) == sheet.rows.count)
    #expect(sheet.rows.first?.key == "title")
    #expect(sheet.rows.last?.context == "DR-01-aff, level 3, evidence: check")
  }

  @Test("the same folder gives the same sheet, and its own sheet changes nothing")
  func unchanged() throws {
    let sheet = try SheetSample.sheet(SheetSample.files)

    let merge = SheetSample.merge(sheet.table)

    #expect(try SheetSample.sheet(SheetSample.files).table == sheet.table)
    #expect(merge.files == [:] && merge.findings == [])
    #expect(merge.taken == 0)
    #expect(merge.open == sheet.rows.count - 1)
  }

  @Test("a sheet that is filled in whole gives a translation without a finding")
  func whole() throws {
    var files = CompleteSample.baseFiles
    var table = try SheetSample.sheet(files).table
    for row in table.indices.dropFirst() { table[row][3] = "id: " + table[row][2] }

    let merge = TranslationSheet.merge(table, into: files, language: "id", named: "id.csv")
    files.merge(merge.files) { $1 }

    #expect(merge.findings == [])
    #expect(merge.open == 0)
    #expect(merge.taken == table.count - 1)
    let reading = QuestionnaireReader.read(files: files)
    #expect(reading.findings.filter { $0.severity == .error } == [])
    #expect(reading.texts["id"]?[.title] == "id: Complete: every key # once")
    #expect(
      merge.files.keys.sorted() == [
        "translations/id/modules/01-doors.yaml", "translations/id/modules/02-books.yaml",
        "translations/id/questionnaire.yaml", "translations/id/standards.yaml",
      ])
  }

  @Test("a language without files gets those of which a text is translated")
  func newLanguage() throws {
    let files = SheetSample.files.filter { !$0.key.hasPrefix("translations/") }
    var table = try SheetSample.sheet(files).table
    SheetSample.set("AA-01.name", "Pintu", in: &table)

    let merge = TranslationSheet.merge(table, into: files, language: "id", named: "id.csv")

    #expect(
      merge.files == [
        "translations/id/modules/doors.yaml": """
        # modules/doors.yaml in 'id'; 'of' is the short digest of the text that was translated.
        AA-01.name: {text: "Pintu", of: "7989480e"}

        """
      ])
    #expect(merge.taken == 1)
    #expect(merge.open == table.count - 2)
  }

  @Test("new files name their schema where the folder's files do")
  func schemaLine() throws {
    var files = SheetSample.files.filter { !$0.key.hasPrefix("translations/") }
    files["questionnaire.yaml"] =
      "# yaml-language-server: $schema=schema/questionnaire.schema.json\n"
      + (files["questionnaire.yaml"] ?? "")
    var table = try SheetSample.sheet(files).table
    SheetSample.set("title", "Cek", in: &table)

    let merge = TranslationSheet.merge(table, into: files, language: "id", named: "id.csv")

    #expect(
      merge.files["translations/id/questionnaire.yaml"]?.hasPrefix(
        "# yaml-language-server: $schema=../../schema/translation.schema.json\n# questionnaire")
        == true)
  }

  @Test("new texts go to their place; comments, other keys and other texts stay as they were")
  func merged() throws {
    var table = try SheetSample.sheet(SheetSample.files).table
    SheetSample.set("AA-01.name", "Pintu \"utama\"", in: &table)
    SheetSample.set("AA-01-team.text", "Apakah semua pintu terbuka?", in: &table)
    SheetSample.set("AA-01-team.level.2.condition.2", "Pintu dihitung.", in: &table)

    let merge = SheetSample.merge(table)

    #expect(
      merge.files == [
        "translations/id/modules/doors.yaml": """
        # The translators' own remark.
        AA-01.name: {text: "Pintu \\"utama\\"", of: "7989480e"}
        AA-01-team.text: {text: "Apakah semua pintu terbuka?", of: "d1e84e3c", \
        acknowledged: [{rule: duplicate-texts, reason: Said so here.}]}
        AA-01-team.level.2.condition.2: {text: "Pintu dihitung.", of: "dc6f3047"}
        # A key of an older version.
        AA-01-team.level.3.condition.1:
          text: Lama
          of: 11111111

        """
      ])
  }

  @Test("a language must be a code, and not the base language", arguments: ["EN", "english", "en"])
  func language(_ code: String) {
    let language = LanguageCode(code)

    let reading = TranslationSheet.read(files: SheetSample.files, language: language)
    let merge = TranslationSheet.merge(
      [], into: SheetSample.files, language: language, named: "a.csv")

    #expect(reading.sheet == nil)
    #expect(reading.findings.map(\.rule) == ["translation-language"])
    #expect(merge.findings == reading.findings)
  }

  @Test("errors in the folder come first, those of the language or of the base language")
  func faultyFolder() {
    var base = SheetSample.files
    base["modules/doors.yaml"] = "module: [\n"
    var translation = SheetSample.files
    translation["translations/id/modules/doors.yaml"] = "AA-01.name: {text: [\n"
    var flow = SheetSample.files
    flow["translations/id/modules/doors.yaml"] = "{AA-01.name: {text: A, of: 7989480e}}\n"

    for (files, rule) in [(base, "yaml"), (translation, "yaml"), (flow, "value-kind")] {
      let reading = TranslationSheet.read(files: files, language: "id")
      #expect(reading.sheet == nil)
      #expect(reading.findings.map(\.rule) == [rule])
    }
  }
}
