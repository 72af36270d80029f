public import AssessmentModel

/// Why a report cannot be made.
public enum ReportingError: Error, Hashable, Sendable {
  /// The version given is not the one that the assessment is pinned to.
  case otherVersion(pinned: QuestionnaireReference, given: QuestionnaireReference)
  /// The version has no such audience.
  case unknownAudience(AudienceCode, version: QuestionnaireReference)
  /// The questionnaire has no score, module or topic of that id.
  case unknownSubject(String, known: [String])
  /// A table has no column of that id.
  case unknownField(String, known: [String])
}

extension ReportingError: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .otherVersion(let pinned, let given):
      "assessment: pinned to questionnaire '\(pinned.id)' \(pinned.version) "
        + "(\(pinned.digest.prefix(12))), not to '\(given.id)' \(given.version) "
        + "(\(given.digest.prefix(12))); report it with the version it is pinned to"
    case .unknownAudience(let audience, let version):
      "assessment: questionnaire '\(version.id)' \(version.version) has no audience '\(audience)'; "
        + "report it with the version it was answered in"
    case .unknownField(let id, let known):
      "field '\(id)': there is none such; use one of \(known.joined(separator: ", "))"
    case .unknownSubject(let id, let known):
      "'\(id)': not in this questionnaire; use one of \(known.joined(separator: ", "))"
    }
  }
}
