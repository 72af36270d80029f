import AssessmentModel
import AssessmentTesting
import Scoring

/// Small instruments and answers, short enough to be read inside a test.
enum Sheet {
  /// A module whose topics `ID-01`, `ID-02`, ... have one affiliates' item each, `ID-01-aff`.
  ///
  /// - Parameter critical: The numbers of the critical topics, from 1.
  static func module(
    _ id: ModuleID, items: Int = 1, weight: Ratio = 1, itemWeights: [Ratio] = [],
    critical: Set<Int> = []
  ) -> PracticeModule {
    let topics = (1...max(items, 1)).prefix(items).map { number in
      let topic = Sheet.topic(id, number)
      let weight = itemWeights.isEmpty ? 1 : itemWeights[number - 1]
      return Topic(
        id: topic, isStarred: true, isCritical: critical.contains(number),
        items: [Fixtures.affiliateItem(ItemID("\(topic)-aff"), weight: weight)])
    }
    return PracticeModule(id: id, weight: weight, topics: topics)
  }

  /// One group `g` with the given modules.
  static func questionnaire(_ modules: PracticeModule...) -> Questionnaire {
    Fixtures.questionnaire(groups: [ModuleGroup(id: "g", modules: modules)])
  }

  /// One word per item of a module, in order: `1`...`5` a level with all evidence, `n` not
  /// applicable, `p` done by the parent, `c` collecting, `u` no chance to see, `d` declined, `s`
  /// skipped, `-` never reached.
  static func answers(_ words: String, to module: ModuleID = "M", part: String = "aff") -> [Answer]
  {
    words.split(separator: " ").enumerated().map { index, word in
      Answer(
        item: ItemID("\(topic(module, index + 1))-\(part)"), value: value(word),
        evidence: part == "aff" ? allEvidence : [])
    }
  }

  /// An affiliate's level with the given kinds of evidence.
  static func answer(_ item: ItemID, level: Int, evidence: [EvidenceKind]) -> Answer {
    Answer(
      item: item, value: value("\(level)"),
      evidence: evidence.map { Evidence(kind: $0, reference: "shelf 3") })
  }

  /// Scores an affiliate's submitted assessment.
  static func score(
    _ questionnaire: Questionnaire, _ answers: [Answer], isSubmitted: Bool = true
  ) throws -> AssessmentScore {
    try ScoringEngine(questionnaire).score(
      audience: Fixtures.affiliate, form: .full, routing: [:], answers: answers,
      isSubmitted: isSubmitted)
  }

  /// Scores an affiliate's submitted assessment of one module `M` of equal items.
  static func module(_ words: String, isSubmitted: Bool = true) throws -> Score {
    let items = words.split(separator: " ").count
    let scores = try score(
      questionnaire(module("M", items: items)), answers(words), isSubmitted: isSubmitted)
    return scores.modules[0]
  }

  private static func topic(_ module: ModuleID, _ number: Int) -> TopicID {
    TopicID("\(module)-\(number < 10 ? "0" : "")\(number)")
  }

  private static let allEvidence = EvidenceKind.allCases.map {
    Evidence(kind: $0, reference: "shelf 3")
  }

  private static func value(_ word: some StringProtocol) -> AnswerValue? {
    switch word {
    case "n": .notApplicable(reason: "no-activity", note: "no furnace here")
    case "p": .doneByParent(company: "Holding")
    case "c": .collecting
    case "u": .notObserved
    case "d": .declined
    case "s": .skipped
    case "-": nil
    default:
      .option(OptionCode(["1": "a", "2": "b", "3": "c", "4": "d", "5": "e"][String(word)] ?? "?"))
    }
  }
}

/// A fraction written as text, such as `21/40`.
func ratio(_ text: String) -> Ratio {
  Ratio(text) ?? -1
}
