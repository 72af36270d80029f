import AssessmentModel
import AssessmentTesting
import QuestionnaireFormat
import Testing

@Suite("Mutated files")
struct MutationTests {
  /// A small questionnaire with a bit of everything, so that thousands of readings are quick.
  private static let files = [
    "questionnaire.yaml": """
    format: 1
    id: q
    version: 1.0.0
    language: en
    title: T
    purpose: P
    audiences: [{code: a, kind: person, label: A, first_page: [One.]}, {code: o, kind: organisation, label: O}]
    periods: [{code: p, phrase: last year}]
    groups:
      - {id: g, name: G, modules: [M]}
    scales:
      - {id: s, options: [{code: n, points: 0, label: N}, {code: y, points: 1/1, label: Y, anchor: Z}], evidence_required: [{level: 2, kinds: [check]}]}
      - {id: t, options: [{code: n, points: 0, label: N}, {code: y, points: 1.0, label: Y}]}
    not_applicable_reasons: [{audience: a, code: r, label: R}]
    bands: [{code: b, from: 0, label: B}, {code: c, from: 50, label: C, requires: {minimum_answered: 1/2}}]
    policy: {minimum_cell: 9}
    """,
    "standards.yaml":
      "standards:\n  - {id: S1, title: \"안전\", edition: '2018', issuer: I, note: N}\n",
    "modules/m.yaml": """
    module: M
    name: N
    routing: {question: Did you?}
    topics:
      - id: M-1
        name: N
        starred: true
        critical: true
        references: [{standard: S1, clause: "1"}]
        guide: {why: W, good: G, first_step: F}
        items:
          - id: M-1-a
            audience: a
            part: own
            form: short
            scale: t
            period: p
            text: "Did you not, last year?"
            acknowledged: [{rule: negations, reason: R}]
          - {id: M-1-o, audience: o, scale: s, text: How far?, levels: [{level: 2, conditions: [A., B.], evidence: {check: C}}]}
    """,
  ]

  private static let pieces: [String] = [
    "", " ", "  ", "\n", "\t", "\r", ":", ": ", "- ", "? ", "[", "]", "{", "}", ",", "\"", "'",
    "|", ">", "#", "&a ", "*a", "!x ", "<<: ", "---\n", "...\n", "%", "@", "`", "\\", "~", "No",
    "-1", "1e9", "99999999999999999999", "1/0", "»", "안", "👩‍🏭", "\u{0}", "\u{7}", "\u{85}",
    "\u{2028}", "\u{202E}", "\u{FEFF}", "\u{FFFF}", "\u{E000}", "\u{301}", "id: x\n", "{id}",
    "\"\\u0000\"", "[[[[[[[[[[[[[[[[[[[[[[[[",
  ]

  /// One to three pieces put into, or in place of, a part of a text.
  private static func mutated(_ text: String, _ random: inout SplitMix64) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let start = Int.random(in: 0...scalars.count, using: &random)
      let length = Bool.random(using: &random) ? 0 : Int.random(in: 0...12, using: &random)
      let range = start..<min(scalars.count, start + length)
      let isCopy = Int.random(in: 0..<4, using: &random) == 0
      let copied = Int.random(in: 0..<scalars.count, using: &random)
      let piece =
        isCopy
        ? Array(scalars[copied..<min(scalars.count, copied + 40)])
        : Array((pieces.randomElement(using: &random) ?? "").unicodeScalars)
      scalars.replaceSubrange(range, with: piece)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  @Test(
    "no mutation of a file stops the reader, and every finding can be shown",
    arguments: ["questionnaire.yaml", "standards.yaml", "modules/m.yaml"])
  func files(file: String) throws {
    let known = Set(QuestionnaireRules.all.map(\.id))
    let seed: UInt64 = 2026
    var random = SplitMix64(seed: seed)
    #expect(QuestionnaireReader.read(files: MutationTests.files).findings == [])
    for round in 0..<150 {
      var files = MutationTests.files
      files[file] = MutationTests.mutated(files[file] ?? "", &random)

      let reading = QuestionnaireReader.read(files: files)

      let isConsistent = (reading.questionnaire == nil) == reading.hasErrors
      let isShown = reading.findings.allSatisfy { finding in
        known.contains(finding.rule)
          && finding.rendered(in: files[finding.file], width: 80).hasPrefix("\(finding.file):")
      }
      #expect(isConsistent && isShown, "seed \(seed), round \(round): \(reading.findings)")
      if let published = try reading.published(), round.isMultiple(of: 10) {
        #expect(try StoredQuestionnaire(published).published() == published)
      }
    }
  }

  @Test("no mutation of a lone file stops the reader")
  func loneFile() {
    let seed: UInt64 = 31
    var random = SplitMix64(seed: seed)
    let text =
      "module: M\nname: &a \"안전\"\ntopics:\n  - {id: M-1, name: [x, 'y']}\n  - id: >\n      M-2\n"
    for round in 0..<1_500 {
      let files = ["modules/m.yaml": MutationTests.mutated(text, &random)]

      let reading = QuestionnaireReader.read(files: files)

      #expect(reading.questionnaire == nil && reading.hasErrors, "seed \(seed), round \(round)")
    }
  }

  @Test("no mutation of a translation stops the reader")
  func translations() {
    let seed: UInt64 = 7
    var random = SplitMix64(seed: seed)
    let files = Sample.files.merging(Sample.translation("ko")) { $1 }
    for round in 0..<30 {
      var changed = files
      let file = "translations/ko/standards.yaml"
      changed[file] = MutationTests.mutated(files[file] ?? "", &random)

      let reading = QuestionnaireReader.read(files: changed)

      #expect(reading.questionnaire != nil, "seed \(seed), round \(round)")
      #expect((reading.texts["ko"] == nil) == reading.hasErrors, "seed \(seed), round \(round)")
    }
  }

  @Test("no mutation of a stored structure is taken for the published one")
  func stored() throws {
    let seed: UInt64 = 11
    var random = SplitMix64(seed: seed)
    let published = try #require(try QuestionnaireReader.read(files: Sample.files).published())
    let stored = try StoredQuestionnaire(published)
    for round in 0..<300 {
      var changed = stored
      changed.structure = MutationTests.mutated(stored.structure, &random)
      guard Array(changed.structure.utf8) != Array(stored.structure.utf8) else { continue }

      #expect(throws: QuestionnaireFormatError.self, "seed \(seed), round \(round)") {
        try changed.published()
      }
    }
  }

  @Test(
    "values that lie ever deeper in each other are refused",
    arguments: ["[", "{a: ", "- ", "? ", "[a: "])
  func depth(opening: String) {
    for count in [30, 200, 20_000] {
      var files = Sample.files
      files["standards.yaml"] = String(repeating: opening, count: count) + "x"

      let reading = QuestionnaireReader.read(files: files)

      #expect(Set(reading.findings.map(\.file)) == ["standards.yaml"])
    }
  }
}
