import AssessmentModel
import AssessmentTesting
import Reporting
import Foundation
import Testing

@Suite struct QuestionnaireDocumentTests {
  private static func version(_ change: (inout QuestionnaireTexts) -> Void = { _ in })
    -> PublishedQuestionnaire
  {
    var questionnaire = Fixtures.small
    var topic = Fixtures.topic("AC-02", isCritical: true, parts: ["own", "aff"])
    topic.references = [Reference(standard: "ISO1", clause: "5.1", confidence: .unsure)]
    topic.items[0].isSensitive = true
    topic.items[1].levels = [LevelGuidance(level: 2, conditions: 2, evidence: [.example])]
    questionnaire.groups = [
      ModuleGroup(id: "first", modules: [PracticeModule(id: "AC", topics: [topic])])
    ]
    var texts = Fixtures.texts(for: questionnaire)
    texts.entries[.condition(1, level: 2, of: "AC-02-aff")] = "Some units do it."
    texts.entries[.condition(2, level: 2, of: "AC-02-aff")] = "One case is known."
    texts.entries[.evidence(.example, level: 2, of: "AC-02-aff")] = "One case"
    change(&texts)
    return PublishedQuestionnaire(
      questionnaire: questionnaire, digest: "0123456789abcdef", texts: ["en": texts])
  }

  private func page(_ version: PublishedQuestionnaire) -> String {
    QuestionnaireDocument(version, language: "en").html
  }

  /// The part of the page that shows one topic.
  private func topic(_ page: String) -> String {
    let start = page.range(of: "<section class=\"topic\"")?.lowerBound ?? page.startIndex
    let end = page.range(of: "</section>\n</section>\n</section>\n<section>")?.lowerBound
    return String(page[start..<(end ?? page.endIndex)]) + "</section>\n"
  }

  @Test("a topic shows its guide, its questions, what each level needs, and its references")
  func topicSection() {
    let page = page(Self.version())

    expectText(
      topic(page),
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
      <section><h5><span class="id">AC-02-own</span>
       Question, for myself, own conduct <span class="mark">short form</span>
      </h5>
      <p class="question">Text of AC-02-own?</p>
      <p class="note">1. Level 1   2. Level 2   3. Level 3   4. Level 4   5. Level 5</p>
      <p class="note">Does not apply if: Reason no-situation; Reason too-new | Also offered: prefer \
      not to answer</p>
      </section>
      <section><h5><span class="id">AC-02-aff</span>
       Question, for our company </h5>
      <p class="question">Text of AC-02-aff?</p>
      <table class="levels"><thead><tr><th scope="col">Level</th>
      <th scope="col">All of these hold:</th>
      <th scope="col">Evidence</th>
      </tr>
      </thead>
      <tbody><tr><th scope="row">1. Level 1</th>
      <td></td>
      <td></td>
      </tr>
      <tr><th scope="row">2. Level 2</th>
      <td><ul><li>Some units do it.</li>
      <li>One case is known.</li>
      </ul>
      </td>
      <td><ul><li>example: One case</li>
      </ul>
      </td>
      </tr>
      <tr><th scope="row">3. Level 3</th>
      <td></td>
      <td></td>
      </tr>
      <tr><th scope="row">4. Level 4</th>
      <td></td>
      <td></td>
      </tr>
      <tr><th scope="row">5. Level 5</th>
      <td></td>
      <td></td>
      </tr>
      </tbody>
      </table>
      <p class="note">Does not apply if: Reason no-activity; Reason no-such-site</p>
      </section>
      <h5>Standards</h5>
      <ul><li>ISO1 5.1 (number to be checked)</li>
      </ul>
      </section>

      """)
  }

  @Test("what an author wrote is text on the page, never markup")
  func escaping() {
    let page = page(
      Self.version { $0.entries[.text(of: "AC-02-own")] = "Is 1 < 2 & \"so\" <b>on</b>?" })

    #expect(page.contains("Is 1 &lt; 2 &amp; &quot;so&quot; &lt;b&gt;on&lt;/b&gt;?"))
    #expect(!page.contains("<b>on"))
  }

  @Test("the page names its language, needs no network and no script")
  func selfContained() {
    let page = page(Self.version())

    #expect(page.hasPrefix("<!DOCTYPE html>\n<!-- ccms.page/1 -->\n<html lang=\"en\">"))
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("http"))
  }
}
