public import AssessmentModel

/// A small valid questionnaire for an author to begin with.
///
/// Two groups, three modules, a person and an organisation as audiences, with comments that
/// explain every key, so that the format is learned by reading and changing it. It has no findings
/// where the id is one of ``id(from:)`` and the title has no ``problem(inTitle:)``; both are for
/// the caller to see to.
public enum StarterQuestionnaire {
  /// The files by path, relative to the folder.
  ///
  /// - Parameters:
  ///   - id: The instrument's id; lower-case letters, digits and hyphens (``id(from:)``).
  ///   - title: What readers see; one line without braces (``problem(inTitle:)``).
  ///   - schemas: The schemas to put beside the files, by name (`QuestionnaireSchema`); without
  ///     any, no file names one.
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

  /// What stands in the way of a title, such as `it is empty`; nil when nothing does.
  ///
  /// A title has letters, no control characters, and no slots in braces, which nothing fills there.
  public static func problem(inTitle title: String) -> String? {
    if title.allSatisfy(\.isWhitespace) { return "it is empty" }
    if let scalar = title.unicodeScalars.first(where: ForbiddenCharacter.isForbidden) {
      return "it holds \(ForbiddenCharacter.name(scalar))"
    }
    let scan = SlotScan(title)
    if let slot = scan.names.first {
      return "it holds \(quoted("{\(slot)}")), which is not filled in a title"
    }
    return scan.isOpen ? "it holds a '{' without a '}'" : nil
  }

  /// An id made from a folder's name of any length, such as `office-check` from `Office check`;
  /// `self-check` where the name has no word of 1 to 40 ASCII letters and digits.
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
