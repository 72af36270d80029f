internal import AssessmentModel
public import Scoring
internal import Wording

extension AnsweredAssessment {
  /// The scores in the order in which they are listed: overall, then each group followed by its
  /// modules, each module by its parts and, where wanted, its topics.
  func scoresInOrder(topics: Bool) -> [Score] {
    var scores = [score.overall]
    for group in questionnaire.groups {
      scores += [score.score(of: .group(group.id))].compactMap { $0 }
      for module in group.modules {
        let subject = ScoreSubject.module(module.id)
        scores += ScorePart.allCases.compactMap { score.score(of: subject, part: $0) }
        guard topics else { continue }
        scores += module.topics.compactMap { score.score(of: .topic($0.id)) }
      }
    }
    return scores
  }
}

extension AnsweredAssessment {
  /// What an id stands for: `overall`, a group, a module, a topic or an item; case does not matter.
  ///
  /// - Throws: `ReportingError.unknownSubject` when the version has none such.
  public func subject(of id: String) throws(ReportingError) -> ScoreSubject {
    let modules = questionnaire.modules
    let known =
      [ScoreSubject.overall] + questionnaire.groups.map { .group($0.id) }
      + modules.map { .module($0.id) } + questionnaire.topics.map { .topic($0.id) }
      + score.items.map { .item($0.item) }
    guard let subject = known.first(where: { $0.fileID.lowercased() == id.lowercased() }) else {
      throw .unknownSubject(id, known: ["overall"] + modules.map(\.id.rawValue))
    }
    return subject
  }
}

extension ScoreSubject {
  /// The id as files and tables carry it; `overall` for the whole.
  var fileID: String { id ?? level.rawValue }

  /// The name in the questionnaire's texts; an item has only its id.
  func name(in texts: QuestionnaireTexts, words: ReportWords) -> String {
    switch self {
    case .overall: words(ReportPhrase.overall)
    case .group(let id): texts[.name(of: id)]
    case .module(let id): texts[.name(of: id)]
    case .topic(let id): texts[.name(of: id)]
    case .item(let id): id.rawValue
    }
  }
}
