import AssessmentModel
import AssessmentTesting
import DelimitedText
import Foundation
import Reporting
import Testing

@Suite struct VersionComparisonTests {
  private static let from = QuestionnaireReference(
    id: "sample", version: VersionNumber(1, 0, 0), digest: "00")
  private static let to = QuestionnaireReference(
    id: "sample", version: VersionNumber(1, 1, 0), digest: "11")

  /// Every relation of an item, and every placement of a module, a topic and an item.
  private static let difference: QuestionnaireDiff = {
    var difference = QuestionnaireDiff(
      from: from, to: to,
      frame: PartDifferences(
        settings: [SettingDifference(name: "policy.minimum_cell", before: "10", after: "12")],
        texts: [text(.purpose, "ko", before: nil, after: "개선을 위한 점검")]),
      modules: [
        ModuleDifference(
          id: "AC", placement: .kept, differences: PartDifferences(), topics: topics),
        ModuleDifference(
          id: "BK", placement: .added, differences: PartDifferences(), topics: []),
        ModuleDifference(
          id: "CM", placement: .moved,
          differences: PartDifferences(
            settings: [SettingDifference(name: "weight", before: nil, after: "2")]), topics: []),
        ModuleDifference(
          id: "DD", placement: .removed, differences: PartDifferences(), topics: []),
      ])
    difference.findings = [
      ChangeFinding(item: nil, severity: .warning, message: "the version rises by little"),
      ChangeFinding(item: "AC-01-seen", severity: .error, message: "say what \"seen\" means"),
    ]
    return difference
  }()

  private static let topics = [
    TopicDifference(
      id: "AC-01", placement: .kept, differences: PartDifferences(),
      items: [
        item(
          "AC-01-own", .corrected, .moved,
          PartDifferences(texts: [
            text(.text(of: "AC-01-own"), "en", before: "Is it <shut>?", after: "Is it shut?")
          ])),
        item(
          "AC-01-seen", .same, .kept,
          PartDifferences(
            settings: [SettingDifference(name: "period", before: "year", after: nil)],
            texts: [text(.help(of: "AC-01-seen"), "en", before: "Count all.", after: nil)]),
          proposal: ItemChange(since: VersionNumber(1, 0, 0), kind: .clarified)),
        item("AC-01-aff", .clarified, .kept),
      ]),
    TopicDifference(
      id: "AC-02", placement: .moved, differences: PartDifferences(),
      items: [
        item("AC-02-own", .rescaled(map: ["a": "a"]), .kept),
        item("AC-02-new", .changed(of: "AC-02-old"), .added),
        item("AC-02-old", .removed(replacement: "AC-02-new"), .removed),
        item("AC-02-seen", .removed(replacement: nil), .removed),
      ]),
    TopicDifference(
      id: "AC-03", placement: .added, differences: PartDifferences(),
      items: [item("AC-03-own", .added, .added)]),
    TopicDifference(
      id: "AC-04", placement: .removed, differences: PartDifferences(), items: []),
  ]

  private static func item(
    _ id: ItemID, _ relation: ItemRelation, _ placement: Placement,
    _ differences: PartDifferences = PartDifferences(), proposal: ItemChange? = nil
  ) -> ItemDifference {
    ItemDifference(
      id: id, placement: placement, relation: relation, proposal: proposal,
      differences: differences)
  }

  private static func text(
    _ key: TextKey, _ language: LanguageCode, before: String?, after: String?
  ) -> TextDifference {
    TextDifference(key: key, language: language, before: before, after: after)
  }

  private static func version(_ names: [TextKey: String]) -> PublishedQuestionnaire {
    var texts = Fixtures.texts(for: Fixtures.small)
    texts.entries.merge(names) { $1 }
    return PublishedQuestionnaire(
      questionnaire: Fixtures.small, digest: "00", texts: ["en": texts])
  }

  private func comparison(
    _ difference: QuestionnaireDiff = Self.difference, language: LanguageCode = "en"
  ) -> VersionComparison {
    VersionComparison(
      difference,
      earlier: Self.version([
        .name(of: "AC" as ModuleID): "Access before", .name(of: "DD" as ModuleID): "Dropped",
        .name(of: "AC-04" as TopicID): "Gone",
      ]),
      later: Self.version([:]), language: language)
  }

  private func text(_ comparison: VersionComparison) -> String {
    comparison.text(in: TextFlow(columns: 60, width: TinyWidth.cells))
  }

  /// What stands between the start and the end of the page's body.
  private func body(_ page: String) -> String {
    guard let start = page.range(of: "<body>"), let end = page.range(of: "</body>") else {
      return page
    }
    return String(page[start.upperBound..<end.lowerBound])
  }

  @Test("the text names every part with what became of it, and what has to be declared")
  func text() {
    expectText(
      text(comparison()),
      """
      sample 1.0.0 -> 1.1.0

      Frame
        policy.minimum_cell: 10 -> 12
        purpose (ko)
          +  개선을 위한 점검

      AC Module AC

        AC-01 Topic AC-01
          AC-01-own: corrected; moved
            AC-01-own.text (en)
              -  Is it <shut>?
              +  Is it shut?
          AC-01-seen: proposed: change: {since: 1.0.0, kind:
            clarified}
            period: year -> none
            AC-01-seen.help (en)
              -  Count all.
          AC-01-aff: clarified

        AC-02 Topic AC-02: moved
          AC-02-own: rescaled
          AC-02-new: replaces AC-02-old
          AC-02-old: replaced by AC-02-new
          AC-02-seen: removed

        AC-03 Topic AC-03: added
          AC-03-own: added

        AC-04 Gone: removed

      BK Module BK: added

      CM Module CM: moved
        weight: none -> 2

      DD Dropped: removed

      To be declared or mended
        warning: the version rises by little
        AC-01-seen: error: say what "seen" means

      """)
  }

  @Test("the page shows texts before and after in their language, and findings in English")
  func page() {
    expectText(
      body(comparison().html),
      """
      <main><h1>sample 1.0.0 -&gt; 1.1.0</h1>
      <section><h2>Frame</h2>
      <ul><li>policy.minimum_cell: 10 -&gt; 12</li>
      </ul>
      <div lang="ko"><p class="id" lang="en">purpose (ko)</p>
      <p class="after"><ins>개선을 위한 점검</ins>
      </p>
      </div>
      </section>
      <section><h2><span class="id">AC</span>
       Module AC </h2>
      </section>
      <section><h3><span class="id">AC-01</span>
       Topic AC-01 </h3>
      </section>
      <section><h4><span class="id">AC-01-own</span>
        <span class="mark">corrected</span>
      <span class="mark">moved</span>
      </h4>
      <div lang="en"><p class="id" lang="en">AC-01-own.text (en)</p>
      <p class="before"><del>Is it &lt;shut&gt;?</del>
      </p>
      <p class="after"><ins>Is it shut?</ins>
      </p>
      </div>
      </section>
      <section><h4><span class="id">AC-01-seen</span>
        <span class="mark">proposed: change: {since: 1.0.0, kind: clarified}</span>
      </h4>
      <ul><li>period: year -&gt; none</li>
      </ul>
      <div lang="en"><p class="id" lang="en">AC-01-seen.help (en)</p>
      <p class="before"><del>Count all.</del>
      </p>
      </div>
      </section>
      <section><h4><span class="id">AC-01-aff</span>
        <span class="mark">clarified</span>
      </h4>
      </section>
      <section><h3><span class="id">AC-02</span>
       Topic AC-02 <span class="mark">moved</span>
      </h3>
      </section>
      <section><h4><span class="id">AC-02-own</span>
        <span class="mark">rescaled</span>
      </h4>
      </section>
      <section><h4><span class="id">AC-02-new</span>
        <span class="mark">replaces AC-02-old</span>
      </h4>
      </section>
      <section><h4><span class="id">AC-02-old</span>
        <span class="mark">replaced by AC-02-new</span>
      </h4>
      </section>
      <section><h4><span class="id">AC-02-seen</span>
        <span class="mark">removed</span>
      </h4>
      </section>
      <section><h3><span class="id">AC-03</span>
       Topic AC-03 <span class="mark">added</span>
      </h3>
      </section>
      <section><h4><span class="id">AC-03-own</span>
        <span class="mark">added</span>
      </h4>
      </section>
      <section><h3><span class="id">AC-04</span>
       Gone <span class="mark">removed</span>
      </h3>
      </section>
      <section><h2><span class="id">BK</span>
       Module BK <span class="mark">added</span>
      </h2>
      </section>
      <section><h2><span class="id">CM</span>
       Module CM <span class="mark">moved</span>
      </h2>
      <ul><li>weight: none -&gt; 2</li>
      </ul>
      </section>
      <section><h2><span class="id">DD</span>
       Dropped <span class="mark">removed</span>
      </h2>
      </section>
      <section><h2>To be declared or mended</h2>
      <div lang="en"><ul><li>warning: the version rises by little</li>
      <li>AC-01-seen: error: say what &quot;seen&quot; means</li>
      </ul>
      </div>
      </section>
      </main>

      """)
  }

  @Test("a row stands for a value, a text, a part that came, went or moved, or a finding")
  func rows() throws {
    expectText(
      try RowWriter.text(of: comparison().table, format: .csv(.strict)),
      """
      id,change,what,language,before,after,severity,message
      ,,policy.minimum_cell,,10,12,,
      ,,purpose,ko,,개선을 위한 점검,,
      AC-01-own,corrected; moved,AC-01-own.text,en,Is it <shut>?,Is it shut?,,
      AC-01-seen,"proposed: change: {since: 1.0.0, kind: clarified}",period,,year,,,
      AC-01-seen,"proposed: change: {since: 1.0.0, kind: clarified}",AC-01-seen.help,en,Count \
      all.,,,
      AC-01-aff,clarified,,,,,,
      AC-02,moved,,,,,,
      AC-02-own,rescaled,,,,,,
      AC-02-new,replaces AC-02-old,,,,,,
      AC-02-old,replaced by AC-02-new,,,,,,
      AC-02-seen,removed,,,,,,
      AC-03,added,,,,,,
      AC-03-own,added,,,,,,
      AC-04,removed,,,,,,
      BK,added,,,,,,
      CM,moved,weight,,,2,,
      DD,removed,,,,,,
      ,,,,,,warning,the version rises by little
      AC-01-seen,,,,,,error,"say what ""seen"" means"

      """)
  }

  @Test("in JSON what is missing is null")
  func json() throws {
    var difference = QuestionnaireDiff(from: Self.from, to: Self.to, frame: Self.difference.frame)
    difference.findings = [Self.difference.findings[0]]

    expectText(
      try RowWriter.text(of: comparison(difference).table, format: .json),
      """
      {
        "schema": "ccms.questionnaire-diff/1",
        "rows": [
          {"id": null, "change": null, "what": "policy.minimum_cell", "language": null, "before": \
      "10", "after": "12", "severity": null, "message": null},
          {"id": null, "change": null, "what": "purpose", "language": "ko", "before": null, \
      "after": "개선을 위한 점검", "severity": null, "message": null},
          {"id": null, "change": null, "what": null, "language": null, "before": null, "after": \
      null, "severity": "warning", "message": "the version rises by little"}
        ]
      }

      """)
  }

  @Test("two versions that differ in nothing else are said to be the same")
  func nothing() throws {
    let comparison = comparison(QuestionnaireDiff(from: Self.from, to: Self.to))

    expectText(
      text(comparison),
      """
      sample 1.0.0 -> 1.1.0

      Nothing differs but the version.

      """)
    expectText(
      body(comparison.html),
      """
      <main><h1>sample 1.0.0 -&gt; 1.1.0</h1>
      <p>Nothing differs but the version.</p>
      </main>

      """)
    #expect(comparison.table.rows == [])
  }

  @Test("words are in the language of the names, even where another was asked for")
  func oneLanguage() {
    let asked = comparison(language: "ko")

    #expect(asked.html == comparison().html)
    #expect(asked.html.contains("<html lang=\"en\">"))
    #expect(text(asked) == text(comparison()))
    #expect(asked.table == comparison().table)
  }
}
