import AssessmentModel
import AssessmentStore
import QuestionnaireFormat

/// The questionnaires that an invocation can name: published in the database, or bundled.
struct QuestionnaireLibrary {
  private let database: AssessmentDatabase?

  /// Looks into a database, if there is one, and into the program.
  init(_ database: AssessmentDatabase?) {
    self.database = database
  }

  /// Every version with its origin, `published` before `bundled`; a bundled version that is
  /// published stands once.
  ///
  /// - Throws: `StoreError` or `CommandFailure` when one cannot be read.
  func all() throws -> [(version: PublishedQuestionnaire, origin: String)] {
    let published = try database?.publishedVersions() ?? []
    var found = try published.map {
      (version: try databaseVersion($0.reference), origin: "published")
    }
    for version in try QuestionnaireFolder.bundledVersions.get() {
      if !found.contains(where: { $0.version.reference == version.reference }) {
        found.append((version, "bundled"))
      }
    }
    return found
  }

  /// The newest version of every questionnaire, in the order of `all`.
  ///
  /// - Throws: `StoreError` or `CommandFailure` when one cannot be read.
  func newest() throws -> [PublishedQuestionnaire] {
    try all().map(\.version).reduce(into: []) { newest, version in
      let id = version.questionnaire.id
      guard let index = newest.firstIndex(where: { $0.questionnaire.id == id }) else {
        newest.append(version)
        return
      }
      if newest[index].questionnaire.version < version.questionnaire.version {
        newest[index] = version
      }
    }
  }

  /// The version of a name such as `ccms` or `ccms@1.0.0`; without a name the newest one of the
  /// first questionnaire.
  ///
  /// - Throws: `CommandFailure` with 66 and the names known when there is none such.
  func version(_ name: String?) throws -> PublishedQuestionnaire {
    let all = try all().map(\.version)
    let parts = name?.split(separator: "@", maxSplits: 1).map(String.init) ?? []
    let wanted = parts.first ?? all.first?.questionnaire.id.rawValue
    let fitting = all.filter {
      $0.questionnaire.id.rawValue == wanted
        && (parts.count < 2 || "\($0.questionnaire.version)" == parts[1])
    }
    guard let newest = fitting.max(by: { $0.questionnaire.version < $1.questionnaire.version })
    else {
      let names = all.map { "\($0.questionnaire.id)@\($0.questionnaire.version)" }
      let hint = SpellingSuggestion.nearest(to: name ?? "", among: names)
      throw CommandFailure(
        .noInput,
        "'\(name ?? "")': there is no such questionnaire; "
          + (hint.map { "did you mean '\($0)'?" } ?? "known are \(names.joined(separator: ", "))"))
    }
    return newest
  }

  private func databaseVersion(
    _ reference: QuestionnaireReference
  ) throws -> PublishedQuestionnaire {
    guard let database else { throw StoreError.unknown(.version, code: "\(reference.id)") }
    return try database.publishedQuestionnaire(reference)
  }
}
