public import AssessmentModel

/// Why a questionnaire cannot be published, or a stored one not be read.
public enum QuestionnaireFormatError: Error, Hashable, Sendable {
  /// The texts of the base language are missing.
  case baseLanguageMissing(QuestionnaireID, LanguageCode)
  /// The content does not have the digest that goes with it.
  case digestMismatch(expected: String, found: String)
  /// A stored part is not of the form that this program writes; the problem is a short phrase.
  case unreadable(part: String, problem: String)
  /// The structure was stored by a newer program.
  case newerFormat(found: Int, known: Int)
}

extension QuestionnaireFormatError: CustomStringConvertible {
  /// The error as a sentence: where, what is wrong, what to do.
  public var description: String {
    switch self {
    case .baseLanguageMissing(let id, let language):
      "questionnaire '\(id)': the texts of its base language '\(language)' are missing; add them"
    case .digestMismatch(let expected, let found):
      """
      published questionnaire: its content has digest '\(found)' instead of '\(expected)', so \
      it was changed after publishing; restore it from a backup
      """
    case .unreadable(let part, let problem):
      "published questionnaire, \(part): \(problem); restore it from a backup"
    case .newerFormat(let found, let known):
      """
      published questionnaire: stored in form \(found), this program knows form \(known); \
      update the program
      """
    }
  }
}
