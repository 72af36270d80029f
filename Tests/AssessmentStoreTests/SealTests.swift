import AssessmentModel
import AssessmentTesting
import FoundationEssentials
import Testing

@testable import AssessmentStore

@Suite struct SealTests {
  private static let assessment = Assessment(
    id: StoreFixture.id(2), cycle: "2026", affiliate: "north", department: "rolling",
    audience: "affiliate", form: .full, questionnaire: StoreFixture.reference, language: "en",
    sealedRevision: 1, startedAt: StoreFixture.start, submittedAt: StoreFixture.time(60),
    routing: ["SAF": false, "QLT": true], closingComment: "Good\tso far.",
    approval: StoreFixture.approval)

  private static let answers = [
    Answer(
      item: "SAF-01-aff", value: .notApplicable(reason: "no-activity", note: "No site."),
      contributor: "Quality team", changedAt: StoreFixture.time(8)),
    Answer(
      item: "QLT-02-aff", value: .option("defined"), origin: .confirmed,
      comment: "Two\nlines, a \\ and 한글.",
      evidence: [
        Evidence(kind: .document, reference: "Rule 7", date: "2026-03", heldBy: "Plant", note: "n"),
        Evidence(kind: .check, reference: "Audit"),
      ],
      contributor: "Plant safety", changedAt: StoreFixture.time(9)),
    Answer(item: "QLT-01-aff", value: .doneByParent(company: "North Holding")),
    Answer(item: "QLT-03-aff", value: .skipped),
    Answer(item: "QLT-04-aff", value: nil),
  ]

  @Test("The canonical text is the one that is documented, and the seal its SHA-256.")
  func canonicalText() {
    let text = Seal.canonicalText(of: SealTests.assessment, answers: SealTests.answers)

    expectText(
      text.replacing("\t", with: "|"),
      """
      assessment-seal|1
      questionnaire|sample|1.0.0|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      assessment|00000000-0000-4000-8000-000000000002
      cycle|2026
      affiliate|north
      department|rolling
      audience|affiliate
      form|full
      revision|1
      submitted|1793500060
      routing|QLT|yes
      routing|SAF|no
      closing-comment|Good\\tso far.
      answer|QLT-01-aff|done_by_parent|\\N|\\N|\\N|North Holding|\\N|given|\\N|0
      answer|QLT-02-aff|answered|defined|\\N|\\N|\\N|Two\\nlines, a \\\\ and 한글.|confirmed|Plant safety|1793500009
      answer|QLT-03-aff|skipped|\\N|\\N|\\N|\\N|\\N|given|\\N|0
      answer|SAF-01-aff|not_applicable|\\N|no-activity|No site.|\\N|\\N|given|Quality team|1793500008
      evidence|QLT-02-aff|1|document|Rule 7|2026-03|Plant|n
      evidence|QLT-02-aff|2|check|Audit|\\N|\\N|\\N
      approval|Quality team|Plant management|Plant manager|2026-11-28

      """)
    #expect(
      Seal(of: SealTests.assessment, answers: SealTests.answers).digest
        == "64b9a06214b071c122b4281c9d7863686152a17b43261bed0d7cda44e9f2a047")
  }

  @Test("The order in which answers come does not matter.")
  func order() {
    let seal = Seal(of: SealTests.assessment, answers: SealTests.answers)

    #expect(Seal(of: SealTests.assessment, answers: SealTests.answers.reversed()) == seal)
  }

  @Test("The seal changes with every sealed field of the assessment, and only with those.")
  func assessmentFields() {
    let seal = Seal(of: SealTests.assessment, answers: SealTests.answers)
    func isChanged(_ edit: (inout Assessment) -> Void) -> Bool {
      var assessment = SealTests.assessment
      edit(&assessment)
      return Seal(of: assessment, answers: SealTests.answers) != seal
    }

    #expect(isChanged { $0.questionnaire.id = "other" })
    #expect(isChanged { $0.questionnaire.version = VersionNumber(1, 0, 1) })
    #expect(isChanged { $0.questionnaire.digest = String(repeating: "b", count: 64) })
    #expect(isChanged { $0.id = StoreFixture.id(3) })
    #expect(isChanged { $0.cycle = "2027" })
    #expect(isChanged { $0.affiliate = "south" })
    #expect(isChanged { $0.department = nil })
    #expect(isChanged { $0.audience = "employee" })
    #expect(isChanged { $0.form = .short })
    #expect(isChanged { $0.revision = 2 })
    #expect(isChanged { $0.submittedAt = StoreFixture.time(61) })
    #expect(isChanged { $0.routing["QLT"] = false })
    #expect(isChanged { $0.closingComment = nil })
    #expect(isChanged { $0.approval?.preparedBy = "Plant" })
    #expect(isChanged { $0.approval?.approvedBy = "Plant" })
    #expect(isChanged { $0.approval?.position = "Plant" })
    #expect(isChanged { $0.approval?.approvedOn = "2026-11-29" })
    #expect(isChanged { $0.approval = nil })
    #expect(!isChanged { $0.language = "ko" })
    #expect(!isChanged { $0.startedAt = StoreFixture.time(1) })
    #expect(!isChanged { $0.sealedRevision = nil })
  }

  @Test("The seal changes with every field of an answer and its evidence.")
  func answerFields() {
    let seal = Seal(of: SealTests.assessment, answers: SealTests.answers)
    func isChanged(_ edit: (inout [Answer]) -> Void) -> Bool {
      var answers = SealTests.answers
      edit(&answers)
      return Seal(of: SealTests.assessment, answers: answers) != seal
    }

    #expect(isChanged { $0[0].item = "SAF-02-aff" })
    #expect(isChanged { $0[0].value = .notApplicable(reason: "law-forbids", note: "No site.") })
    #expect(isChanged { $0[0].value = .notApplicable(reason: "no-activity", note: "No") })
    #expect(isChanged { $0[0].value = .notApplicable(reason: "no-activity", note: nil) })
    #expect(isChanged { $0[1].value = .option("deployed") })
    #expect(isChanged { $0[1].origin = .given })
    #expect(isChanged { $0[1].comment = nil })
    #expect(isChanged { $0[1].comment = "Two\\nlines, a \\ and 한글." })
    #expect(isChanged { $0[1].contributor = "Quality team" })
    #expect(isChanged { $0[1].changedAt = StoreFixture.time(10) })
    #expect(isChanged { $0[1].evidence.swapAt(0, 1) })
    #expect(isChanged { $0[1].evidence[0].kind = .record })
    #expect(isChanged { $0[1].evidence[0].reference = "Rule 8" })
    #expect(isChanged { $0[1].evidence[0].date = nil })
    #expect(isChanged { $0[1].evidence[0].heldBy = nil })
    #expect(isChanged { $0[1].evidence[0].note = nil })
    #expect(isChanged { $0[1].evidence.removeLast() })
    #expect(isChanged { $0[2].value = .doneByParent(company: "South Holding") })
    #expect(isChanged { $0[2].value = .collecting })
    #expect(isChanged { $0[3].value = .notObserved })
    #expect(isChanged { $0[3].value = .declined })
    #expect(isChanged { $0[4].comment = "Now it says something." })
    #expect(!isChanged { $0.removeLast() })
  }

  @Test(
    "A change behind the program's back is found by the seal.",
    arguments: [
      "UPDATE answer SET option = 2 WHERE item = 2", "DELETE FROM evidence",
      "UPDATE evidence SET reference = 'Rule 8'", "UPDATE answer_detail SET comment = 'No.'",
      "UPDATE contributor SET name = 'Somebody'", "UPDATE answer SET changed_after = 1",
      "UPDATE seal SET approved_by = 'Somebody'", "UPDATE seal SET digest = zeroblob(32)",
      "UPDATE assessment SET started_at = started_at + 1",
      "UPDATE affiliate SET code = 'east' WHERE id = 1",
      "UPDATE cycle SET code = '2030'", "UPDATE assessment SET affiliate = 2",
      "UPDATE questionnaire_version SET digest = replace(digest, 'a', 'c')",
    ])
  func found(statement: String) throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)
    try database.record(
      AnswerChange(
        assessment: id,
        answer: Answer(
          item: "AC-01-aff", value: .option("a"), comment: "Yes.",
          evidence: [Evidence(kind: .document, reference: "Rule 7")], contributor: "Quality team",
          changedAt: StoreFixture.time(1))))
    for item in Fixtures.small.items where item.audience == "affiliate" && item.id != "AC-01-aff" {
      try database.record(
        AnswerChange(
          assessment: id,
          answer: Answer(item: item.id, value: .collecting, contributor: "Quality team")))
    }
    try database.submit(id, approval: StoreFixture.approval, at: StoreFixture.time(60))
    #expect(try database.verifySeal(of: id, revision: 1) == .intact)
    let triggers = try database.text("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    for trigger in triggers.split(separator: "\n") {
      try database.execute("DROP TRIGGER \(trigger)")
    }

    try database.execute(statement)

    #expect(try database.verifySeal(of: id, revision: 1) != .intact)
  }
}
