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

  /// A version that can be named; its texts are read only when they are needed.
  struct Entry {
    let id: QuestionnaireID
    let version: VersionNumber
    /// `published` or `bundled`.
    let origin: String
    /// Reads it.
    let read: () throws -> PublishedQuestionnaire

    /// How it is named: `ccms@1.0.0`.
    var name: String { "\(id)@\(version)" }
  }

  /// Every version, `published` before `bundled`; what is both stands once.
  ///
  /// - Throws: `StoreError` when the database cannot be read.
  func entries() throws -> [Entry] {
    let published = try (database?.publishedVersions() ?? []).map(\.reference).map { reference in
      Entry(id: reference.id, version: reference.version, origin: "published") {
        try databaseVersion(reference)
      }
    }
    let bundled = QuestionnaireFolder.bundled.enumerated().compactMap { index, folder -> Entry? in
      guard let (id, version) = QuestionnaireReader.version(of: folder.files) else { return nil }
      return Entry(id: id, version: version, origin: "bundled") {
        try QuestionnaireFolder.bundledVersions.get()[index]
      }
    }
    let names = Set(published.map(\.name))
    return published + bundled.filter { !names.contains($0.name) }
  }

  /// The newest version of every questionnaire, in the order of `entries`.
  ///
  /// - Throws: `StoreError` or `CommandFailure` when one cannot be read.
  func newest() throws -> [PublishedQuestionnaire] {
    try entries().reduce(into: [Entry]()) { newest, entry in
      guard let index = newest.firstIndex(where: { $0.id == entry.id }) else {
        newest.append(entry)
        return
      }
      if newest[index].version < entry.version { newest[index] = entry }
    }.map { try $0.read() }
  }

  /// The version of a name such as `ccms` or `ccms@1.0.0`; without a name the newest one of the
  /// first questionnaire.
  ///
  /// - Throws: `CommandFailure` with 66 and the names known when there is none such.
  func version(_ name: String?) throws -> PublishedQuestionnaire {
    guard name?.isEmpty != true else {
      throw CommandFailure(.usage, "'': this is no name; name a questionnaire or leave it out")
    }
    let entries = try entries()
    let parts = name?.split(separator: "@", maxSplits: 1).map(String.init) ?? []
    let wanted = parts.first ?? entries.first?.id.rawValue
    let fitting = entries.filter {
      $0.id.rawValue == wanted && (parts.count < 2 || "\($0.version)" == parts[1])
    }
    guard let newest = fitting.max(by: { $0.version < $1.version }) else {
      let names = entries.map(\.name)
      let hint = SpellingSuggestion.nearest(to: name ?? "", among: names)
      throw CommandFailure(
        .noInput,
        "'\(name ?? "")': there is no such questionnaire; "
          + (hint.map { "did you mean '\($0)'?" } ?? "known are \(names.joined(separator: ", "))"))
    }
    return try newest.read()
  }

  private func databaseVersion(
    _ reference: QuestionnaireReference
  ) throws -> PublishedQuestionnaire {
    guard let database else { throw StoreError.unknown(.version, code: "\(reference.id)") }
    return try database.publishedQuestionnaire(reference)
  }
}
