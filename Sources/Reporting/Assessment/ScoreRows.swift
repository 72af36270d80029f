internal import AssessmentModel
internal import Scoring
internal import Wording

/// The table of an assessment's scores.
struct ScoreRows {
  let assessment: AnsweredAssessment
  let texts: QuestionnaireTexts
  let words: ReportWords

  func table(topics: Bool) -> Table {
    let columns = columns
    return Table(
      schema: AssessmentReport.schema, columns: columns.map(\.column),
      rows: scores(topics: topics).map { score in columns.map { $0.cell(score) } })
  }

  /// All scores; a part of a module of which nothing is asked has no row.
  private func scores(topics: Bool) -> [Score] {
    assessment.scoresInOrder(topics: topics).filter {
      $0.part == .all || $0.reason != .nothingAsked
    }
  }

  private typealias Column = (column: TableColumn, cell: (Score) -> Cell)

  private var isOrganisation: Bool { assessment.score.audience.kind == .organisation }

  private var bands: [AdherenceBand] { assessment.questionnaire.bands }

  private var columns: [Column] {
    identity + figures + (isOrganisation ? organisationFigures : []) + remarks
  }

  private var identity: [Column] {
    [
      (TableColumn("id", heading: words(ReportPhrase.id)), { .text($0.subject.fileID) }),
      (
        TableColumn("name", heading: words(ReportPhrase.name), fit: .cut(to: 14)),
        { .text(name(of: $0)) }
      ),
    ]
  }

  /// A person's scores have parts but no band, so the words for "not rated" stand alone there.
  private var figures: [Column] {
    let status =
      isOrganisation
      ? TableColumn("band", heading: words(ReportPhrase.band))
      : TableColumn("status", heading: words(ReportPhrase.status))
    return [
      (
        number("score", .score),
        { $0.percentText(bands: bands).map { .number($0) } ?? .empty }
      )
    ] + declared + [
      (status, { .optional(standing(of: $0)) }),
      (number("answered", .answered), { .integer($0.counts.answered) }),
      (number("applicable", .outOf), { .integer($0.counts.applicable) }),
      (number("low", .low), { .percent($0.figures?.low) }),
      (number("high", .high), { .percent($0.figures?.high) }),
    ]
  }

  /// What the declared levels would give; stands beside the score of an organisation.
  private var declared: [Column] {
    isOrganisation
      ? [(number("declared", .declared), { .percent($0.figures?.declared) })] : []
  }

  private var organisationFigures: [Column] {
    [
      (
        number("not_applicable_as_zero", .exclusionsAsZero),
        { .percent($0.figures?.notApplicableAsZero) }
      )
    ]
  }

  private var remarks: [Column] {
    [
      (
        TableColumn("flags", heading: words(ReportPhrase.flags), fit: .below),
        { .optional(ScoreRemarks(score: $0, texts: texts, words: words).flags) }
      ),
      (
        TableColumn("note", heading: words(ReportPhrase.note), fit: .below),
        { .optional(ScoreRemarks(score: $0, texts: texts, words: words).text) }
      ),
    ]
  }

  private func number(_ id: String, _ heading: ReportPhrase) -> TableColumn {
    TableColumn(id, heading: words(heading), alignment: .trailing)
  }

  private func name(of score: Score) -> String {
    let name = score.subject.name(in: texts, words: words)
    return switch score.part {
    case .all: name
    case .own: words(ReportPhrase.partOwn, ["name": name])
    case .seen: words(ReportPhrase.partSeen, ["name": name])
    }
  }

  /// The band, or why there is no score; nil where a score has no band.
  private func standing(of score: Score) -> String? {
    if let reason = score.reason { return words.notRated(reason) }
    return score.band.map { texts[.label(of: $0.band)] }
  }
}
