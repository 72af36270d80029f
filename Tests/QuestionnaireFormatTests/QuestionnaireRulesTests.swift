import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("QuestionnaireRules")
struct QuestionnaireRulesTests {
  @Test("the good example of a rule has no finding", arguments: QuestionnaireRules.all.map(\.id))
  func good(id: String) throws {
    let rule = try #require(QuestionnaireRules.rule(id))
    let files = Sample.files(with: rule.example.good, as: rule.example.part)

    let reading = QuestionnaireReader.read(files: files)

    #expect(reading.findings.map(\.description) == [])
  }

  @Test(
    "the bad example of a rule has one finding, of that rule and at its marker",
    arguments: QuestionnaireRules.all.filter { $0.example.part != .fileName }.map(\.id))
  func bad(id: String) throws {
    let rule = try #require(QuestionnaireRules.rule(id))
    let files = Sample.files(with: rule.example.bad, as: rule.example.part)
    let (plain, places) = Marker.read(files)

    let findings = QuestionnaireReader.read(files: plain).findings

    #expect(findings.map(\.rule) == [id], "\(findings)")
    #expect(
      findings.map { "\($0.file):\($0.line ?? 0):\($0.column ?? 0)" } == places, "\(findings)")
    #expect(findings.map(\.severity) == [rule.severity])
  }

  @Test(
    "the bad file name of a rule has a finding of that rule",
    arguments: QuestionnaireRules.all.filter { $0.example.part == .fileName }.map(\.id))
  func badName(id: String) throws {
    let rule = try #require(QuestionnaireRules.rule(id))
    let files = Sample.files(with: rule.example.bad, as: .fileName)

    let findings = QuestionnaireReader.read(files: files).findings

    #expect(findings.contains { $0.rule == id && $0.file == rule.example.bad }, "\(findings)")
  }

  @Test("ids are unique and shaped like codes, and every rule has one sentence")
  func list() {
    let ids = QuestionnaireRules.all.map(\.id)

    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
    for rule in QuestionnaireRules.all {
      #expect(rule.summary.last == "." && rule.summary.first?.isUppercase == true, "\(rule.id)")
      #expect(!rule.summary.dropLast().contains(". "), "\(rule.id)")
    }
  }

  @Test("warnings on wording can be acknowledged, and nothing else")
  func acknowledgeable() {
    let ids = QuestionnaireRules.all.filter(\.canBeAcknowledged).map(\.id)

    #expect(
      ids == [
        "own-before-seen", "topic-references", "question-end", "question-length", "and-or",
        "one-period", "leading-words", "negations", "condition-text", "duplicate-texts",
        "translated-period", "glossary",
      ])
  }
}
