import AssessmentModel
import AssessmentTesting
import Reporting
import Testing

@Suite struct QuestionnaireSummaryTests {
  private static let version: PublishedQuestionnaire = {
    var questionnaire = Fixtures.small
    questionnaire.groups[0].modules[0].topics[0].references = [
      Reference(standard: "ISO1", clause: "5.1"), Reference(standard: "ISO1", clause: "5.2"),
      Reference(standard: "ISO2", clause: "7", confidence: .unsure),
    ]
    return PublishedQuestionnaire(
      questionnaire: questionnaire, digest: "0123456789abcdef0123456789abcdef",
      texts: [
        "en": Fixtures.texts(for: questionnaire),
        "ko": QuestionnaireTexts(language: "ko", entries: [.title: "예시 점검"]),
      ])
  }()

  private func text(_ table: Table) -> String {
    PlainTableWriter(.window(TextFlow(columns: 80, width: TinyWidth.cells))).text(of: table)
  }

  @Test("versions are listed with languages, origin and digest")
  func list() {
    let table = QuestionnaireSummary.list(of: [(Self.version, "bundled")], language: "ko")

    expectText(
      text(table),
      """
      설문    버전   제목       언어   출처     식별값
      sample  1.0.0  예시 점검  en ko  bundled  0123456789abcdef0123456789abcdef

      """)
  }

  @Test("modules are shown with topics and items per audience, own and seen apart")
  func modules() {
    expectText(
      text(QuestionnaireSummary(Self.version, language: "en").modules),
      """
      Group   Module  Name       Topics  own  seen  affiliate
      first   AC      Module AC       3    3     0          3
      first   BK      Module BK       2    2     0          2
      second  CM      Module CM       2    1     1          2

      """)
  }

  @Test("headings are in the language of the names, even where another was asked for")
  func oneLanguage() {
    var version = Self.version
    version.texts["ko"] = nil

    expectText(
      text(QuestionnaireSummary(version, language: "ko").modules),
      """
      Group   Module  Name       Topics  own  seen  affiliate
      first   AC      Module AC       3    3     0          3
      first   BK      Module BK       2    2     0          2
      second  CM      Module CM       2    1     1          2

      """)
  }

  @Test("everything countable is counted")
  func counts() {
    expectText(
      text(QuestionnaireSummary(Self.version, language: "en").counts),
      """
      ID                   Name                         Count
      groups               groups                           2
      modules              modules                          3
      topics               topics                           7
      items_employee_own   questions, employee_own          6
      items_employee_seen  questions, employee_seen         1
      items_affiliate      questions, affiliate             7
      short_form           questions of the short form      7
      critical             critical topics                  1
      sensitive            sensitive topics                 1
      references_sure      references, sure                 2
      references_unsure    references, to be checked        1
      texts_en             texts, en                       78
      texts_ko             texts, ko                        1

      """)
  }
}
