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

  @Test("an entry on several lines stands with its item as a whole, and no longer")
  func block() {
    let file = "translations/de/modules/01-access.yaml"
    let question = "How far are your doors open?"
    let digest = QuestionnaireDigest.shortDigest(of: question)
    let entry = "AC-01-aff.text: {text: \"\(question)\", of: \(digest)}"
    let block = "AC-01-aff.text:\n  of: \"\(digest)\"\n  text: Offen {cycle}?"

    #expect(rules(on: "AC-01-aff", [(file, entry, block)]) == ["translation-slots"])
    #expect(rules(on: "AC-01-own", [(file, entry, block)]) == [])
    #expect(
      rules(on: "AC-02-seen", [(file, "text: \"Open doors for all\"", "text: \"{cycle}\"")]) == [])
  }

  @Test("an entry that cannot be read stands with its own item")
  func unreadable() {
    let file = "translations/de/modules/01-access.yaml"
    let question = "Of the doors you saw, how many were shut on purpose?"
    let digest = QuestionnaireDigest.shortDigest(of: question)
    let change = (file: file, text: "\"\(question)\", of: \(digest)", with: "Wie viele?")

    #expect(rules(on: "AC-02-seen", [change]) == ["required-keys"])
    #expect(rules(on: "AC-01-own", [change]) == [])
  }

  @Test("what stands in a topic behind its items belongs to the first of them")
  func behindItems() {
    let changes = [
      (
        file: "modules/01-access.yaml", text: "  - id: AC-02\n",
        with: "    acknowledged: [{rule: topic-references, reason: Ours.}]\n  - id: AC-02\n"
      )
    ]

    #expect(rules(on: "AC-01-own", changes) == ["acknowledged"])
    #expect(rules(on: "AC-01-aff", changes) == [])
  }

  @Test("what is wrong with a module stands with no item")
  func module() {
    let changes = [(file: "modules/01-access.yaml", text: "weight: 2", with: "weight: -2")]

    for item in ["AC-01-own", "AC-01-aff", "AC-02-seen"] as [ItemID] {
      #expect(rules(on: item, changes) == [])
    }
  }
}
