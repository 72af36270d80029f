import AssessmentModel
import AssessmentTesting
import DelimitedText
import Reporting
import Testing

@Suite struct AssessmentReportTests {
  private func report(
    _ assessment: AnsweredAssessment, language: LanguageCode = "en", topics: Bool = false,
    publication: Publication = .preliminary
  ) -> AssessmentReport {
    AssessmentReport(
      assessment, affiliate: Samples.affiliate, cycle: Samples.cycle,
      options: .init(language: language, showsTopics: topics, publication: publication))
  }

  private func window(_ columns: Int) -> TextFlow {
    TextFlow(columns: columns, width: TinyWidth.cells)
  }

  @Test("a terminal shows head, aligned scores with what has to be said of each, critical items")
  func terminal() throws {
    let text = report(try Samples.ofAffiliate())
      .text(in: window(100), clockText: { _ in "22 Nov 2026 14:31" })

    expectText(
      text,
      """
      Sample self-check: North Works, 2026
      Sample group
      Questionnaire sample, version 1.0.0, digest 0123456789ab
      Submitted 22 Nov 2026 14:31, revision 1
      Prepared by Quality team
      Approved by Plant office, Director, 2026-11-21
      Preliminary: figures may change until the cycle is closed.
      Purpose: For improvement only.

      ID       Name          Score  Decl.  Band                 Ans.  Of   Low  High  N/A=0
      overall  Overall        31.3   43.8  Emerging                3   4  31.3  56.3   27.1
          Flags: critical low: AC-02-aff
          Note: 2 of 3 modules rated; partly applicable; information being collected: 1; not \
      applicable:
            2; done by another company of the group: 1
      first    Group first    31.3   43.8  Emerging                3   4  31.3  56.3   27.1
          Flags: critical low: AC-02-aff
          Note: 2 of 2 modules rated; information being collected: 1; not applicable: 1
      AC       Module AC      25.0   50.0  Emerging                2   2  25.0  25.0   16.7
          Flags: critical low: AC-02-aff
          Note: partly applicable; not applicable: 1
      BK       Module BK      37.5   37.5  Emerging                1   2  37.5  87.5   37.5
          Note: information being collected: 1
      second   Group second                not rated (modules)     0   0
          Note: 0 of 1 modules rated; not applicable: 1; done by another company of the group: 1
      CM       Module CM                   not rated (n/a)         0   0
          Note: not applicable: 1; done by another company of the group: 1

      Critical questions
        AC-02-aff, Topic AC-02: critical low, 1, Level 1
      Score: points as a percentage, 0 to 100, from supported levels; Decl.: from declared \
      levels. Ans.:
      questions answered, of those that apply. Low and high: if every open question had no \
      points, or full
      points. N/A=0: if what does not apply had no points.

      """)
  }

  @Test("in Korean the columns stay aligned")
  func korean() throws {
    let text = report(try Samples.ofAffiliate(), language: "ko").text(in: window(80))

    expectText(
      text,
      """
      Sample self-check: 북부 제철소, 2026
      Sample group
      설문 sample, 버전 1.0.0, 식별값 0123456789ab
      제출: 2026-11-22T05:31:07Z, 제출본 1
      작성자: Quality team
      승인자: Plant office, Director, 2026-11-21
      잠정 결과: 점검이 마감될 때까지 바뀔 수 있습니다.
      목적: For improvement only.

      코드     이름          점수  자평  단계                  응답  대상  하한  상한
      overall  전체          31.3  43.8  Emerging                 3     4  31.3  56.3
          제외 0점 27.1
          주의: 핵심 항목 미흡: AC-02-aff
          설명: 모듈 3개 중 2개 점수 산출; 일부만 해당; 확인 중: 1; 해당 없음: 2; 그룹
            내 다른 회사가 수행함: 1
      first    Group first   31.3  43.8  Emerging                 3     4  31.3  56.3
          제외 0점 27.1
          주의: 핵심 항목 미흡: AC-02-aff
          설명: 모듈 2개 중 2개 점수 산출; 확인 중: 1; 해당 없음: 1
      AC       Module AC     25.0  50.0  Emerging                 2     2  25.0  25.0
          제외 0점 16.7
          주의: 핵심 항목 미흡: AC-02-aff
          설명: 일부만 해당; 해당 없음: 1
      BK       Module BK     37.5  37.5  Emerging                 1     2  37.5  87.5
          제외 0점 37.5
          설명: 확인 중: 1
      second   Group second              점수 없음(모듈 부족)     0     0
          설명: 모듈 1개 중 0개 점수 산출; 해당 없음: 1; 그룹 내 다른 회사가 수행함: 1
      CM       Module CM                 점수 없음(해당 없음)     0     0
          설명: 해당 없음: 1; 그룹 내 다른 회사가 수행함: 1

      핵심 항목
        AC-02-aff, Topic AC-02: 핵심 항목 미흡, 1, Level 1
      점수: 인정 수준에 따른 점수의 백분율(0-100). 자평: 증빙과 관계없이 응답한 수준의
      점수. 응답: 해당 문항 중 응답한 수. 하한과 상한: 미확인 문항이 모두 0점일 때와
      모두 만점일 때. 제외 0점: 해당 없거나 다른 회사가 수행한 문항을 0점으로 볼 때.

      """)
  }

  @Test("CSV has exactly the rows and columns of the table, with numbers as numbers")
  func csv() throws {
    let table = report(try Samples.ofAffiliate()).table

    let text = try RowWriter.text(of: table, format: .csv(.strict))

    expectText(
      text,
      """
      id,name,score,declared,band,answered,applicable,low,high,not_applicable_as_zero,flags,note
      overall,Overall,31.3,43.8,Emerging,3,4,31.3,56.3,27.1,critical low: AC-02-aff,2 of 3 \
      modules rated; partly applicable; information being collected: 1; not applicable: 2; done \
      by another company of the group: 1
      first,Group first,31.3,43.8,Emerging,3,4,31.3,56.3,27.1,critical low: AC-02-aff,2 of 2 \
      modules rated; information being collected: 1; not applicable: 1
      AC,Module AC,25.0,50.0,Emerging,2,2,25.0,25.0,16.7,critical low: AC-02-aff,partly \
      applicable; not applicable: 1
      BK,Module BK,37.5,37.5,Emerging,1,2,37.5,87.5,37.5,,information being collected: 1
      second,Group second,,,not rated (modules),0,0,,,,,0 of 1 modules rated; not applicable: 1; \
      done by another company of the group: 1
      CM,Module CM,,,not rated (n/a),0,0,,,,,not applicable: 1; done by another company of the \
      group: 1

      """)
  }

  @Test("JSON has the head, the same rows and the critical items")
  func json() throws {
    let text = report(
      try Samples.ofAffiliate([
        Samples.answer("AC-01-aff", .option("c"), evidence: [Samples.document]),
        Samples.answer("AC-02-aff", .collecting),
        Samples.answer("AC-03-aff", .option("c"), evidence: [Samples.document]),
      ]), publication: .results(revision: 1, day: "2026-12-05")
    ).json

    expectText(
      text,
      """
      {
        "schema": "ccms.report/1",
        "organisation": "Sample group",
        "affiliate": "north-works",
        "affiliate_name": "North Works",
        "cycle": "2026",
        "audience": "affiliate",
        "questionnaire": "sample",
        "questionnaire_version": "1.0.0",
        "questionnaire_digest": "0123456789abcdef0123456789abcdef",
        "published": "1 2026-12-05",
        "revision": 1,
        "status": "submitted",
        "submitted_at": "2026-11-22T05:31:07Z",
        "prepared_by": "Quality team",
        "approved_by": "Plant office",
        "position": "Director",
        "approved_on": "2026-11-21",
        "language": "en",
        "purpose": "For improvement only.",
        "rows": [
          {"id": "overall", "name": "Overall", "score": null, "declared": null, "band": "not \
      rated (modules)", "answered": 2, "applicable": 7, "low": null, "high": null, \
      "not_applicable_as_zero": null, "flags": "critical open: AC-02-aff", "note": "1 of 3 \
      modules rated; information being collected: 1; no answer: 4"},
          {"id": "first", "name": "Group first", "score": 33.3, "declared": 33.3, "band": \
      "Emerging", "answered": 2, "applicable": 5, "low": 33.3, "high": 66.7, \
      "not_applicable_as_zero": 33.3, "flags": "critical open: AC-02-aff", "note": "1 of 2 \
      modules rated; information being collected: 1; no answer: 2"},
          {"id": "AC", "name": "Module AC", "score": 33.3, "declared": 33.3, "band": "Emerging", \
      "answered": 2, "applicable": 3, "low": 33.3, "high": 66.7, "not_applicable_as_zero": 33.3, \
      "flags": "critical open: AC-02-aff", "note": "information being collected: 1"},
          {"id": "BK", "name": "Module BK", "score": null, "declared": null, "band": "not rated \
      (coverage)", "answered": 0, "applicable": 2, "low": null, "high": null, \
      "not_applicable_as_zero": null, "flags": null, "note": "no answer: 2"},
          {"id": "second", "name": "Group second", "score": null, "declared": null, "band": "not \
      rated (modules)", "answered": 0, "applicable": 2, "low": null, "high": null, \
      "not_applicable_as_zero": null, "flags": null, "note": "0 of 1 modules rated; no answer: 2"},
          {"id": "CM", "name": "Module CM", "score": null, "declared": null, "band": "not rated \
      (coverage)", "answered": 0, "applicable": 2, "low": null, "high": null, \
      "not_applicable_as_zero": null, "flags": null, "note": "no answer: 2"}
        ],
        "critical": [
          {"item": "AC-02-aff", "topic": "AC-02", "name": "Topic AC-02", "flag": "open", "state": \
      "collecting", "supported_level": null}
        ],
        "answers_outside_version": []
      }

      """)
  }

  @Test("a draft says how much is answered, and who approved nothing is not named")
  func draft() throws {
    let text = report(try Samples.ofAffiliate([], isDraft: true)).text(in: window(80))

    #expect(text.contains("\nDraft: 0 of 7 answered\nPreliminary: "))
    #expect(text.contains("  AC-02-aff, Topic AC-02: critical open, no answer\n"))
  }

  @Test("a correction not yet submitted is reported as a draft that nobody approved")
  func correction() throws {
    let text = report(try Samples.openCorrection()).text(in: window(80))

    #expect(text.contains("\nDraft: 7 of 7 answered\nPreliminary: "))
    #expect(!text.contains("Approved by"))
  }

  @Test("figures of a closed cycle carry revision and day")
  func published() throws {
    let text = report(
      try Samples.ofAffiliate(), publication: .results(revision: 2, day: "2026-12-05")
    ).text(in: window(80))

    #expect(text.contains("\nPublished 2026-12-05, revision 2\nPurpose: For improvement only.\n"))
  }

  @Test("answers to items that the version does not have are named, not dropped in silence")
  func outside() throws {
    let answers = Samples.affiliateAnswers + [Samples.answer("AC-99-aff", .option("a"))]

    let text = report(try Samples.ofAffiliate(answers)).text(in: window(80))

    #expect(
      text.contains(
        "Answers to questions that this version does not have count nowhere: AC-99-aff\n"))
  }

  @Test("a critical question that does not apply is listed with its reason, without a flag")
  func excused() throws {
    let parent = Samples.answer("AC-02-aff", .doneByParent(company: "Holding"))
    let none = Samples.answer("AC-02-aff", .notApplicable(reason: "no-activity", note: "none"))

    let texts = try [parent, none].map {
      report(try Samples.ofAffiliate([$0])).text(in: window(80))
    }

    #expect(
      texts[0].contains("  AC-02-aff, Topic AC-02: critical, not applicable, done by Holding\n"))
    #expect(
      texts[1].contains(
        "  AC-02-aff, Topic AC-02: critical, not applicable, Reason no-activity\n"))
    #expect(texts.allSatisfy { !$0.contains("Flags:") })
  }

  @Test("where no question is critical low, open or excused, that is said")
  func noFlags() throws {
    let text = report(
      try Samples.ofAffiliate([
        Samples.answer("AC-02-aff", .option("c"), evidence: [Samples.document])
      ])
    ).text(in: window(80))

    #expect(text.contains("\nCritical questions: none\nScore: "))
  }

  @Test("topics have rows of their own on request, below their module")
  func topics() throws {
    let table = report(try Samples.ofAffiliate(), topics: true).table

    #expect(
      table.rows.map { $0[0].plainText } == [
        "overall", "first", "AC", "AC-01", "AC-02", "AC-03", "BK", "BK-01", "BK-02", "second",
        "CM", "CM-01", "CM-02",
      ])
  }

  @Test("a person has own and seen parts, no band, and no rows of parts that were not asked")
  func person() throws {
    let person = try Samples.ofPerson([
      Samples.own("AC-01-own", .option("e")), Samples.own("AC-02-own", .option("c")),
      Samples.own("CM-01-own", .option("c")), Samples.own("CM-02-seen", .notObserved),
    ])

    let table = report(person).table

    expectText(
      PlainTableWriter(.pipe(heading: true)).text(of: table),
      """
      id\tname\tscore\tstatus\tanswered\tapplicable\tlow\thigh\tflags\tnote
      overall\tOverall\t62.5\t\t3\t5\t37.5\t79.2\t\t2 of 2 modules rated; no chance to see: 1; \
      no answer: 1
      first\tGroup first\t75.0\t\t2\t3\t50.0\t83.3\t\t1 of 1 modules rated; no answer: 1
      AC\tModule AC\t75.0\t\t2\t3\t50.0\t83.3\t\tno answer: 1
      AC\tModule AC: own\t75.0\t\t2\t3\t50.0\t83.3\t\tno answer: 1
      BK\tModule BK\t\tnot rated (nothing asked)\t0\t0\t\t\t\t
      second\tGroup second\t50.0\t\t1\t2\t25.0\t75.0\t\t1 of 1 modules rated; no chance to see: 1
      CM\tModule CM\t50.0\t\t1\t2\t25.0\t75.0\t\tno chance to see: 1
      CM\tModule CM: own\t50.0\t\t1\t1\t50.0\t50.0\t\t
      CM\tModule CM: seen\t\tnot rated (coverage)\t0\t1\t\t\t\tno chance to see: 1

      """)
  }
}
