import AssessmentModel
import AssessmentTesting
import Reporting
import Scoring
import Testing

@Suite struct ExplanationTextTests {
  private let flow = TextFlow(columns: 80, width: TinyWidth.cells)

  private func explanation(
    of subject: ScoreSubject, answers: [Answer] = Samples.affiliateAnswers,
    language: LanguageCode = "en"
  ) throws -> ExplanationText {
    try ExplanationText(
      of: subject, in: try Samples.ofAffiliate(answers), language: language)
  }

  @Test("a module is explained in sentences, then by items, fraction and rules")
  func module() throws {
    let text = try explanation(of: .module("AC")).text(in: flow)

    expectText(
      text,
      """
      How the score of Module AC came about

      Module AC has 25.0 of 100 points; 2 of 3 topics stand behind it.
      Most was lost at Topic AC-02 (AC-02-aff, 50.0 points) and Topic AC-01
      (AC-01-aff, 25.0 points).
      Missing evidence costs 25.0 points, at 1 question.
      Left out, so that it neither adds nor costs points: not applicable: 1.

      In the score
        AC-01-aff, Topic AC-01: declared 5, counts as 3, because a record, an
          indicator and an independent check are missing; 0.5 points, weight 1
        AC-02-aff, Topic AC-02: 1, Level 1, 0 points, weight 1

      Left out of the score
        AC-03-aff, Topic AC-03: not applicable, Reason no-activity, "=no such work;
          none"

      Module AC has 25.0 %: 0.5 points of 2 possible.
      As an exact fraction: 1/4
      Rounded once, half away from zero, to 25.0 %.
      If every open question had no points it would be 25.0 %; with full points
      25.0 %.
      If everything not applicable or done by another company had no points it would
      be 16.7 %.
      25.0 % lies in the band Emerging, which begins at 20 %.
      Rules: scoring specification, B, C1, C2, C3, C5, C6, E, H2

      """)
  }

  @Test("overall is explained by its modules, with what each question costs of the whole")
  func overall() throws {
    let explanation = try explanation(of: .overall)

    expectText(
      explanation.sentences.joined(separator: "\n"),
      """
      Overall has 31.3 of 100 points: 2 of 3 modules rated; 4 of 7 topics stand behind it.
      Most was lost at Topic AC-02 (AC-02-aff, 25.0 points), Topic BK-01 (BK-01-aff, \
      25.0 points) and Topic AC-01 (AC-01-aff, 12.5 points).
      Missing evidence costs 12.5 points, at 1 question.
      1 question was still waiting for information and counts as 0, which costs 25.0 points.
      Left out, so that it neither adds nor costs points: not applicable: 2 and done by \
      another company of the group: 1.
      """)
    #expect(
      explanation.text(in: flow).contains(
        """
        In the score
          AC, Module AC: 25.0 %, weight 1
          BK, Module BK: 37.5 %, weight 1
          AC-01-aff, Topic AC-01:
        """))
    #expect(
      explanation.text(in: flow).contains(
        "Overall has 31.3 %: a weighted mean. Modules rated: 2.\n"
          + "As an exact fraction: 5/16\n"))
  }

  @Test(
    "a module without a score says which rule failed, with its figures",
    arguments: [
      (
        ["CM-01-aff": AnswerValue.doneByParent(company: "Holding"), "CM-02-aff": .collecting],
        "Module CM has 0.0 of 100 points; 1 of 2 topics stand behind it."
      ),
      (
        [
          "CM-01-aff": .doneByParent(company: "Holding"),
          "CM-02-aff": .notApplicable(reason: "no-activity", note: "none"),
        ],
        "Module CM is not rated (n/a).\n2 of 2 questions are not applicable or done by another "
          + "company; a score needs at most 50 %.\nLeft out, so that it neither adds nor costs "
          + "points: done by another company of the group: 1 and not applicable: 1."
      ),
      (
        [:],
        "Module CM is not rated (coverage).\n0 of 2 applicable questions count; a score needs at "
          + "least 50 %.\nLeft out, so that it neither adds nor costs points: no answer: 2."
      ),
    ] as [([ItemID: AnswerValue], String)])
  func notRated(values: [ItemID: AnswerValue], expected: String) throws {
    let answers = values.map { Samples.answer($0.key, $0.value) }

    let sentences = try explanation(of: .module("CM"), answers: answers).sentences

    #expect(sentences.joined(separator: "\n").hasPrefix(expected))
  }

  @Test("a limit without a finite decimal is rounded like any other percentage")
  func thirds() throws {
    let answers = [
      Samples.answer("AC-01-aff", .notApplicable(reason: "no-activity", note: "none")),
      Samples.answer("AC-02-aff", .notApplicable(reason: "no-activity", note: "none")),
      Samples.answer("AC-03-aff", .option("b")),
    ]
    var version = Samples.version
    version.questionnaire.policy.maximumNotApplicable = Ratio("2/3") ?? .half
    version.questionnaire.policy.minimumBasis = Ratio("3/7") ?? .half

    let sentences = try ExplanationText(
      of: .module("AC"), in: try Samples.ofAffiliate(answers, version: version), language: "en"
    ).sentences

    #expect(sentences[0] == "Module AC is not rated (too few).")
    #expect(sentences[1] == "1 of 3 questions asked count; a score needs at least 42.9 %.")
  }

  @Test("too few rated modules are explained by their weight")
  func modules() throws {
    let sentences = try explanation(of: .group("second")).sentences

    expectText(
      sentences.joined(separator: "\n"),
      """
      Group second is not rated (modules).
      The modules that are rated hold 0.0 % of the weight; a score needs at least 50 %.
      Left out, so that it neither adds nor costs points: done by another company of the \
      group: 1 and not applicable: 1.
      """)
  }

  @Test("full points are said as such, and a withheld band with its reason")
  func withheld() throws {
    let evidence = EvidenceKind.allCases.map { Evidence(kind: $0, reference: "Folder 1") }
    let answers = ["BK-01-aff", "BK-02-aff", "AC-01-aff", "AC-02-aff", "AC-03-aff"]
      .map { Samples.answer(ItemID($0), .option("e"), evidence: evidence) }

    let sentences = try explanation(of: .overall, answers: answers).sentences

    expectText(
      sentences.joined(separator: "\n"),
      """
      Overall has 100.0 of 100 points: 2 of 3 modules rated; 5 of 7 topics stand behind it.
      No points were lost.
      Left out, so that it neither adds nor costs points: no answer: 2.
      The points reach Leading, but it is withheld: not every module asked is rated.
      """)
  }

  @Test("no score is explained in more than six sentences", arguments: ["en", "ko"])
  func brevity(language: String) throws {
    let assessment = try Samples.ofAffiliate()
    let subjects =
      [ScoreSubject.overall] + Fixtures.small.groups.map { .group($0.id) }
      + Fixtures.small.modules.map { .module($0.id) }
      + Fixtures.small.topics.map { .topic($0.id) }

    for subject in subjects {
      let sentences = try ExplanationText(
        of: subject, in: assessment, language: LanguageCode(language)
      ).sentences

      #expect((2...6).contains(sentences.count))
    }
  }

  @Test("as JSON the fraction is exact text and the score a number with its printed digits")
  func json() throws {
    let text = try explanation(of: .module("BK")).json

    expectText(
      text,
      """
      {
        "schema": "ccms.explanation/1",
        "level": "module",
        "id": "BK",
        "name": "Module BK",
        "part": "all",
        "score": 37.5,
        "reason": null,
        "numerator": "3",
        "denominator": "8",
        "sentences": [
          "Module BK has 37.5 of 100 points; 2 of 2 topics stand behind it.",
          "Most was lost at Topic BK-01 (BK-01-aff, 50.0 points) and Topic BK-02 (BK-02-aff, 12.5 \
      points).",
          "1 question was still waiting for information and counts as 0, which costs 50.0 points."
        ],
        "modules": [],
        "modules_left_out": [],
        "used": [
          {"item": "BK-01-aff", "state": "collecting", "points": "0", "declared_points": "0", \
      "weight": "1"},
          {"item": "BK-02-aff", "state": "answered", "points": "0.75", "declared_points": "0.75", \
      "weight": "1"}
        ],
        "left_out": [],
        "rules": [
          "B",
          "C2",
          "C3",
          "C5",
          "E",
          "H2"
        ]
      }

      """)
  }

  @Test("a part of a person's module is explained by its own items only")
  func part() throws {
    let person = try Samples.ofPerson([
      Samples.own("CM-01-own", .option("c")), Samples.own("CM-02-seen", .option("e")),
    ])

    let own = try ExplanationText(of: .module("CM"), part: .own, in: person, language: "en")

    #expect(
      own.sentences.first
        == "Module CM: own has 50.0 of 100 points; 1 of 1 topic stands behind it.")
  }

  @Test("a score that does not exist is refused")
  func unknown() throws {
    let error = #expect(throws: ReportingError.self) {
      try explanation(of: .module("SAF"))
    }

    #expect(
      error?.description == "'SAF': not in this questionnaire; use one of overall, AC, BK, CM")
  }
}
