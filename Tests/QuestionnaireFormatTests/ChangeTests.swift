import AssessmentModel
import AssessmentTesting
import QuestionnaireFormat
import Testing

@Suite("Declared changes")
struct ChangeTests {
  private let item = "id: BK-02-own\naudience: employee\npart: own\nscale: frequency\n"
  private let text = "text: How often did you count?\n"

  private func read(_ change: String, id: String = "BK-02-own") -> Item? {
    let files = Sample.files(
      item: item.replacing("BK-02-own", with: id) + text + "change:\(change)")
    return QuestionnaireReader.read(files: files).questionnaire?.items.first { "\($0.id)" == id }
  }

  @Test("one declaration stands alone, several in a list")
  func shapes() throws {
    let one = try #require(read(" {since: 1.1.0, kind: corrected}"))
    let several = try #require(
      read(
        """

          - {since: 1.0.0, kind: clarified}
          - {since: 1.1.0, kind: rescaled, map: {"no": never, "yes": always}}
        """))

    #expect(one.changes == [ItemChange(since: VersionNumber(1, 1, 0), kind: .corrected)])
    #expect(
      several.changes == [
        ItemChange(since: VersionNumber(1, 0, 0), kind: .clarified),
        ItemChange(
          since: VersionNumber(1, 1, 0), kind: .rescaled(map: ["no": "never", "yes": "always"])),
      ])
  }

  @Test("what an author copies from a proposal is read as that proposal", arguments: kinds)
  func copied(kind: ItemChangeKind) throws {
    let change = ItemChange(since: VersionNumber(1, 1, 0), kind: kind)

    let item = try #require(read(" \(change)", id: "BK-02-new"))

    #expect(item.changes == [change])
  }

  @Test("a stored version keeps every kind of change", arguments: kinds)
  func stored(kind: ItemChangeKind) throws {
    let change = ItemChange(since: VersionNumber(1, 1, 0), kind: kind)
    let files = Sample.files(
      item: item.replacing("BK-02-own", with: "BK-02-new") + text + "change: [\(change)]")
    let published = try #require(try QuestionnaireReader.read(files: files).published())

    let back = try StoredQuestionnaire(published).published()

    #expect(back == published)
    #expect(back.questionnaire.items.last?.id == "AC-02-seen")
    #expect(back.questionnaire.items.first { $0.id == "BK-02-new" }?.changes == [change])
  }

  private static let kinds: [ItemChangeKind] = [
    .corrected, .clarified, .rescaled(map: ["no": "never", "1": "always"]),
    .changed(of: "BK-02-own"),
  ]

  @Test("an empty list of changes leaves no trace in the structure, a change does")
  func structure() throws {
    func structure(_ change: String) throws -> String {
      let files = Sample.files(item: item + text + change)
      return QuestionnaireDigest.canonicalStructure(
        try #require(QuestionnaireReader.read(files: files).questionnaire))
    }

    #expect(try structure("change: []") == structure(""))
    #expect(
      try structure("change: {since: 1.1.0, kind: rescaled, map: {seldom: never}}")
        .contains(
          #""changes":[{"kind":"rescaled","map":{"seldom":"never"},"since":"1.1.0"}],"help""#))
  }

  @Test("a declaration has the keys of its kind and a version")
  func keys() {
    expectFindings(
      in: Sample.files(
        item: item + text + """
          change:
            - {since: 1.1.0, kind: corrected, »map: {a: never}}
            - {since: 1.1.0, kind: clarified, »of: BK-01-own}
            - »{since: 1.1.0, kind: rescaled}
            - {since: 1.1.0, kind: rescaled, map: »{}}
            - {since: 1.1.0, kind: rescaled, map: »[a]}
            - {since: 1.1.0, kind: rescaled, map: {a: »no}}
            - »{since: 1.1.0, kind: changed}
            - {since: »1.1, kind: »correct}
            - »{kind: clarified}
            - »corrected
          """),
      [
        """
        error: unknown key 'map' in a change of item 'BK-02-own'; its keys are 'since', 'kind' \
        [known-keys]
        """,
        """
        error: unknown key 'of' in a change of item 'BK-02-own'; its keys are 'since', 'kind' \
        [known-keys]
        """,
        "error: a change of item 'BK-02-own' has no 'map'; add it [required-keys]",
        """
        error: 'map' of a change of item 'BK-02-own' is empty; write each earlier option with \
        the one it stands for [required-keys]
        """,
        """
        error: 'map' of a change of item 'BK-02-own' must be keys with values, not a list \
        [value-kind]
        """,
        """
        error: 'a' of a change of item 'BK-02-own' must be text, but no is a Boolean in YAML; \
        quote it: "no" [value-kind]
        """,
        "error: a change of item 'BK-02-own' has no 'of'; add it [required-keys]",
        """
        error: 'since' of a change of item 'BK-02-own' must be three numbers between dots, such \
        as 1.0.0 [value-kind]
        """,
        """
        error: unknown word 'correct' for 'kind' of a change of item 'BK-02-own'; did you mean \
        'corrected'? [value-kind]
        """,
        "error: a change of item 'BK-02-own' has no 'since'; add it [required-keys]",
        """
        error: a change of item 'BK-02-own' must be keys with values, not a single value \
        [value-kind]
        """,
      ])
  }

  @Test("a version and kind stand once, and an earlier map leads to the next")
  func chain() {
    expectFindings(
      in: Sample.files(
        item: item + text + """
          change:
            - {since: 1.0.0, kind: rescaled, map: {no: few, yes: »most}}
            - {since: 1.1.0, kind: rescaled, map: {few: never, many: always}}
            - {since: 1.1.0, kind: clarified}
            - {since: »1.1.0, kind: clarified}
          """),
      [
        """
        error: no option 'most' in the map since 1.1.0; known are 'few', 'many' [change-map]
        """,
        "error: 'clarified' since 1.1.0 stands twice; keep one [change-since]",
      ])
  }

  @Test("an item that is replaced is not there any more")
  func replaced() {
    expectFinding(
      item: item + text + "change: {since: 1.1.0, kind: changed, of: »BK-01-own}",
      """
      error: item 'BK-01-own' is still in the questionnaire; remove it, or this declaration \
      [change-of]
      """)
  }
}
