import AssessmentModel
import AssessmentTesting
import QuestionnaireFormat
import Testing

@Suite("ChangeFinding")
struct ChangeFindingTests {
  private let books = "modules/02-books.yaml"
  private let access = "modules/01-access.yaml"
  private let frame = "questionnaire.yaml"
  private let counting = "text: How often did you count?"

  @Test(
    "what differs in a text without a declaration is an error with a proposal to copy",
    arguments: [
      ("How often did you count it?", "clarified"), ("How often did you cuont?", "corrected"),
      ("How often did you, count?", "corrected"), ("How often do you count?", "corrected"),
      ("How often did you ever count?", "clarified"),
      ("How often did you recount sums?", "clarified"),
    ])
  func undeclared(text: String, proposal: String) throws {
    let diff = try Sample.diff((books, counting, "text: \(text)"))

    #expect(
      diff.findings.map(\.description) == [
        """
        BK-02-own: error: the text differs from version 1.2.0 and nothing is declared; add \
        'change: {since: 1.2.0, kind: \(proposal)}' if that fits
        """
      ])
    #expect(diff.items.map(\.proposal?.description) == ["{since: 1.2.0, kind: \(proposal)}"])
    #expect(diff.relations["BK-02-own"] == .same)
  }

  @Test("an item that has a declaration gets the whole list proposed")
  func secondDeclaration() throws {
    let declared = "change: {since: 1.1.0, kind: corrected}\n        " + counting
    let old = try Sample.published(Sample.files.replacing(books, counting, declared))
    let new = try Sample.published(
      Sample.files.replacing(books, counting, declared.replacing("count", with: "recount sums"))
        .replacing(frame, "version: 1.2.0", "version: 1.3.0"))

    let findings = QuestionnaireDiff(from: old, to: new).findings

    #expect(
      findings.map(\.description) == [
        """
        BK-02-own: error: the text differs from version 1.2.0 and nothing is declared; write \
        'change: [{since: 1.1.0, kind: corrected}, {since: 1.2.0, kind: clarified}]' if that fits
        """
      ])
  }

  @Test(
    "a number, a negation or another condition is never a slip",
    arguments: [
      (
        "In the last 12 months, how often did you hold",
        "In the last 12 months, how often didn't you hold"
      ),
      ("conditions: [A rule on doors is written.,", "conditions: [A rule on 9 doors is written.,"),
      (
        "conditions: [Doors are counted., Doors are open.]",
        "conditions: [Doors are counted., Doors are open., Seen.]"
      ),
    ])
  func neverASlip(old: String, new: String) throws {
    let diff = try Sample.diff((access, old, new))

    #expect(diff.items.compactMap(\.proposal?.kind) == [.clarified])
  }

  @Test("a declaration that fits is silent, and gives the relation")
  func declared() throws {
    let diff = try Sample.diff(
      (
        books, counting,
        "text: How often did you count all?\n        change: {since: 1.2.0, kind: clarified}"
      ))

    #expect(diff.findings == [])
    #expect(diff.relations["BK-02-own"] == .clarified)
    #expect(diff.items.map(\.relation) == [.clarified])
    #expect(diff.items.map(\.proposal) == [nil])
  }

  @Test(
    "a declaration that does not fit is a warning, and does not take a proposal away",
    arguments: [
      (
        "text: How often did you count?", "kind: clarified", nil,
        "'clarified' is declared, but no text differs; remove the declaration"
      ),
      (
        "text: How often did you count all of it?", "kind: corrected",
        "{since: 1.2.0, kind: clarified}",
        "'corrected' is declared, but more than a slip differs; declare 'clarified' if a reader could notice"
      ),
      (
        "text: How often did you count?", "kind: rescaled, map: {never: never}", nil,
        "'rescaled' is declared, but the scale is the same; remove the declaration"
      ),
    ])
  func unfit(text: String, kind: String, proposal: String?, message: String) throws {
    let diff = try Sample.diff(
      (books, counting, "\(text)\n        change: {since: 1.2.0, \(kind)}"))

    #expect(diff.findings.map(\.description) == ["BK-02-own: warning: \(message)"])
    #expect(diff.items.map(\.proposal?.description) == [proposal])
  }

  @Test("a declaration for an earlier version does not cover a later difference")
  func tooEarly() throws {
    let change = "\n        change: {since: 1.0.0, kind: clarified}"
    let diff = try Sample.diff((books, counting, "text: How often did you count all?" + change))

    #expect(diff.findings.map(\.severity) == [.error])
  }

  @Test("only a translation that differs is a warning, proposed as corrected")
  func translation() throws {
    let diff = try Sample.diff(
      languages: ["de"],
      ("translations/de/\(books)", "\"How often did you count?\"", "Wie oft haben Sie gezählt?"))

    #expect(
      diff.findings.map(\.description) == [
        """
        BK-02-own: warning: a translation differs from version 1.2.0 and nothing is declared; \
        add 'change: {since: 1.2.0, kind: corrected}' if that fits
        """
      ])
    #expect(
      diff.items.map(\.differences.texts) == [
        [
          TextDifference(
            key: "BK-02-own.text", language: "de", before: "How often did you count?",
            after: "Wie oft haben Sie gezählt?")
        ]
      ])
  }

  @Test("another scale needs a map, which is proposed by code and by nearest points")
  func scale() throws {
    let undeclared = try Sample.diff(
      (books, "scale: frequency", "scale: maturity2"),
      (
        frame, "  - id: coarse",
        "  - id: maturity2\n    options:\n      - {code: low, points: 0, label: L}\n      - {code: half, points: 0.4, label: H}\n      - {code: top, points: 1, label: T}\n  - id: coarse"
      ))

    #expect(
      undeclared.findings.map(\.description) == [
        """
        BK-02-own: error: the scale differs from version 1.2.0 and no map is declared; add \
        'change: {since: 1.2.0, kind: rescaled, map: {"always": "top", "half": "half", \
        "never": "low"}}', with the options checked, or give the item a new id
        """
      ])
    #expect(undeclared.relations["BK-02-own"] == .rescaled(map: [:]))
  }

  @Test("a map has every option of the earlier scale and no other")
  func map() throws {
    let diff = try Sample.diff(
      (
        books, "scale: frequency",
        "scale: coarse\n        change: {since: 1.2.0, kind: rescaled, map: {never: none, allways: all}}"
      ))

    #expect(
      diff.findings.map(\.description) == [
        "BK-02-own: error: the map of 'rescaled' lacks option 'half' of version 1.2.0; add it",
        "BK-02-own: error: the map of 'rescaled' lacks option 'always' of version 1.2.0; add it",
        """
        BK-02-own: error: the map of 'rescaled' has 'allways', which is no option in version \
        1.2.0; did you mean 'always'?
        """,
      ])
    #expect(
      diff.items.map(\.proposal?.kind) == [
        .rescaled(map: ["never": "none", "half": "some", "always": "all"])
      ])
  }

  @Test("a complete map is silent, whatever the text")
  func rescaled() throws {
    let diff = try Sample.diff(
      (books, counting, "text: How much did you count?"),
      (
        books, "scale: frequency",
        "scale: coarse\n        change: {since: 1.2.0, kind: rescaled, map: {never: none, half: some, always: all}}"
      ))

    #expect(diff.findings == [])
    #expect(
      diff.relations["BK-02-own"]
        == .rescaled(map: ["never": "none", "half": "some", "always": "all"]))
    #expect(diff.items.map(\.proposal) == [nil])
  }

  @Test("other points on the same scale concern every item that uses it")
  func points() throws {
    let diff = try Sample.diff((frame, "code: some, points: 1/3", "code: some, points: 1/2"))

    #expect(diff.findings.map(\.item) == ["BK-01-own"])
    #expect(diff.relations["BK-01-own"] == .rescaled(map: [:]))
    #expect(diff.items.map(\.id) == ["BK-01-own"])
  }

  @Test("another part or period asks another question, unless the author says it does not")
  func otherQuestion() throws {
    let seen = try Sample.diff(
      (books, "scale: frequency", "scale: frequency\n        period: last-year"),
      (books, counting, "text: In the last 12 months, how often did you count?"))
    let clarified = try Sample.diff(
      (
        books, "scale: frequency",
        "scale: frequency\n        period: last-year\n        change: {since: 1.2.0, kind: clarified}"
      ), (books, counting, "text: In the last 12 months, how often did you count?"))

    #expect(
      seen.findings.map(\.description) == [
        """
        BK-02-own: error: audience, part or period differ from version 1.2.0, which makes it \
        another question; give it a new id with 'change: {since: 1.2.0, kind: changed, of: \
        BK-02-own}', or declare 'clarified' if it is the same
        """
      ])
    #expect(seen.items.map(\.proposal) == [nil])
    #expect(clarified.findings == [])
    #expect(clarified.relations["BK-02-own"] == .clarified)
    #expect(clarified.items.map(\.proposal) == [nil])
  }

  @Test("an item that replaces another is changed, and the other is removed for it")
  func changed() throws {
    let diff = try Sample.diff(
      (
        books, "- id: BK-02-own",
        "- id: BK-02-new\n        change: {since: 1.2.0, kind: changed, of: BK-02-own}"
      ))

    #expect(diff.findings == [])
    #expect(
      diff.items.map { "\($0.id) \($0.placement) \($0.relation)" } == [
        "BK-02-own removed removed(replacement: Optional(BK-02-new))",
        "BK-02-new added changed(of: BK-02-own)",
      ])
  }

  @Test("what a new item replaces was in the earlier version, and only that is declared there")
  func added() throws {
    let diff = try Sample.diff(
      (
        books, "- id: BK-02-own",
        """
        - id: BK-02-new
                change:
                  - {since: 1.2.0, kind: changed, of: BK-02-onw}
                  - {since: 1.2.0, kind: clarified}
        """
      ))

    #expect(
      diff.findings.map(\.description) == [
        """
        BK-02-new: error: version 1.2.0 has no item 'BK-02-onw' to be replaced; did you mean \
        'BK-02-own'?
        """,
        """
        BK-02-new: warning: 'clarified' is declared, but version 1.2.0 has no such item; remove \
        the declaration
        """,
      ])
    #expect(diff.relations["BK-02-new"] == .added)
  }

  @Test("an item cannot replace another under an id that was there")
  func changedInPlace() throws {
    let diff = try Sample.diff(
      (books, counting, counting + "\n        change: {since: 1.2.0, kind: changed, of: BK-02-x}"))

    #expect(
      diff.findings.map(\.description) == [
        """
        BK-02-own: error: version 1.2.0 has this id already; an item with a changed meaning \
        needs a new one
        """
      ])
  }

  @Test("another scale does not hide that another period is asked about")
  func otherQuestionOnOtherScale() throws {
    let map = "map: {never: none, half: some, always: all}"
    let diff = try Sample.diff(
      (
        books, "scale: frequency",
        "scale: coarse\n        period: last-year\n        change: {since: 1.2.0, kind: rescaled, \(map)}"
      ), (books, counting, "text: In the last 12 months, how often did you count?"))

    #expect(
      diff.findings.map(\.description) == [
        """
        BK-02-own: error: audience, part or period differ from version 1.2.0, which makes it \
        another question; give it a new id with 'change: {since: 1.2.0, kind: changed, of: \
        BK-02-own}', or declare 'clarified' if it is the same
        """
      ])
    #expect(diff.items.map(\.proposal) == [nil])
  }
}

extension [String: String] {
  /// The files with one text of one file replaced.
  fileprivate func replacing(_ file: String, _ old: String, _ new: String) -> Self {
    var files = self
    files[file]?.replace(old, with: new)
    return files
  }
}
