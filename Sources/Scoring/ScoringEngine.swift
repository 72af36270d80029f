public import AssessmentModel

/// Scores assessments of one questionnaire version.
///
/// A pure function of questionnaire and answers: no clock, no storage, no locale, and no dependence
/// on the order in which answers arrive.
public struct ScoringEngine: Sendable {
  /// The version that assessments are pinned to.
  public let questionnaire: Questionnaire
  private let scales: [ScaleID: Scale]
  /// The scales without their evidence cap: persons show no evidence (`scoring.md` C1).
  private let scalesOfPersons: [ScaleID: Scale]

  /// Makes an engine for one version.
  public init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    scales = Dictionary(
      questionnaire.scales.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    scalesOfPersons = scales.mapValues { Scale(id: $0.id, options: $0.options) }
  }

  /// Scores one assessment (`scoring.md` B, C, E).
  ///
  /// - Parameters:
  ///   - audience: Who answered.
  ///   - form: Which items are asked; an organisation has all of its items.
  ///   - routing: The answers to routing questions; ignored for organisations.
  ///   - answers: The answers in any order; an item without one is blank.
  ///   - isSubmitted: Whether the revision is sealed: then an item still collecting has 0 points;
  ///     before, it is as blank.
  /// - Throws: `ScoringError` when an item has two answers, or an answer names an unknown option.
  public func score(
    audience: Audience, form: QuestionnaireForm, routing: [ModuleID: Bool], answers: [Answer],
    isSubmitted: Bool
  ) throws(ScoringError) -> AssessmentScore {
    let asked = questionnaire.askedItems(audience: audience, form: form, routing: routing)
    let reading = AnswerReading(
      policy: questionnaire.policy, scales: audience.kind == .person ? scalesOfPersons : scales,
      audience: audience, asked: Set(asked.map(\.id)), answers: try byItem(answers),
      isSubmitted: isSubmitted)
    var sheet = ScoreSheet(
      policy: questionnaire.policy, bands: questionnaire.bands, kind: audience.kind)
    for group in questionnaire.groups {
      try sheet.add(group, reading: reading)
    }
    return AssessmentScore(
      audience: audience, form: form, isSubmitted: isSubmitted, overall: sheet.overall,
      groups: sheet.groups, modules: sheet.modules, parts: sheet.parts, topics: sheet.topics,
      items: sheet.items,
      answersOutsideVersion: Set(reading.answers.keys).subtracting(sheet.items.map(\.item)).sorted()
    )
  }

  private func byItem(_ answers: [Answer]) throws(ScoringError) -> [ItemID: Answer] {
    var found: [ItemID: Answer] = [:]
    for answer in answers {
      guard found.updateValue(answer, forKey: answer.item) == nil else {
        throw .repeatedAnswer(answer.item)
      }
    }
    return found
  }
}
