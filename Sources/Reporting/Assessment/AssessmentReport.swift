public import AssessmentModel
public import FoundationEssentials
internal import Scoring
internal import Wording

/// One assessment for people to read: a head, a row per score, a foot with the critical items.
///
/// Screen, CSV and JSON are written from the same table, so every number is the same in all three.
public struct AssessmentReport: Sendable {
  /// The layout that JSON documents name.
  public static let schema = "ccms.report/1"

  /// What a reader may choose.
  public struct Options: Hashable, Sendable {
    /// The language of names and words.
    public var language: LanguageCode
    /// Whether every topic gets a row.
    public var showsTopics: Bool
    /// Whether the cycle is closed.
    public var publication: Publication

    /// Makes the options.
    public init(
      language: LanguageCode, showsTopics: Bool = false, publication: Publication = .preliminary
    ) {
      self.language = language
      self.showsTopics = showsTopics
      self.publication = publication
    }
  }

  /// The rows: overall, then each group followed by its modules, parts and, where wanted, topics.
  public let table: Table
  private let head: ReportHead
  private let critical: CriticalList
  private let outside: [ItemID]
  private let words: ReportWords

  /// Makes the report of an assessment.
  ///
  /// - Parameters:
  ///   - assessment: The revision to report.
  ///   - affiliate: Its affiliate.
  ///   - cycle: Its cycle.
  ///   - options: Language, topics, and whether the cycle is closed.
  public init(
    _ assessment: AnsweredAssessment, affiliate: Affiliate, cycle: AssessmentCycle,
    options: Options
  ) {
    let texts = assessment.version.texts(in: options.language)
    words = ReportWords(options.language, of: texts)
    table = ScoreRows(assessment: assessment, texts: texts, words: words)
      .table(topics: options.showsTopics)
    head = ReportHead(
      assessment: assessment, affiliate: affiliate, cycle: cycle, options: options, words: words)
    outside = assessment.score.answersOutsideVersion
    critical = CriticalList(assessment: assessment, texts: texts, words: words)
  }

  /// The report for a terminal: head, aligned table, critical items.
  ///
  /// - Parameters:
  ///   - flow: The window.
  ///   - clockText: A moment as the reader's clock and language have it; nil writes UTC.
  public func text(
    in flow: TextFlow, clockText: (@Sendable (Date) -> String)? = nil
  ) -> String {
    let clock = clockText ?? { Cell.utcText(of: $0) }
    var before = TextPage(flow: flow)
    for line in head.lines(clockText: clock) { before.add(entry: line, indent: 0) }
    let rows = PlainTableWriter(.window(flow), clockText: clock).text(of: table)
    var after = TextPage(flow: flow)
    critical.add(to: &after)
    if !outside.isEmpty {
      after.add(words(ReportPhrase.answersOutside, ["items": words.list(outside)]))
    }
    after.add(words(ReportPhrase.scoreNote))
    return before.text + "\n" + rows + "\n" + after.text
  }

  /// The report as one JSON document: the head's fields, the rows, the critical items.
  public var json: String {
    var writer = JSONTableWriter(schema: table.schema, columns: table.columns)
    var text = writer.opening(head.fields)
    for row in table.rows { text += writer.row(row) }
    return text
      + writer.closing([
        .init("critical", .list(critical.json)),
        .init("answers_outside_version", .list(outside.map { .text($0.rawValue) })),
      ])
  }
}
