public import AssessmentModel

/// A small valid questionnaire for an author to begin with.
///
/// Two groups, three modules, a person and an organisation as audiences, with comments that explain
/// every key, so that the format is learned by reading and changing it. It has no findings.
public enum StarterQuestionnaire {
  /// The files by path, relative to the folder.
  ///
  /// - Parameters:
  ///   - id: The instrument's id; lower-case letters, digits and hyphens (``id(from:)``).
  ///   - title: What readers see; one line.
  ///   - schemas: The schemas to put beside the files, by name (`QuestionnaireSchema`); without any,
  ///     no file names one.
  public static func files(
    id: QuestionnaireID, title: String, schemas: [String: String] = [:]
  ) -> [String: String] {
    let files = [
      FileNames.frame: head(id: id, title: title) + frame + lists + ends,
      FileNames.standards: standards,
      "modules/01-fire-safety.yaml": fireSafety,
      "modules/02-visitors.yaml": visitors,
      "modules/03-new-colleagues.yaml": newColleagues,
    ]
    return QuestionnaireSchema.adding(schemas, to: files)
  }

  /// An id made from a folder's name, such as `office-check` from `Office check`; `self-check` where
  /// the name has no letters or digits of ASCII.
  public static func id(from name: String) -> QuestionnaireID {
    QuestionnaireID(CodeText.code(from: name) ?? "self-check")
  }

  private static func head(id: QuestionnaireID, title: String) -> String {
    let entries: YAMLEntries = [
      "format": .plain(String(FrameReader.format)), "id": .text("\(id)"),
      "version": .plain("0.1.0"),
      "language": .plain("en"), "title": .text(title),
    ]
    return headComment + entries.lines.joined(separator: "\n") + "\n"
  }
}
