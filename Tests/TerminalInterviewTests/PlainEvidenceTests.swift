import AssessmentModel
import AssessmentTesting
import TerminalInterview
import Testing

@Suite struct PlainEvidenceTests {
  private func evidence(_ lines: String...) -> [Evidence] {
    let world = SampleWorld.open()
    _ = Conversation(
      world, settings: PlainSettings(language: "en"),
      lines: ["2", "", "Quality team", "1"] + lines)
    return world.held.first?.answers["AC-01-aff"]?.evidence ?? []
  }

  @Test(
    "a kind may be named by number, code or name in any language",
    arguments: [
      ("evidence 3 Log 7", EvidenceKind.record), ("evidence record: Log 7", .record),
      ("증빙 기록 Log 7", .record), ("evidence indicator Log 7", .indicator),
      ("evidence check: Log 7", .check),
    ])
  func kinds(typed: String, kind: EvidenceKind) {
    #expect(evidence(typed) == [Evidence(kind: kind, reference: "Log 7")])
  }

  @Test("date and holder may be left out, the reference may not")
  func fields() {
    #expect(evidence("evidence", "2", "") == [])
    #expect(
      evidence("evidence 2", "Rule R-12", "", "") == [
        Evidence(kind: .document, reference: "Rule R-12")
      ])
    #expect(
      evidence("evidence", "2", "Rule R-12", "", "Safety team") == [
        Evidence(kind: .document, reference: "Rule R-12", heldBy: "Safety team")
      ])
  }

  @Test("an entry is taken away by its number, typed or chosen")
  func remove() {
    let left = [Evidence(kind: .record, reference: "B")]

    #expect(evidence("evidence 2 A", "evidence 3 B", "evidence remove 1") == left)
    #expect(evidence("evidence 2 A", "evidence 3 B", "증빙 삭제", "1") == left)
    #expect(evidence("evidence 2 A", "evidence 3 B", "evidence", "6", "1") == left)
    #expect(evidence("evidence 3 B", "evidence remove 7") == left)
    #expect(evidence("evidence 3 B", "evidence remove", "0") == left)
  }

  @Test("undo takes an entry back")
  func undo() {
    #expect(evidence("evidence 2 A", "evidence 3 B", "undo").map(\.reference) == ["A"])
  }

  @Test("evidence and comment stand under the question")
  func shown() {
    let conversation = Conversation.organisation(
      .open(), "evidence 2", "Rule R-12", "2026", "Safety team", "comment see folder", "5", "back")

    expectText(
      conversation.from("Comment: see folder", lines: 5),
      """
      Comment: see folder
      Evidence for AC-01, Topic AC-01
      1. document: Rule R-12, 2026, held by Safety team
      Current answer: 5, Level 5. Press Enter to keep it.
      Counts as 3, Level 3, until a record and an indicator are added. 5 also needs
      """)
  }

  @Test(
    "another company is named in words, or by its number where the group is known",
    arguments: [
      (["parent Holding"], "Holding"), (["parent", "Holding"], "Holding"),
      (["parent", "1"], "Busan Works"),
    ])
  func parent(lines: [String], company: String) {
    let world = SampleWorld.open()
    world.affiliates.append(Affiliate(code: "busan", name: "Busan Works"))

    _ = Conversation(
      world, settings: PlainSettings(language: "en"),
      lines: ["2", "1", "", "Quality team", "1"] + lines)

    #expect(world.held[0].answers["AC-01-aff"]?.value == .doneByParent(company: company))
  }
}
