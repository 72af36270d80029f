public import AssessmentModel

extension QuestionnaireDiff {
  /// Compares two versions of a questionnaire.
  ///
  /// What differs comes from structure and texts; how items stand to each other comes only from
  /// what is declared, and where the two do not fit there is a finding. Texts are compared in the
  /// languages that both versions have.
  ///
  /// - Parameters:
  ///   - from: The earlier version.
  ///   - to: The later version.
  public init(from: PublishedQuestionnaire, to: PublishedQuestionnaire) {
    let versions = VersionPair(from: from, to: to)
    self.init(
      from: from.reference, to: to.reference, frame: versions.frame, modules: versions.modules,
      relations: versions.relations)
    findings = ChangeCheck(versions: versions, differences: self).findings()
  }
}

/// Two versions, with what is looked up often while they are compared.
struct VersionPair {
  let old: Questionnaire
  let new: Questionnaire
  /// How every item stands to the earlier version.
  let relations: [ItemID: ItemRelation]
  /// The languages before and after.
  let languages: (old: [LanguageCode], new: [LanguageCode])
  private let texts: TextPair

  init(from: PublishedQuestionnaire, to: PublishedQuestionnaire) {
    languages = (from.languages, to.languages)
    old = from.questionnaire
    new = to.questionnaire
    relations = new.relations(since: old)
    texts = TextPair(from: from, to: to)
  }

  /// What differs in a part: values by name, and the texts that either version has in it.
  func differences(
    _ settings: [Setting], _ earlier: [Setting], _ keys: [TextKey], _ earlierKeys: [TextKey]
  ) -> PartDifferences {
    PartDifferences(
      settings: Setting.differences(earlier, settings),
      texts: SiblingOrder(old: earlierKeys, new: keys).merged.flatMap(texts.differences))
  }
}

/// The texts of two versions in the languages that both have.
struct TextPair {
  private let pairs: [(language: LanguageCode, old: QuestionnaireTexts, new: QuestionnaireTexts)]

  init(from: PublishedQuestionnaire, to: PublishedQuestionnaire) {
    pairs = to.languages.compactMap { language in
      guard let old = from.texts[language], let new = to.texts[language] else { return nil }
      return (language, old, new)
    }
  }

  /// The languages in which a text differs, the base language first.
  func differences(_ key: TextKey) -> [TextDifference] {
    pairs.compactMap { language, old, new in
      let before = old.text(key)
      let after = new.text(key)
      guard before != after else { return nil }
      return TextDifference(key: key, language: language, before: before, after: after)
    }
  }
}
