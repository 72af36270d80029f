import AssessmentModel
import AssessmentTesting
import Testing

@Suite("EvidenceCap")
struct EvidenceCapTests {
  @Test(
    "the lowest kind missing decides what a declared 5 counts as",
    arguments: [
      ([], 2), ([EvidenceKind.example], 2), ([.record, .indicator, .check], 2), ([.document], 3),
      ([.document, .record], 3), ([.document, .indicator], 3), ([.document, .check], 3),
      ([.document, .record, .check], 3), ([.document, .record, .indicator], 4),
      ([.document, .record, .indicator, .check], 5),
    ])
  func lowestMissingKind(kinds: [EvidenceKind], level: Int) {
    let cap = Fixtures.capped.evidenceCap(declaredLevel: 5, kinds: Set(kinds))

    #expect(cap.declaredLevel == 5)
    #expect(cap.supportedLevel == level)
    #expect(cap.isCapped == (level < 5))
  }

  @Test("a level never counts as more than declared", arguments: 1...5)
  func neverMore(level: Int) {
    let all = Set(EvidenceKind.allCases)

    let withAll = Fixtures.capped.evidenceCap(declaredLevel: level, kinds: all)
    let withNone = Fixtures.capped.evidenceCap(declaredLevel: level, kinds: [])

    #expect(withAll.supportedLevel == level)
    #expect(withAll.missingForDeclaredLevel == [])
    #expect(withNone.supportedLevel == min(level, 2))
  }

  @Test("what is missing is listed for the next level and for the declared one")
  func missing() {
    let none = Fixtures.capped.evidenceCap(declaredLevel: 5, kinds: [])
    let document = Fixtures.capped.evidenceCap(declaredLevel: 5, kinds: [.document, .check])
    let four = Fixtures.capped.evidenceCap(declaredLevel: 4, kinds: [.document, .indicator])

    #expect(none.missingForNextLevel == [.document])
    #expect(none.missingForDeclaredLevel == [.document, .record, .indicator, .check])
    #expect(document.supportedLevel == 3)
    #expect(document.missingForNextLevel == [.record, .indicator])
    #expect(document.missingForDeclaredLevel == [.record, .indicator])
    #expect(four.missingForNextLevel == [.record])
    #expect(four.missingForDeclaredLevel == [.record])
  }

  @Test("adding what is missing for the next level lifts the supported level", arguments: 1...5)
  func addingWhatIsMissing(level: Int) {
    let subsets = EvidenceKind.allCases.reduce([Set<EvidenceKind>()]) { subsets, kind in
      subsets + subsets.map { $0.union([kind]) }
    }
    for kinds in subsets {
      let before = Fixtures.capped.evidenceCap(declaredLevel: level, kinds: kinds)
      let after = Fixtures.capped.evidenceCap(
        declaredLevel: level, kinds: kinds.union(before.missingForNextLevel))
      let complete = Fixtures.capped.evidenceCap(
        declaredLevel: level, kinds: kinds.union(before.missingForDeclaredLevel))

      #expect(before.isCapped == !before.missingForNextLevel.isEmpty, "\(kinds)")
      #expect(!before.isCapped || after.supportedLevel > before.supportedLevel, "\(kinds)")
      #expect(complete.supportedLevel == level, "\(kinds)")
    }
  }

  @Test("a scale without requirements has no cap")
  func noCap() {
    let cap = Fixtures.fiveSteps.evidenceCap(declaredLevel: 5, kinds: [])

    #expect(cap.supportedLevel == 5)
    #expect(!cap.isCapped)
    #expect(cap.missingForDeclaredLevel == [])
  }

  @Test("requirements may stand in any order and in several lines of one level")
  func anyOrder() {
    let scale = Scale(
      id: "s", options: Fixtures.fiveSteps.options,
      requiredEvidence: [
        EvidenceRequirement(level: 4, kinds: [.indicator]),
        EvidenceRequirement(level: 2, kinds: [.document]),
        EvidenceRequirement(level: 4, kinds: [.record]),
      ])

    let nothing = scale.evidenceCap(declaredLevel: 5, kinds: [])
    let document = scale.evidenceCap(declaredLevel: 5, kinds: [.document])

    #expect(nothing.supportedLevel == 1)
    #expect(nothing.missingForNextLevel == [.document])
    #expect(document.supportedLevel == 3)
    #expect(document.missingForNextLevel == [.record, .indicator])
  }

  @Test("there is no level under 1, even where level 1 asks for evidence")
  func lowestLevel() {
    let scale = Scale(
      id: "s", options: Fixtures.fiveSteps.options,
      requiredEvidence: [EvidenceRequirement(level: 1, kinds: [.example])])

    #expect(scale.evidenceCap(declaredLevel: 3, kinds: []).supportedLevel == 1)
  }
}
