public import AssessmentModel
public import FoundationEssentials

/// A version of a questionnaire as it is stored: JSON text that is read without parsing YAML.
public struct QuestionnaireParts: Hashable, Sendable {
  /// The version by name and digest.
  public var reference: QuestionnaireReference
  /// The structure as JSON.
  public var structure: String
  /// The texts as JSON, by language.
  public var texts: [LanguageCode: String]

  /// Makes the parts of a version.
  public init(
    reference: QuestionnaireReference, structure: String, texts: [LanguageCode: String]
  ) {
    self.reference = reference
    self.structure = structure
    self.texts = texts
  }
}

/// An entry of the list of published versions.
public struct PublishedVersion: Hashable, Sendable {
  /// The version by name and digest.
  public var reference: QuestionnaireReference
  /// When it was published here.
  public var publishedAt: Date
  /// The languages it can be read in, by code.
  public var languages: [LanguageCode]
}
