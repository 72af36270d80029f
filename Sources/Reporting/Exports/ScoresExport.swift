public import AssessmentModel
internal import Scoring

/// The rows of `scores.csv` with the scope `assessment`: overall, groups, modules and topics.
///
/// Columns that belong to units of employees stay empty.
public enum ScoresExport {
  /// The columns in the order of the contract.
  public static let columns: [TableColumn] = layout.tableColumns()

  /// The rows of one assessment: overall, then each group followed by its modules, each module by
  /// its parts (persons) and its topics.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - publication: Whether the cycle is closed.
  ///   - language: The language of the names.
  public static func rows(
    of assessment: AnsweredAssessment, publication: Publication, language: LanguageCode
  ) -> [[Cell]] {
    let texts = assessment.version.texts(in: language)
    let words = ReportWords(language, of: texts)
    return assessment.scoresInOrder(topics: true).map { score in
      layout.cells(
        of: Line(
          assessment: assessment, score: score, publication: publication,
          name: score.subject.name(in: texts, words: words)))
    }
  }

  private struct Line {
    let assessment: AnsweredAssessment
    let score: Score
    let publication: Publication
    let name: String

    var figures: ScoreFigures? { score.figures }

    var bands: [AdherenceBand] { assessment.questionnaire.bands }
  }

  private static let layout: [ExportColumn<Line>] = subject + figures + counts + units

  private static let subject: [ExportColumn<Line>] = [
    .schema,
    ExportColumn("scope") { _ in .text("assessment") },
    ExportColumn("published") { .text($0.publication.fileText) },
    ExportColumn("assessment_id") { .text($0.assessment.idText) },
    ExportColumn("cycle") { .text($0.assessment.assessment.cycle.rawValue) },
    ExportColumn("audience") { .text($0.assessment.assessment.audience.rawValue) },
    ExportColumn("affiliate") { .text($0.assessment.assessment.affiliate.rawValue) },
    ExportColumn("department") { .optional($0.assessment.departmentText) },
    ExportColumn("questionnaire") { .text($0.assessment.assessment.questionnaire.id.rawValue) },
    ExportColumn("questionnaire_version") {
      .text($0.assessment.assessment.questionnaire.version.description)
    },
    ExportColumn("level") { .text($0.score.subject.level.rawValue) },
    ExportColumn("id") { .text($0.score.subject.fileID) },
    ExportColumn("name") { .text($0.name) },
    ExportColumn("part") { .text($0.score.part.rawValue) },
  ]

  private static let figures: [ExportColumn<Line>] = [
    ExportColumn("status") { .text($0.score.isRated ? "rated" : "not_rated") },
    ExportColumn("reason") { .optional($0.score.reason?.rawValue) },
    ExportColumn("numerator") { $0.score.value.map { .exact($0.numeratorText) } ?? .empty },
    ExportColumn("denominator") { $0.score.value.map { .exact($0.denominatorText) } ?? .empty },
    ExportColumn("score") { line in
      line.score.percentText(bands: line.bands).map { .number($0) } ?? .empty
    },
    ExportColumn("low") { .percent($0.figures?.low) },
    ExportColumn("high") { .percent($0.figures?.high) },
    ExportColumn("band") { .optional($0.score.band?.band.rawValue) },
    ExportColumn("persons") { _ in .empty },
    ExportColumn("sd") { _ in .empty },
    ExportColumn("ci_low") { _ in .empty },
    ExportColumn("ci_high") { _ in .empty },
    ExportColumn("favourable") { _ in .empty },
  ]

  private static let counts: [ExportColumn<Line>] = [
    ExportColumn("applicable") { .integer($0.score.counts.applicable) },
    ExportColumn("answered") { .integer($0.score.counts.answered) },
    ExportColumn("coverage") { .percent($0.score.counts.coverage) },
    ExportColumn("not_applicable") { .integer($0.score.counts.notApplicable) },
    ExportColumn("not_observed") { .integer($0.score.counts.notObserved) },
    ExportColumn("declined") { .integer($0.score.counts.declined) },
    ExportColumn("collecting") { .integer($0.score.counts.collecting) },
    ExportColumn("done_by_parent") { .integer($0.score.counts.doneByParent) },
    ExportColumn("critical_flags") { .optional($0.score.critical.fileText) },
    ExportColumn("modules_rated") { $0.score.modules.map { .integer($0.rated) } ?? .empty },
    ExportColumn("modules_total") { $0.score.modules.map { .integer($0.total) } ?? .empty },
  ]

  private static let units: [ExportColumn<Line>] = [
    "invited", "headcount", "response_rate", "indicative", "not_rated_persons", "item_mix",
  ].map { id in ExportColumn(id) { _ in .empty } }
}

extension CriticalItems {
  /// The flags as files carry them: `SAF-03-aff:low SAF-07-aff:open`; nil when there are none.
  fileprivate var fileText: String? {
    let flags = low.map { "\($0):low" } + open.map { "\($0):open" }
    return flags.isEmpty ? nil : flags.joined(separator: " ")
  }
}
