import AssessmentModel
import QuestionnaireFormat
import Testing

extension Sample {
  /// Compares the sample, version 1.2.0, with a version 1.3.0 in which texts of files are replaced.
  static func diff(
    languages: [LanguageCode] = [], _ replacements: (file: String, old: String, new: String)...
  ) throws -> QuestionnaireDiff {
    var files = Sample.files
    for language in languages { files.merge(Sample.translation(language)) { $1 } }
    var later = files
    later["questionnaire.yaml"]?.replace("version: 1.2.0", with: "version: 1.3.0")
    for (file, old, new) in replacements {
      #expect(later[file]?.contains(old) == true, "\(old)")
      later[file]?.replace(old, with: new)
    }
    return QuestionnaireDiff(from: try published(files), to: try published(later))
  }

  /// The version that files are; fails when they have an error.
  static func published(_ files: [String: String]) throws -> PublishedQuestionnaire {
    let reading = QuestionnaireReader.read(files: files)
    return try #require(try reading.published(), "\(reading.findings)")
  }
}
