import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("TranslationMerge")
struct TranslationMergeTests {
  /// Row numbers of the sample's sheet, from 1, the header being row 1.
  private func row(_ key: String, in table: [[String]]) throws -> Int {
    try #require(table.firstIndex { $0[0] == key }) + 1
  }

  @Test(
    "everything wrong with the rows is named at once, with row and column, and nothing is taken")
  func problems() throws {
    var table = try SheetSample.sheet(SheetSample.files).table
    SheetSample.set("AA-01.name", "Pintu", in: &table)
    SheetSample.set("audience.team.first-page.1", "Ini cek {organisasi}, {cycle}.", in: &table)
    SheetSample.set("purpose", "Untuk\nperbaikan.", in: &table)
    SheetSample.set("group.one.name", column: 5, "12345678", in: &table)
    let name = try row("AA-01.name", in: table)
    let page = try row("audience.team.first-page.1", in: table)
    let purpose = try row("purpose", in: table)
    let group = try row("group.one.name", in: table)
    table.append(["AA-01.nam", "", "", "X", "", "of:7989480e"])
    table.append(table[name - 1])
    table.append(["", "", "", "X", "", "of:7989480e"])
    table.append(["", " ", "", "", "", ""])

    let merge = SheetSample.merge(table)

    #expect(
      merge.findings.map(\.description) == [
        """
        id.csv:\(purpose):4: error: the translation holds a line break; write one paragraph \
        [control-characters]
        """,
        """
        id.csv:\(page):4: error: the translation lacks {organisation}; write it where the value \
        belongs [translation-slots]
        """,
        """
        id.csv:\(page):4: error: the text has no slot '{organisasi}'; remove it [translation-slots]
        """,
        """
        id.csv:\(group):6: error: '12345678' is no digest such as 'of:1a2b3c4d'; take it over from \
        the sheet [translation-sheet]
        """,
        """
        id.csv:\(table.count - 3):1: error: the questionnaire has no text 'AA-01.nam'; did you \
        mean 'AA-01.name'? [translation-unknown]
        """,
        """
        id.csv:\(table.count - 2):1: error: 'AA-01.name' stands twice, first in row \(name); keep \
        one [translation-sheet]
        """,
        """
        id.csv:\(table.count - 1):1: error: the row has no key; take it over from the sheet \
        [translation-sheet]
        """,
      ])
    #expect(merge.files == [:])
    #expect(merge.taken == 0)
    #expect(merge.open == 16)
  }

  @Test("columns may stand in any order, others among them, and rows be left out")
  func columns() {
    let table = [
      ["remark", "Digest", "translation (id)", "key"],
      ["good", "of:7989480e", " Pintu ", "AA-01.name"],
    ]

    let merge = SheetSample.merge(table)

    #expect(merge.findings == [])
    #expect(
      merge.files["translations/id/modules/doors.yaml"]?
        .contains("\nAA-01.name: {text: \"Pintu\", of: \"7989480e\"}\n") == true)
  }

  @Test("a sheet without a column, with one twice, or of another language is not read")
  func header() {
    let missing = SheetSample.merge([["key", "text (en)"], ["AA-01.name", "Doors"]])
    let twice = SheetSample.merge([["key", "key", "translation (id)", "digest"]])
    let other = SheetSample.merge([["key", "translation (ms)", "digest"]])
    let empty = SheetSample.merge([])

    #expect(
      missing.findings.map(\.description) == [
        """
        id.csv:1: error: there is no column 'translation (id)'; take it over from the sheet \
        [translation-sheet]
        """,
        """
        id.csv:1: error: there is no column 'digest'; take it over from the sheet \
        [translation-sheet]
        """,
      ])
    #expect(
      twice.findings.map(\.description) == [
        "id.csv:1:2: error: column 'key' stands twice; keep one [translation-sheet]"
      ])
    #expect(
      other.findings.map(\.description) == [
        """
        id.csv:1:2: error: the column is 'translation (ms)' instead of 'translation (id)'; read \
        the sheet of 'id' [translation-sheet]
        """
      ])
    #expect(empty.findings.count == 3)
  }

  @Test("a text that changed after the sheet was written is taken, stays stale and is named")
  func staleRow() throws {
    var table = try SheetSample.sheet(SheetSample.files).table
    SheetSample.set("AA-01.name", "Pintu", in: &table)
    var files = SheetSample.files
    files["modules/doors.yaml"]?.replace("name: Doors", with: "name: Gates")

    let merge = TranslationSheet.merge(table, into: files, language: "id", named: "id.csv")

    #expect(
      merge.findings.map(\.description) == [
        """
        id.csv:\(try row("AA-01.name", in: table)):6: warning: the text was changed after the \
        sheet was written; taken over, but still to be checked [translation-stale]
        """
      ])
    #expect(
      merge.files["translations/id/modules/doors.yaml"]?
        .contains("AA-01.name: {text: \"Pintu\", of: \"7989480e\"}") == true)
    #expect(merge.open == table.count - 2)
  }

  @Test("the slots of a text that changed are not the translator's fault")
  func staleSlots() throws {
    var table = try SheetSample.sheet(SheetSample.files).table
    SheetSample.set("audience.team.first-page.1", "Cek {organisation}, {cycle}.", in: &table)
    var files = SheetSample.files
    files["questionnaire.yaml"]?.replace("{organisation}, {cycle}", with: "{affiliate}")

    let merge = TranslationSheet.merge(table, into: files, language: "id", named: "id.csv")

    #expect(merge.findings.map(\.severity) == [.warning])
    #expect(merge.taken == 1)
  }

  @Test("an older row does not replace a translation of the new text")
  func outdatedRow() throws {
    var table = try SheetSample.sheet(SheetSample.files).table
    SheetSample.set("title", "Pemeriksaan tim", in: &table)
    var files = SheetSample.files
    files["questionnaire.yaml"]?.replace("title: Team check", with: "title: Crew check")
    files["translations/id/questionnaire.yaml"] = "title: {text: Cek kru, of: \"276fe1b2\"}\n"

    let merge = TranslationSheet.merge(table, into: files, language: "id", named: "id.csv")

    #expect(merge.files == [:])
    #expect(
      merge.findings.map(\.description) == [
        """
        id.csv:2:4: warning: the text was changed and translated again after the sheet was \
        written; left out [translation-stale]
        """
      ])
  }

  @Test("a translation that was changed in the folder and in the sheet is a conflict")
  func conflict() throws {
    var table = try SheetSample.sheet(SheetSample.files).table
    SheetSample.set("title", "Pemeriksaan tim", in: &table)
    var files = SheetSample.files
    files["translations/id/questionnaire.yaml"]?.replace("Cek tim", with: "Cek regu")

    let merge = TranslationSheet.merge(table, into: files, language: "id", named: "id.csv")

    #expect(
      merge.findings.map(\.description) == [
        """
        id.csv:2:4: error: the folder has another translation since the sheet was written, \
        'Cek regu'; empty the cell to keep that one, or write the sheet anew [translation-sheet]
        """
      ])
  }

  @Test("a row that was left as it was does not undo a change in the folder")
  func untouchedRow() throws {
    let table = try SheetSample.sheet(SheetSample.files).table
    var files = SheetSample.files
    files["translations/id/questionnaire.yaml"]?.replace("Cek tim", with: "Cek regu")

    let merge = TranslationSheet.merge(table, into: files, language: "id", named: "id.csv")

    #expect(merge.files == [:] && merge.findings == [])
  }

  @Test("an old translation that still fits is confirmed by its status")
  func confirmed() throws {
    var table = try SheetSample.sheet(SheetSample.files).table
    SheetSample.set("AA-01-team.text", column: 4, " Current", in: &table)

    let merge = SheetSample.merge(table)

    #expect(merge.taken == 1)
    #expect(
      merge.files["translations/id/modules/doors.yaml"]?
        .contains("AA-01-team.text: {text: \"Apakah pintu buka?\", of: \"d1e84e3c\"") == true)
  }

  @Test("an empty translation leaves the text as it is, translated or open")
  func emptied() throws {
    var table = try SheetSample.sheet(SheetSample.files).table
    SheetSample.set("title", " ", in: &table)

    let merge = SheetSample.merge(table)

    #expect(merge.files == [:] && merge.findings == [])
  }

  @Test("a translator's remark behind or inside an entry goes above its new line")
  func remarks() throws {
    var files = SheetSample.files
    files["translations/id/questionnaire.yaml"] = """
      # Head.
      title:
        # Checked by the office.
        text: "Cek # tim" # Short.
        of: c624b7f9
        # Never 'regu'.
      # Foot.
      purpose: {text: 'Lama #1', of: ede2d221} # Said so by law # twice.
      group.one.name:
        text: >
          Satu # bukan catatan
        of: "8f8f6cd5" # Old.

      """
    var table = try SheetSample.sheet(files).table
    SheetSample.set("title", "Cek regu", in: &table)
    SheetSample.set("purpose", "Untuk perbaikan.", in: &table)
    SheetSample.set("group.one.name", "Satu", in: &table)
    let row = try row("group.one.name", in: table)
    let one = String(table[row - 1][5].dropFirst(3).prefix(8))

    let merge = TranslationSheet.merge(table, into: files, language: "id", named: "id.csv")

    #expect(merge.findings == [])
    #expect(
      merge.files == [
        "translations/id/questionnaire.yaml": """
        # Head.
        # Checked by the office.
        # Short.
        # Never 'regu'.
        title: {text: "Cek regu", of: "c624b7f9"}
        # Foot.
        # Said so by law # twice.
        purpose: {text: "Untuk perbaikan.", of: "ede2d221"}
        # Old.
        group.one.name: {text: "Satu", of: "\(one)"}

        """
      ])
  }

  @Test("a glossary and other languages are left alone, and line ends of other systems are kept")
  func otherFiles() throws {
    var table = try SheetSample.sheet(SheetSample.files).table
    SheetSample.set("purpose", "Untuk perbaikan.", in: &table)
    var files = SheetSample.files
    files["translations/id/glossary.yaml"] = "terms: [{term: door, use: pintu}]\n"
    files["translations/ms/questionnaire.yaml"] = "not: [yaml\n"
    files["translations/id/questionnaire.yaml"] =
      "title: {text: Cek tim, of: c624b7f9}\r\n# End.\r\n"

    let merge = TranslationSheet.merge(table, into: files, language: "id", named: "id.csv")

    #expect(
      merge.files == [
        "translations/id/questionnaire.yaml":
          "title: {text: Cek tim, of: c624b7f9}\r\n# End.\r\n"
          + "purpose: {text: \"Untuk perbaikan.\", of: \"ede2d221\"}\r\n"
      ])
  }
}
