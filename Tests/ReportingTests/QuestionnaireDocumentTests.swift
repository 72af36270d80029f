import AssessmentModel
import AssessmentTesting
import Foundation
import Reporting
import Testing

@Suite struct QuestionnaireDocumentTests {
  /// A sensitive topic with a seen item and an affiliate item, both on the one scale.
  private static let questionnaire: Questionnaire = {
    var topic = Fixtures.topic("AC-02", isCritical: true, parts: ["seen", "aff"])
    topic.references = [Reference(standard: "ISO1", clause: "5.1", confidence: .unsure)]
    for index in topic.items.indices { topic.items[index].scale = "steps" }
    topic.items[0].weight = 2
    topic.items[1].hasHelp = true
    topic.items[1].levels = [LevelGuidance(level: 2, conditions: 2, evidence: [.example])]
    var questionnaire = Fixtures.questionnaire(groups: [
      ModuleGroup(
        id: "first", modules: [PracticeModule(id: "AC", isRouted: true, topics: [topic])])
    ])
    questionnaire.scales = [
      Scale(
        id: "steps",
        options: [
          ResponseOption(code: "none", points: 0, hasAnchor: true),
          ResponseOption(code: "some", points: .half), ResponseOption(code: "all", points: 1),
        ],
        requiredEvidence: [EvidenceRequirement(level: 2, kinds: [.record, .indicator])])
    ]
    questionnaire.bands.removeSubrange(1..<4)
    questionnaire.standards = [
      Standard(id: "ISO1", edition: "2018", issuer: "ISO"),
      Standard(id: "ISO2", edition: "2025", issuer: "ISO", confidence: .unsure),
    ]
    questionnaire.audiences[0].firstPageParagraphs = 1
    return questionnaire
  }()

  private static let texts: QuestionnaireTexts = {
    var texts = Fixtures.texts(for: questionnaire)
    texts.entries.merge([
      .licence: "Free to use.", .firstPage("employee", paragraph: 1): "Answer what was true.",
      .overview(of: "AC"): "What it is about.", .help(of: "AC-02-aff"): "A few words count.",
      .condition(1, level: 2, of: "AC-02-aff"): "Some units do it.",
      .condition(2, level: 2, of: "AC-02-aff"): "One case is known.",
      .evidence(.example, level: 2, of: "AC-02-aff"): "One case",
      .anchor(of: "none", in: "steps"): "Nothing is done.",
      .title(of: "ISO1"): "First standard", .title(of: "ISO2"): "Second standard",
      .note(of: "ISO2"): "A new edition is in preparation.",
    ]) { $1 }
    return texts
  }()

  private func page(
    _ texts: QuestionnaireTexts = Self.texts, language: LanguageCode = "en"
  ) -> String {
    let version = PublishedQuestionnaire(
      questionnaire: Self.questionnaire, digest: "0123456789abcdef",
      texts: [texts.language: texts])
    return QuestionnaireDocument(version, language: language).html
  }

  /// The part of the page from one piece of markup up to another.
  private func part(of page: String, from start: String, to end: String) -> String {
    guard let start = page.range(of: start),
      let end = page.range(of: end, range: start.lowerBound..<page.endIndex)
    else { return page }
    return String(page[start.lowerBound..<end.lowerBound])
  }

  @Test("a topic shows its guide, its questions, what each level needs, and its references")
  func topicSection() {
    expectText(
      part(
        of: page(), from: "<section class=\"topic\"",
        to: "</section>\n</section>\n</section>\n<section>"),
      """
      <section class="topic" id="AC-02"><h4><span class="id">AC-02</span>
       Topic AC-02 <span class="mark">short form</span>
      <span class="mark">critical</span>
      <span class="mark">sensitive</span>
      </h4>
      <dl><dt>Why it matters</dt>
      <dd>Why AC-02.</dd>
      <dt>What it looks like at work</dt>
      <dd>Good AC-02.</dd>
      <dt>A first step</dt>
      <dd>First step for AC-02.</dd>
      </dl>
      <section><h5><span class="id">AC-02-seen</span>
       Question, for myself, seen around you <span class="mark">short form</span>
      </h5>
      <p class="question">Text of AC-02-seen?</p>
      <ol class="answers"><li>Level 1</li>
      <li>Level 2</li>
      <li>Level 3</li>
      </ol>
      <p class="note">Does not apply if: Reason no-situation; Reason too-new</p>
      <p class="note">Also offered: no chance to see</p>
      <p class="note">Also offered: prefer not to answer</p>
      <p class="note">Weight: 2</p>
      </section>
      <section><h5><span class="id">AC-02-aff</span>
       Question, for our company </h5>
      <p class="question">Text of AC-02-aff?</p>
      <p>A few words count.</p>
      <table class="levels"><thead><tr><th scope="col">Level</th>
      <th scope="col">All of these hold:</th>
      <th scope="col">Evidence</th>
      </tr>
      </thead>
      <tbody><tr><th scope="row">Level 1, Level 1</th>
      <td>Nothing is done.</td>
      <td></td>
      </tr>
      <tr><th scope="row">Level 2, Level 2</th>
      <td><ul><li>Some units do it.</li>
      <li>One case is known.</li>
      </ul>
      </td>
      <td><ul><li>example: One case</li>
      </ul>
      </td>
      </tr>
      <tr><th scope="row">Level 3, Level 3</th>
      <td></td>
      <td></td>
      </tr>
      </tbody>
      </table>
      <p class="note">Does not apply if: Reason no-activity; Reason no-such-site</p>
      </section>
      <h5>Standards</h5>
      <ul><li>ISO1 5.1 (number to be checked): First standard, ISO, 2018</li>
      </ul>

      """)
  }

  @Test("behind the modules stand scales, bands and limits with what they need, and the standards")
  func rules() {
    expectText(
      part(of: page(), from: "<section><h2>Answers and their points", to: "</main>"),
      """
      <section><h2>Answers and their points</h2>
      <table><caption>steps</caption>
      <thead><tr><th scope="col">Answer</th>
      <th scope="col">Code</th>
      <th scope="col">Points</th>
      </tr>
      </thead>
      <tbody><tr><th scope="row">Level 1, Level 1<p class="note">Nothing is done.</p>
      </th>
      <td>none</td>
      <td>0</td>
      </tr>
      <tr><th scope="row">Level 2, Level 2<p class="note">Evidence needed from this level on: a \
      record and an indicator</p>
      </th>
      <td>some</td>
      <td>0.5</td>
      </tr>
      <tr><th scope="row">Level 3, Level 3</th>
      <td>all</td>
      <td>1</td>
      </tr>
      </tbody>
      </table>
      </section>
      <section><h2>Bands</h2>
      <table><thead><tr><th scope="col">Band</th>
      <th scope="col">From, %</th>
      <th scope="col">Also needed</th>
      </tr>
      </thead>
      <tbody><tr><th scope="row">Starting</th>
      <td>0</td>
      <td></td>
      </tr>
      <tr><th scope="row">Leading</th>
      <td>80</td>
      <td><ul><li>no critical question low or open</li>
      <li>for an organisation: at most 30 % not applicable or done by another company</li>
      <li>for an organisation: no information still being collected</li>
      <li>for a person: at least 90 % of the applicable questions answered</li>
      <li>for several modules: every module asked is rated</li>
      </ul>
      </td>
      </tr>
      </tbody>
      </table>
      </section>
      <section><h2>What a score needs</h2>
      <ul><li>A score needs at most 50 % of the questions asked to be not applicable or done by \
      another company.</li>
      <li>A score needs at least 50 % of the applicable questions to count.</li>
      <li>A score needs at least 33.3 % of the questions asked to count.</li>
      <li>A score is marked as partly applicable where more than 30 % of the questions asked are \
      not applicable or done by another company.</li>
      <li>A score of several modules needs those that are rated to hold at least 50 % of the \
      weight.</li>
      <li>A critical question is flagged as low where its answer has less than 0.5 points.</li>
      <li>Figures of persons are shown only where they rest on at least 10 persons; the \
      organisers may set another number.</li>
      </ul>
      </section>
      <section><h2>Standards</h2>
      <ul><li>ISO1: First standard, ISO, 2018</li>
      <li>ISO2: Second standard, ISO, 2025 (edition to be checked)<p class="note">A new edition \
      is in preparation.</p>
      </li>
      </ul>
      </section>

      """)
  }

  @Test("the needs of bands and scores are said in the language of the page")
  func rulesInKorean() {
    var texts = Self.texts
    texts.language = "ko"

    expectText(
      part(
        of: page(texts, language: "ko"), from: "<tr><th scope=\"row\">Leading",
        to: "<section><h2>관련 표준"),
      """
      <tr><th scope="row">Leading</th>
      <td>80</td>
      <td><ul><li>미흡하거나 미확인된 핵심 항목이 없음</li>
      <li>조직: 해당 없음과 다른 회사 수행이 30% 이하</li>
      <li>조직: 확인 중인 정보가 없음</li>
      <li>개인: 해당 문항의 90% 이상 응답</li>
      <li>여러 모듈: 물은 모듈에 모두 점수가 있음</li>
      </ul>
      </td>
      </tr>
      </tbody>
      </table>
      </section>
      <section><h2>점수 산출 기준</h2>
      <ul><li>점수를 내려면 물은 문항 중 해당 없음과 다른 회사 수행이 50% 이하여야 합니다.</li>
      <li>점수를 내려면 해당하는 문항의 50% 이상이 계산되어야 합니다.</li>
      <li>점수를 내려면 물은 문항의 33.3% 이상이 계산되어야 합니다.</li>
      <li>물은 문항 중 해당 없음과 다른 회사 수행이 30%를 넘으면 일부만 해당한다고 표시합니다.</li>
      <li>여러 모듈의 점수를 내려면 점수가 있는 모듈의 가중치가 50% 이상이어야 합니다.</li>
      <li>핵심 항목은 응답의 점수가 0.5점보다 낮으면 미흡으로 표시합니다.</li>
      <li>개인 응답을 모은 수치는 10명 이상일 때만 보여 줍니다. 운영 담당자가 다른 인원수를 정할 수 있습니다.</li>
      </ul>
      </section>

      """)
  }

  @Test("groups and modules are called what the questionnaire calls them")
  func partNames() {
    var texts = Self.texts
    texts.entries.merge([
      .groupWord: "field", .groupsWord: "fields", .moduleWord: "area", .modulesWord: "areas",
    ]) { $1 }

    #expect(page(texts).contains("<li>for several areas: every area asked is rated</li>"))
  }

  @Test("a band that needs nothing but its percentage has no column for more")
  func plainBands() {
    var questionnaire = Self.questionnaire
    questionnaire.bands = [AdherenceBand(code: "starting", lowerBound: 0)]
    let version = PublishedQuestionnaire(
      questionnaire: questionnaire, digest: "00", texts: ["en": Self.texts])

    let page = QuestionnaireDocument(version, language: "en").html

    expectText(
      part(of: page, from: "<section><h2>Bands", to: "<section><h2>What a score"),
      """
      <section><h2>Bands</h2>
      <table><thead><tr><th scope="col">Band</th>
      <th scope="col">From, %</th>
      </tr>
      </thead>
      <tbody><tr><th scope="row">Starting</th>
      <td>0</td>
      </tr>
      </tbody>
      </table>
      </section>

      """)
  }

  @Test("every text of the questionnaire stands on the page")
  func everyText() {
    var texts = Self.texts
    for key in texts.entries.keys { texts.entries[key] = "[\(key)]" }
    texts.entries[.groupWord] = nil
    texts.entries[.moduleWord] = nil

    let page = page(texts)
    let missing = texts.entries.values.filter { !page.contains($0) }

    #expect(missing == [])
  }

  @Test(
    "what an author wrote is text on the page, never markup, whatever marks it is joined with",
    arguments: [
      ("Is 1 < 2 & \"so\" <b>on</b>?", "Is 1 &lt; 2 &amp; &quot;so&quot; &lt;b&gt;on&lt;/b&gt;?"),
      ("\u{600}<b\u{600}>", "\u{600}&lt;b\u{600}&gt;"), ("\u{600}&lt;", "\u{600}&amp;lt;"),
      ("<\u{301}b>\u{20E3}", "&lt;\u{301}b&gt;\u{20E3}"),
      ("\"\u{301} id=\"\u{FE0F}", "&quot;\u{301} id=&quot;\u{FE0F}"),
    ])
  func escaping(text: String, expected: String) {
    var texts = Self.texts
    texts.entries[.text(of: "AC-02-aff")] = text

    let page = page(texts)

    #expect(page.utf8.contains("<p class=\"question\">\(expected)</p>".utf8))
  }

  @Test("the page names its language, needs no network and no script")
  func selfContained() {
    let page = page()

    #expect(page.hasPrefix("<!DOCTYPE html>\n<!-- ccms.page/1 -->\n<html lang=\"en\">"))
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("http"))
  }
}
