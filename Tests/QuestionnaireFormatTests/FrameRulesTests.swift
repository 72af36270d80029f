import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("Rules of the frame")
struct FrameRulesTests {
  private func expect(
    _ piece: String, _ findings: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectFindings(
      in: Sample.files(with: piece, as: .questionnaire), findings, sourceLocation: sourceLocation)
  }

  @Test("bands start at 0, rise strictly, end at 100 and require nothing at the bottom")
  func bands() {
    expect(
      """
      bands:
        - {code: a, from: »1, label: A, requires: »{no_critical_flag: true}}
        - {code: b, from: »1, label: B, requires: {minimum_answered: »3/2, maximum_not_applicable: 1}}
        - {code: c, from: 100, label: C}
        - {code: d, from: »100.5, label: D}
      """,
      [
        "error: band 'a' starts at 1; the lowest band starts at 0 [bands-rise]",
        "error: the lowest band cannot require anything; remove 'requires' [bands-rise]",
        """
        error: band 'b' starts at 1, not above the band before; put the bands in rising order \
        [bands-rise]
        """,
        "error: 'minimum_answered' is 3/2; a share lies in 0...1 [bands-rise]",
        "error: band 'd' starts at 201/2; a percentage is at most 100 [bands-rise]",
      ])
  }

  @Test("a fault in a word for groups or modules is named once")
  func words() {
    expect(
      "words: {group: »5, modules: »[a]}",
      [
        """
        error: 'group' of 'words' must be text, but 5 is a number in YAML; quote it: \"5\" \
        [value-kind]
        """,
        "error: 'modules' of 'words' must be one text, not a list [value-kind]",
      ])
  }

  @Test("the shares of the policy lie in 0...1")
  func policy() {
    expect(
      "policy: {minimum_coverage: »1.01, minimum_basis: 0, critical_below: »-0.5, minimum_cell: »4}",
      [
        "error: 'minimum_coverage' is 101/100; write a share in 0...1 [policy-range]",
        "error: 'critical_below' is -1/2; write a share in 0...1 [policy-range]",
        "error: 'minimum_cell' is 4; write 5 or more [policy-range]",
      ])
  }

  @Test("points lie in 0...1 and rise strictly, and a scale has two options or more")
  func points() {
    expect(
      """
      scales:
        - id: odd
          options:
            - {code: a, points: »-0.1, label: A}
            - {code: b, points: 0.5, label: B}
            - {code: c, points: »0.5, label: C}
            - {code: d, points: »1.1, label: D}
      """,
      [
        "error: points of option 'a' are -1/10; points lie in 0...1 [scale-points]",
        """
        error: points of option 'c' are 1/2, not more than the 1/2 of the option before; put \
        the options in order of points [scale-points]
        """,
        "error: points of option 'd' are 11/10; points lie in 0...1 [scale-points]",
      ])
    expect(
      "scales:\n  - {id: lone, options: »[{code: a, points: 0, label: A}]}",
      ["error: 'options' of scale 'lone' has one entry; a scale needs two or more [required-keys]"])
  }

  @Test("evidence is asked for at levels the scale has, in order, each kind once")
  func evidence() {
    expect(
      """
      scales:
        - id: proof
          options:
            - {code: a, points: 0, label: A}
            - {code: b, points: 1, label: B}
          evidence_required:
            - »{level: 1, kinds: [example]}
            - {level: 2, kinds: [record]}
            - »{level: 2, kinds: [check]}
            - »{level: 3, kinds: [example]}
        - id: twice
          options:
            - {code: a, points: 0, label: A}
            - {code: b, points: 1, label: B}
          evidence_required:
            - »{level: 2, kinds: [record, record]}
      """,
      [
        """
        error: evidence is asked for at level 1; write levels 2 to 2 in order, each once \
        [required-evidence]
        """,
        """
        error: evidence is asked for at level 2; write levels 2 to 2 in order, each once \
        [required-evidence]
        """,
        """
        error: evidence is asked for at level 3; write levels 2 to 2 in order, each once \
        [required-evidence]
        """,
        "error: level 2 asks for a kind of evidence twice; keep one [required-evidence]",
      ])
    expect(
      """
      scales:
        - id: proof
          options:
            - {code: a, points: 0, label: A}
            - {code: b, points: 1, label: B}
          evidence_required:
            - {level: 2, kinds: [»records, »7]}
      """,
      [
        "error: unknown kind of evidence 'records'; did you mean 'record'? [value-kind]",
        """
        error: 'kinds' of an entry of 'evidence_required' must be text, but 7 is a number in \
        YAML; quote it: \"7\" [value-kind]
        """,
      ])
  }

  @Test("a listed module without file and a file that no group lists are named")
  func moduleFiles() {
    var files = Sample.files(
      with: "groups:\n  - {id: first, name: First, modules: [AC, »BKS]}", as: .questionnaire)
    files["modules/02-books.yaml"] = Sample.books.replacing("module: BK", with: "module: »BK")

    expectFindings(
      in: files,
      [
        """
        error: module 'BK' is in no group; list it under 'groups' in questionnaire.yaml \
        [module-files]
        """,
        "error: no file in modules/ has module 'BKS'; did you mean 'BK'? [module-files]",
      ])
  }

  @Test("an audience that gets the short form has starred topics and is of persons")
  func shortForm() {
    expect(
      "audiences:\n  - {code: unit, kind: organisation, label: Unit, form: »short}",
      ["error: an organisation always has all of its items; write 'form: full' [short-form]"])
    var files = Sample.files
    files["modules/01-access.yaml"] = Sample.access
      .replacing("starred: true", with: "starred: false").replacing(
        "form: short", with: "form: full")
    files["questionnaire.yaml"]?.replace("form: short", with: "form: »short")
    expectFindings(
      in: files,
      [
        """
        error: the short form is empty, because no topic is starred; write 'form: full' \
        [short-form]
        """
      ])
  }

  @Test("a second audience of persons needs its own short items")
  func secondAudience() {
    var files = Sample.files(
      with: "audiences:\n  - {code: contractor, kind: person, label: Partner}", as: .questionnaire)
    files["modules/01-access.yaml"] = Sample.access.replacing(
      "- id: AC-01\n", with: "- »id: AC-01\n"
    )
    .replacing("- id: AC-02\n", with: "- »id: AC-02\n")

    expectFindings(
      in: files,
      [
        """
        error: starred topic 'AC-01' has no item with 'form: short' for audience \
        'contractor'; mark one [short-form]
        """,
        """
        error: starred topic 'AC-02' has no item with 'form: short' for audience \
        'contractor'; mark one [short-form]
        """,
      ])
  }

  @Test(
    "a first page is measured in cells, with blank lines between its paragraphs",
    arguments: [
      (String(repeating: "w", count: 78), 19), (String(repeating: "w", count: 79), 20),
      (String(repeating: "안", count: 39), 19), (String(repeating: "안", count: 39) + "w", 20),
      (String(repeating: "ab ", count: 26) + "a", 20), (String(repeating: "ab ", count: 26), 19),
      (String(repeating: "w", count: 70) + " 12345678", 20),
    ])
  func firstPage(paragraph: String, lines: Int) {
    func page(_ marker: String, _ more: [String]) -> String {
      "audiences:\n  - code: unit\n    kind: organisation\n    label: Unit\n    first_page:\n"
        + "      - \(marker)\(paragraph)\n" + more.map { "      - \($0)\n" }.joined()
    }
    let fits = ["x", "x", "x", "x", "x", "x", "x", "x", String(repeating: "y", count: 79)]

    let isFull = lines == 20
    expect(
      page(isFull ? "»" : "", fits),
      isFull
        ? [
          """
          error: the first page of audience 'unit' has 21 lines of 78 columns; shorten it to \
          20 [first-page-fits]
          """
        ] : [])
  }
}
