import AssessmentModel
import QuestionnaireFormat

/// An author's folder that can be tried out though it may still have findings.
struct QuestionnaireDraft {
  /// What the folder says.
  let version: PublishedQuestionnaire
  private let reading: QuestionnaireReading

  /// Takes a folder whose base language has no error.
  ///
  /// - Throws: `CommandFailure` with 65 and the findings when it has.
  init(_ folder: QuestionnaireFolder) throws {
    reading = folder.reading()
    guard let questionnaire = reading.questionnaire else {
      version = try folder.published()
      return
    }
    version = try PublishedQuestionnaire(sealing: questionnaire, texts: reading.texts)
  }

  /// The id of an item and what was found in it.
  func remarks(on item: ItemID) -> [String] {
    [item.rawValue]
      + reading.findings(on: item).map { finding in
        "\(finding.severity) \(finding.rule): \(finding.message)"
      }
  }
}
