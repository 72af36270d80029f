import AssessmentModel
import AssessmentTesting
import DelimitedText
import Reporting
import Testing

@Suite struct QuestionsExportTests {
  private static let version: PublishedQuestionnaire = {
    var topic = Fixtures.topic("CM-02", isCritical: true, parts: ["seen", "aff"])
    topic.references = [
      Reference(standard: "ISO45001", clause: "5.1"),
      Reference(standard: "VZ-PLI", clause: "Indicator 1.1", confidence: .unsure),
    ]
    topic.items[1].weight = Ratio("0.5") ?? 1
    var questionnaire = Fixtures.questionnaire(groups: [
      ModuleGroup(id: "only", modules: [PracticeModule(id: "CM", topics: [topic])])
    ])
    questionnaire.scales[0].options.removeLast(3)
    let english = Fixtures.texts(for: questionnaire)
    let korean = QuestionnaireTexts(
      language: "ko",
      entries: [
        .text(of: "CM-02-seen"): "본 적이 있습니까?", .label(of: "a", in: "five"): "없음",
        .label(of: "b", in: "five"): "가끔",
      ])
    return PublishedQuestionnaire(
      questionnaire: questionnaire, digest: "abc", texts: ["en": english, "ko": korean])
  }()

  @Test("the codebook has every item with options, levels, exact points and every language")
  func codebook() throws {
    let export = QuestionsExport(Self.version)

    let text = try RowWriter.text(
      of: Table(
        schema: ExportManifest.schema, columns: export.columns,
        rows: export.rows(of: Self.version)), format: .csv(.strict))

    expectText(
      text,
      """
      schema,questionnaire,questionnaire_version,questionnaire_digest,group,module,topic,item,\
      audience,part,short_form,critical,sensitive,weight,scale,options,references,text_en,\
      labels_en,text_ko,labels_ko
      ccms.export/1,sample,1.0.0,abc,only,CM,CM-02,CM-02-seen,employee,seen,yes,yes,yes,1,five,\
      1=a:0 2=b:1/4,ISO45001 5.1; VZ-PLI Indicator 1.1 (unsure),Text of CM-02-seen?,\
      1=Level 1 | 2=Level 2,본 적이 있습니까?,1=없음 | 2=가끔
      ccms.export/1,sample,1.0.0,abc,only,CM,CM-02,CM-02-aff,affiliate,,no,yes,no,0.5,capped,\
      1=a:0 2=b:1/4 3=c:1/2 4=d:3/4 5=e:1,ISO45001 5.1; VZ-PLI Indicator 1.1 (unsure),\
      Text of CM-02-aff?,1=Level 1 | 2=Level 2 | 3=Level 3 | 4=Level 4 | 5=Level 5,,

      """)
  }
}
