import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite struct FindingsOnItemsTests {
  /// The rules found on an item when some texts of the sample are replaced.
  private func rules(
    on item: ItemID, _ changes: [(file: String, text: String, with: String)]
  ) -> [String] {
    var files = Sample.files.merging(Sample.translation("de")) { file, _ in file }
    for change in changes { files[change.file]?.replace(change.text, with: change.with) }
    return QuestionnaireReader.read(files: files).findings(on: item).map(\.rule)
  }

  @Test("what is wrong with an item stands with that item alone")
  func item() {
    let changes = [
      (
        file: "modules/01-access.yaml", text: "shut on purpose?", with: "properly shut on purpose?"
      )
    ]

    #expect(rules(on: "AC-02-seen", changes) == ["leading-words", "translation-stale"])
    #expect(rules(on: "AC-01-aff", changes) == [])
    #expect(rules(on: "BK-01-own", changes) == [])
  }

  @Test("what is wrong with a topic stands with its first item")
  func topic() {
    let changes = [
      (
        file: "modules/01-access.yaml",
        text: "        references:\n          - {standard: ISO45001, clause: \"5.1\", "
          + "confidence: unsure}\n", with: ""
      ),
      (
        file: "modules/01-access.yaml",
        text:
          "    references:\n      - {standard: ISO45001, clause: \"5.1\", confidence: unsure}\n",
        with: ""
      ),
    ]

    #expect(rules(on: "AC-01-own", changes) == ["topic-references"])
    #expect(rules(on: "AC-01-aff", changes) == [])
  }

  @Test("what is wrong with a translation stands with the item it translates, or its topic's first")
  func translation() {
    let file = "translations/de/modules/01-access.yaml"

    #expect(
      rules(on: "AC-01-aff", [(file, "How far are your doors open?", "Offen {cycle}?")])
        == ["translation-slots"])
    #expect(
      rules(on: "AC-01-own", [(file, "Doors stand open.", "Offen {cycle}.")]) == [
        "translation-slots"
      ])
  }

  @Test("what is wrong with a module stands with no item")
  func module() {
    let changes = [(file: "modules/01-access.yaml", text: "weight: 2", with: "weight: -2")]

    for item in ["AC-01-own", "AC-01-aff", "AC-02-seen"] as [ItemID] {
      #expect(rules(on: item, changes) == [])
    }
  }
}
