import AssessmentModel
import AssessmentTesting
import Testing

@Suite("ItemRelation")
struct ItemRelationTests {
  private let v100 = VersionNumber(1, 0, 0)
  private let v110 = VersionNumber(1, 1, 0)
  private let v120 = VersionNumber(1, 2, 0)

  /// A version with items on the scale `old` (a, b), `new` (a, c) or another one.
  private func version(_ version: VersionNumber, _ items: [Item]) -> Questionnaire {
    var questionnaire = Fixtures.questionnaire(groups: [
      ModuleGroup(
        id: "first",
        modules: [PracticeModule(id: "AC", topics: [Topic(id: "AC-01", items: items)])])
    ])
    questionnaire.version = version
    questionnaire.scales = [
      Scale(id: "old", options: [option("a", 0), option("b", 1)]),
      Scale(id: "new", options: [option("a", 0), option("c", 1)]),
    ]
    return questionnaire
  }

  private func option(_ code: OptionCode, _ points: Ratio) -> ResponseOption {
    ResponseOption(code: code, points: points)
  }

  private func item(
    _ id: ItemID, scale: ScaleID = "old", _ changes: [ItemChange] = []
  ) -> Item {
    Item(id: id, audience: "employee", part: .own, scale: scale, changes: changes)
  }

  private func relation(
    of id: ItemID = "AC-01-own", _ old: [Item], _ new: [Item]
  ) -> ItemRelation? {
    version(v120, new).relations(since: version(v100, old))[id]
  }

  @Test(
    "what is declared since the earlier version or later counts, what was before it does not",
    arguments: [
      ([], .same), (["1.0.0 corrected"], .corrected), (["1.0.0 clarified"], .clarified),
      (["1.1.0 clarified"], .clarified), (["0.9.0 clarified"], .same),
      (["1.0.0 clarified", "1.1.0 corrected"], .clarified),
      (["0.9.0 clarified", "1.1.0 corrected"], .corrected),
    ] as [([String], ItemRelation)])
  func declared(changes: [String], expected: ItemRelation) throws {
    let declared = try changes.map { text in
      let parts = text.split(separator: " ")
      return ItemChange(
        since: try #require(VersionNumber(parts[0])),
        kind: parts[1] == "corrected" ? .corrected : .clarified)
    }

    #expect(relation([item("AC-01-own")], [item("AC-01-own", declared)]) == expected)
  }

  @Test("maps of several versions are applied one after the other, the earliest first")
  func maps() {
    let changes = [
      ItemChange(since: v110, kind: .rescaled(map: ["x": "a", "y": "c"])),
      ItemChange(since: v100, kind: .rescaled(map: ["a": "x", "b": "y", "z": "w"])),
      ItemChange(since: v100, kind: .clarified),
    ]

    let relation = relation([item("AC-01-own")], [item("AC-01-own", scale: "new", changes)])

    #expect(relation == .rescaled(map: ["a": "a", "b": "c"]))
    #expect(relation?.option(for: "b") == "c")
    #expect(relation?.option(for: "z") == nil)
  }

  @Test("another scale that nobody declared cannot be compared")
  func undeclaredScale() {
    let relation = relation([item("AC-01-own")], [item("AC-01-own", scale: "new")])

    #expect(relation == .rescaled(map: [:]))
    #expect(relation?.option(for: "a") == nil)
  }

  @Test("the same options with other points are another scale, other labels are not")
  func points() {
    let scale = Scale(id: "old", options: [option("a", 0), option("b", 1)])
    var anchored = scale
    anchored.options[0].hasAnchor = true
    var worth = scale
    worth.options[0].points = .half

    #expect(scale.isAnswered(like: anchored))
    #expect(!scale.isAnswered(like: worth))
    #expect(!scale.isAnswered(like: Scale(id: "other", options: scale.options)))
  }

  @Test("a new item is added, or takes the place of the one it names in that version")
  func replaced() {
    let new = item(
      "AC-01-new",
      [
        ItemChange(since: v100, kind: .changed(of: "AC-01-own")),
        ItemChange(since: v110, kind: .changed(of: "AC-01-between")),
      ])
    let old = [item("AC-01-own"), item("AC-01-gone")]

    #expect(relation(of: "AC-01-new", old, [new]) == .changed(of: "AC-01-own"))
    #expect(relation(of: "AC-01-own", old, [new]) == .removed(replacement: "AC-01-new"))
    #expect(relation(of: "AC-01-gone", old, [new]) == .removed(replacement: nil))
    #expect(relation(of: "AC-01-new", [item("AC-01-gone")], [new]) == .added)
    #expect(relation(of: "AC-01-other", old, [new]) == nil)
  }

  @Test("an item that declares to replace another under an old id is not compared")
  func changedInPlace() {
    let changed = item("AC-01-own", [ItemChange(since: v100, kind: .changed(of: "AC-01-x"))])

    let relation = relation([item("AC-01-own")], [changed])

    #expect(relation == .changed(of: "AC-01-x"))
    #expect(relation?.option(for: "a") == nil)
  }

  @Test("answers of same, corrected and clarified items are compared as they are")
  func comparable() {
    for relation in [ItemRelation.same, .corrected, .clarified] {
      #expect(relation.option(for: "a") == "a")
    }
    for relation in [ItemRelation.added, .removed(replacement: nil), .changed(of: "AC-01-own")] {
      #expect(relation.option(for: "a") == nil)
    }
  }
}
