import AssessmentModel
import AssessmentTesting
import QuestionnaireFormat
import Testing

@Suite("QuestionnaireDiff")
struct QuestionnaireDiffTests {
  private let books = "modules/02-books.yaml"
  private let access = "modules/01-access.yaml"
  private let frame = "questionnaire.yaml"

  /// The settings and texts of a part, one on a line.
  private func lines(_ differences: PartDifferences) -> String {
    let settings = differences.settings.map {
      "\($0.name): \($0.before ?? "-") -> \($0.after ?? "-")"
    }
    let texts = differences.texts.map {
      "\($0.key) (\($0.language)): \($0.before ?? "-") -> \($0.after ?? "-")"
    }
    return (settings + texts).joined(separator: "\n")
  }

  @Test("two versions that differ in their number only have no difference")
  func none() throws {
    let diff = try Sample.diff()

    #expect(diff.isEmpty)
    #expect(diff.findings == [])
    #expect(diff.from.version == VersionNumber(1, 2, 0))
    #expect(diff.to.version == VersionNumber(1, 3, 0))
    #expect(diff.relations.values.allSatisfy { $0 == .same })
    #expect(diff.relations["BK-02-own"] == .same)
    #expect(diff.relations["BK-03-own"] == nil)
  }

  @Test("the frame lists every value and text that differs, in its order")
  func frameDifferences() throws {
    let diff = try Sample.diff(
      (frame, "title: Sample self-check", "title: Sample check"),
      (frame, "order: rotate\n", ""), (frame, "group: field", "group: area"),
      (frame, "Only you see your answers", "Nobody sees your answers"),
      (frame, "phrase: In the last 12 months", "phrase: in the last 12 months"),
      (frame, "code: half, points: 0.5", "code: half, points: 0.4"),
      (frame, "label: Half the time", "label: About half the time"),
      (frame, "      - {level: 2, kinds: [document]}\n", ""),
      (
        frame, "code: no-situation, label: It did not occur}",
        "code: no-situation, label: It did not occur}\n  - {audience: employee, code: too-new, label: New}"
      ),
      (frame, "from: 62.5", "from: 70"),
      (frame, "minimum_answered: 9/10", "all_modules_rated: true"),
      (frame, "  minimum_cell: 12", "  minimum_cell: 15"),
      ("standards.yaml", "edition: \"2018\"", "edition: \"2026\""))

    expectText(
      lines(diff.frame),
      """
      order: rotate -> fixed
      scale.frequency.options: never 0, half 1/2, always 1 -> never 0, half 2/5, always 1
      scale.maturity.evidence_required: 2: document; 3: record, indicator -> 3: record, indicator
      not_applicable_reasons.employee: no-situation -> no-situation, too-new
      band.high.from: 125/2 -> 70
      band.high.requires.minimum_answered: 9/10 -> -
      band.high.requires.all_modules_rated: - -> true
      policy.minimum_cell: 12 -> 15
      standard.ISO45001.edition: 2018 -> 2026
      title (en): Sample self-check -> Sample check
      word.group (en): field -> area
      word.groups (en): field -> area
      audience.employee.first-page.2 (en): Only you see your answers: nobody else. -> Nobody sees your answers: nobody else.
      period.last-year (en): In the last 12 months -> in the last 12 months
      scale.frequency.half.label (en): Half the time -> About half the time
      reason.employee.too-new (en): - -> New
      """)
  }

  @Test("modules, topics and items list what differs in them, and nothing else")
  func parts() throws {
    let diff = try Sample.diff(
      (access, "weight: 2", "weight: 3"), (access, "mission: Open doors", "mission: Open gates"),
      (access, "critical: true", "critical: false"), (access, "clause: \"5.1\"", "clause: \"5.2\""),
      (access, "why: Closed doors", "why: Shut doors"),
      (access, "weight: 0.5", "weight: 1/4"), (access, "not_applicable: [no-situation]", ""),
      (access, "help: Any door counts.", "sensitive: false"))

    let module = try #require(diff.modules.first)
    let topic = try #require(module.topics.first)

    #expect(diff.modules.count == 1 && module.topics.count == 1)
    #expect((module.id, module.placement) == ("AC", .kept))
    #expect((topic.id, topic.placement) == ("AC-01", .kept))
    expectText(
      lines(module.differences),
      """
      weight: 2 -> 3
      module.AC.mission (en): Open doors for all -> Open gates for all
      """)
    expectText(
      lines(topic.differences),
      """
      critical: true -> false
      references: ISO45001 5.1 (unsure) -> ISO45001 5.2 (unsure)
      AC-01.why (en): Closed doors keep help out. -> Shut doors keep help out.
      """)
    #expect(topic.items.map(\.id) == ["AC-01-own", "AC-01-aff"])
    expectText(
      topic.items.map { lines($0.differences) }.joined(separator: "\n"),
      """
      not_applicable: no-situation -> -
      AC-01-own.help (en): Any door counts. -> -
      weight: 1/2 -> 1/4
      """)
  }

  @Test("what was added, removed or moved stands where it belongs")
  func placements() throws {
    let topic = """
        - id: BK-00
          name: Opening
          items:
            - {id: BK-00-own, audience: employee, part: own, scale: coarse, text: How open?}

      """
    let diff = try Sample.diff(
      (frame, "  - {id: second, name: Second, modules: [BK]}\n", ""),
      (frame, "modules: [AC]}", "modules: [AC]}\n  - {id: second, name: Second, modules: [BK]}"),
      (books, "  - id: BK-01\n", topic + "  - id: BK-01\n"),
      (books, String(Sample.books.dropFirst(Sample.books.cut(before: "  - id: BK-02").count)), ""))

    let setting = diff.frame.settings
    #expect(
      setting == [
        SettingDifference(name: "groups", before: "second, first", after: "first, second")
      ])
    #expect(diff.modules.map { "\($0.id) \($0.placement)" } == ["AC moved", "BK kept"])
    let topics = try #require(diff.modules.first { $0.id == "BK" }).topics
    #expect(topics.map { "\($0.id) \($0.placement)" } == ["BK-00 added", "BK-02 removed"])
    #expect(
      topics.flatMap(\.items).map { "\($0.id) \($0.placement) \($0.relation)" } == [
        "BK-00-own added added", "BK-02-own removed removed(replacement: nil)",
      ])
    #expect(
      topics[0].items[0].differences.texts == [
        TextDifference(key: "BK-00-own.text", language: "en", before: nil, after: "How open?")
      ])
    #expect(
      topics[1].differences.texts == [
        TextDifference(key: "BK-02.name", language: "en", before: "Counting", after: nil)
      ])
    #expect(diff.findings == [])
  }

  @Test("a module in another group has moved, although the order is the same")
  func otherGroup() throws {
    let diff = try Sample.diff(
      (frame, "  - {id: second, name: Second, modules: [BK]}\n", ""),
      (frame, "name: First, modules: [AC]", "name: First, modules: [BK, AC]"))

    #expect(diff.modules.map { "\($0.id) \($0.placement)" } == ["BK moved"])
    #expect(lines(try #require(diff.modules.first).differences) == "group: second -> first")
    expectText(
      lines(diff.frame),
      """
      groups: second, first -> first
      group.second.modules: BK -> -
      group.first.modules: AC -> BK, AC
      group.second.name (en): Second -> -
      """)
  }

  @Test("a language that only one version has is named, and its texts are not compared")
  func languages() throws {
    var german = Sample.files.merging(Sample.translation("de")) { $1 }
    german["translations/de/\(books)"]?.replace("text: \"Books\"", with: "text: Bücher")
    let without = try Sample.published(Sample.files)
    let with = try Sample.published(german)

    let added = QuestionnaireDiff(from: without, to: with)
    let removed = QuestionnaireDiff(from: with, to: without)

    #expect(lines(added.frame) == "languages: en -> en, de")
    #expect(lines(removed.frame) == "languages: en, de -> en")
    #expect(added.modules == [] && removed.modules == [])
    #expect(added.findings == [])
  }

  @Test("versions of one questionnaire are compared, the earlier one first")
  func versions() throws {
    let from = try Sample.published(Sample.files)
    var earlier = from
    earlier.questionnaire.version = VersionNumber(1, 1, 9)
    var other = from
    other.questionnaire.id = "other"
    var same = from
    same.questionnaire.bands = []

    #expect(
      QuestionnaireDiff(from: from, to: earlier).findings.map(\.description)
        == ["error: version 1.1.9 is the earlier one; name 1.2.0 second"])
    #expect(
      QuestionnaireDiff(from: from, to: other).findings.map(\.description)
        == ["error: 'other' is another questionnaire than 'sample'; compare versions of one"])
    #expect(
      QuestionnaireDiff(from: from, to: same).findings.map(\.description)
        == ["error: both are version 1.2.0, but they differ; give the later one a higher number"])
    #expect(QuestionnaireDiff(from: from, to: from).findings == [])
  }
}
