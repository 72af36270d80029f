public import AssessmentModel

/// What came of reading a questionnaire's folder.
public struct QuestionnaireReading: Hashable, Sendable {
  /// The structure; nil when a file of the base language has an error.
  public var questionnaire: Questionnaire?
  /// The texts of the base language, and of every translation without an error; empty when there
  /// is no structure.
  public var texts: [LanguageCode: QuestionnaireTexts]
  /// All findings, by file, line and column.
  public let findings: [Finding]

  /// The findings about each item; of a topic's own those stand with its first item.
  private let findingsByItem: [ItemID: [Finding]]

  /// Makes a reading.
  ///
  /// - Parameter findingsByItem: The findings about each item, besides being in `findings`.
  public init(
    questionnaire: Questionnaire?, texts: [LanguageCode: QuestionnaireTexts], findings: [Finding],
    findingsByItem: [ItemID: [Finding]] = [:]
  ) {
    self.questionnaire = questionnaire
    self.texts = texts
    self.findings = findings
    self.findingsByItem = findingsByItem
  }

  /// The findings in the part of the files that belongs to an item, translations included; a
  /// topic's own findings belong to its first item.
  public func findings(on item: ItemID) -> [Finding] {
    findingsByItem[item] ?? []
  }

  /// Whether a finding stops publishing; warnings do not.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The version ready to be stored; nil while any file, translations included, has an error.
  ///
  /// - Throws: `QuestionnaireFormatError` when the base language's texts are missing, which a
  ///   reading made by `QuestionnaireReader` never lacks.
  public func published() throws(QuestionnaireFormatError) -> PublishedQuestionnaire? {
    guard !hasErrors, let questionnaire else { return nil }
    return try PublishedQuestionnaire(sealing: questionnaire, texts: texts)
  }
}
