public import AssessmentModel
internal import Wording

/// What differs between two versions of a questionnaire, for its authors and those who decide.
public struct VersionComparison: Sendable {
  /// The layout that JSON documents name.
  public static let schema = "ccms.questionnaire-diff/1"

  let difference: QuestionnaireDiff
  let texts: QuestionnaireTexts
  let earlierTexts: QuestionnaireTexts
  let words: ReportWords

  /// Makes the comparison.
  ///
  /// - Parameters:
  ///   - difference: What differs.
  ///   - earlier: The earlier version, for the names of what it had and the later one has not.
  ///   - later: The later version.
  ///   - language: The language of names and words; the base language where texts lack it.
  public init(
    _ difference: QuestionnaireDiff, earlier: PublishedQuestionnaire,
    later: PublishedQuestionnaire, language: LanguageCode
  ) {
    self.difference = difference
    texts = later.texts(in: language)
    earlierTexts = earlier.texts(in: language)
    words = ReportWords(texts.language, of: texts)
  }

  /// `small 1.0.0 -> 1.1.0`.
  var title: String {
    words(
      ComparisonPhrase.title,
      [
        "id": difference.to.id.rawValue, "earlier": "\(difference.from.version)",
        "later": "\(difference.to.version)",
      ])
  }

  /// The name of a part in the later version, or in the earlier one where it was removed.
  func name(_ key: TextKey) -> String {
    texts.text(key) ?? earlierTexts[key]
  }

  /// How an item stands to the earlier version, in a word.
  func word(for relation: ItemRelation) -> String {
    switch relation {
    case .same: words(ComparisonPhrase.same)
    case .corrected: words(ComparisonPhrase.corrected)
    case .clarified: words(ComparisonPhrase.clarified)
    case .rescaled: words(ComparisonPhrase.rescaled)
    case .changed(let item): words(ComparisonPhrase.replaces, ["item": item.rawValue])
    case .added: words(ComparisonPhrase.added)
    case .removed(nil): words(ComparisonPhrase.removed)
    case .removed(let item?): words(ComparisonPhrase.replacedBy, ["item": item.rawValue])
    }
  }

  /// What became of a part that is no item; nil where it stands where it stood.
  func word(for placement: Placement) -> String? {
    switch placement {
    case .kept: nil
    case .moved: words(ComparisonPhrase.moved)
    case .added: words(ComparisonPhrase.added)
    case .removed: words(ComparisonPhrase.removed)
    }
  }

  /// The parts that differ, in questionnaire order.
  var parts: [ComparedPart] {
    let frame = ComparedPart(
      depth: 0, id: "", name: words(ComparisonPhrase.frame), remarks: [],
      differences: difference.frame)
    return (difference.frame.isEmpty ? [] : [frame]) + difference.modules.flatMap(parts)
  }

  private func parts(of module: ModuleDifference) -> [ComparedPart] {
    [
      ComparedPart(
        depth: 0, id: module.id.rawValue, name: name(.name(of: module.id)),
        remarks: [word(for: module.placement)].compactMap { $0 },
        differences: module.differences)
    ] + module.topics.flatMap(parts)
  }

  private func parts(of topic: TopicDifference) -> [ComparedPart] {
    [
      ComparedPart(
        depth: 1, id: topic.id.rawValue, name: name(.name(of: topic.id)),
        remarks: [word(for: topic.placement)].compactMap { $0 },
        differences: topic.differences)
    ]
      + topic.items.map { item in
        ComparedPart(
          depth: 2, id: item.id.rawValue, name: "", remarks: remarks(on: item),
          differences: item.differences)
      }
  }

  private func remarks(on item: ItemDifference) -> [String] {
    let proposal = item.proposal.map {
      words(ComparisonPhrase.proposal, ["change": $0.description])
    }
    let moved = item.placement == .moved ? words(ComparisonPhrase.moved) : nil
    let relation = item.relation == .same ? nil : word(for: item.relation)
    return [relation, moved, proposal].compactMap { $0 }
  }
}

/// One part of a questionnaire with what differs in it.
struct ComparedPart {
  /// 0 for the frame and modules, 1 for topics, 2 for items.
  let depth: Int
  /// The part's id; empty for the frame.
  let id: String
  /// The part's name; empty for items.
  let name: String
  /// What became of it, in words.
  let remarks: [String]
  /// What differs in it.
  let differences: PartDifferences

  /// Id and name on one line.
  var heading: String { [id, name].filter { !$0.isEmpty }.joined(separator: " ") }
}
