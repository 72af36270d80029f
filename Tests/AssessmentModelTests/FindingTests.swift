import AssessmentModel
import Testing

@Suite("Finding")
struct FindingTests {
  @Test(
    "a finding is one line with as much of its place as is known",
    arguments: [
      (42, 7, "modules/03.yaml:42:7: error: unknown key 'promt' [known-keys]"),
      (42, nil, "modules/03.yaml:42: error: unknown key 'promt' [known-keys]"),
      (nil, nil, "modules/03.yaml: error: unknown key 'promt' [known-keys]"),
    ] as [(Int?, Int?, String)])
  func description(line: Int?, column: Int?, text: String) {
    let finding = Finding(
      file: "modules/03.yaml", line: line, column: column, rule: "known-keys",
      message: "unknown key 'promt'")

    #expect(finding.description == text)
  }
}
