import AssessmentModel
import AssessmentStore
import BundledFiles
import FoundationEssentials
import QuestionnaireFormat
import Wording

/// Opens the database that an invocation means.
struct DatabaseAccess {
  /// Where it lies, and why there.
  let location: DatabaseLocation

  private let environment: CommandEnvironment

  /// Finds the database.
  ///
  /// - Throws: `CommandFailure` with 78 when the configuration does not allow to find it.
  init(_ global: GlobalOptions, in environment: CommandEnvironment) throws {
    location = try DatabaseLocation.find(option: global.database, in: environment)
    self.environment = environment
  }

  /// Whether there is a file at the place.
  var exists: Bool { FileManager.default.fileExists(atPath: location.path) }

  /// Opens it for reading.
  ///
  /// - Throws: `CommandFailure` with 66 when there is none, `StoreError` when it cannot be read.
  func reading() throws -> AssessmentDatabase {
    guard exists else { throw missing }
    return try AssessmentDatabase(reading: opening())
  }

  /// Opens an existing one for writing.
  ///
  /// - Throws: `CommandFailure` with 66 when there is none, `StoreError` when it cannot be written.
  func writing() throws -> AssessmentDatabase {
    guard exists else { throw missing }
    return try AssessmentDatabase(writing: opening())
  }

  /// Opens it for writing and makes it where it is missing; what comes with the program is
  /// published when it is made.
  ///
  /// - Throws: `StoreError` when it cannot be made or written.
  func settingUp() throws -> AssessmentDatabase {
    let isNew = !exists
    var opening = opening()
    opening.creation = DatabaseCreation(
      id: environment.makeID(), purpose: location.isPersonal ? .personal : .shared)
    let database = try AssessmentDatabase(writing: opening)
    if try isNew || database.publishedVersions().isEmpty { try publishBundled(in: database) }
    return database
  }

  /// Makes one that is gone when the program ends, with one version published.
  ///
  /// - Throws: `StoreError` when SQLite cannot make it.
  func trial(of version: PublishedQuestionnaire) throws -> AssessmentDatabase {
    var opening = opening()
    opening.creation = DatabaseCreation(
      id: environment.makeID(), purpose: .personal, codeRounds: 1)
    let database = try AssessmentDatabase(inMemory: opening)
    try database.publish(version, at: environment.now())
    return database
  }

  private func publishBundled(in database: AssessmentDatabase) throws {
    for version in try QuestionnaireFolder.bundledVersions.get() {
      try database.publish(version, at: environment.now())
    }
  }

  private func opening() -> DatabaseOpening {
    DatabaseOpening(
      path: location.path,
      migrations: BundledFiles.migrations.map { Migration(name: $0.name, sql: $0.sql) },
      programVersion: Program.version, now: environment.now())
  }

  private var missing: CommandFailure {
    CommandFailure(.noInput, .databaseMissing, ["path": location.path, "command": "ccms take"])
  }
}

/// What came of publishing a version.
enum Publication: Equatable {
  /// It is new in the database.
  case new
  /// It was there; these languages were not.
  case languages([LanguageCode])
  /// It was there, with all its languages.
  case unchanged
}

extension AssessmentDatabase {
  /// Publishes a version, or adds the languages that a published one does not have yet.
  ///
  /// - Throws: `StoreError` when the version was published with another content, or one of its
  ///   languages with other texts.
  @discardableResult
  func publish(_ version: PublishedQuestionnaire, at time: Date) throws -> Publication {
    let stored = try StoredQuestionnaire(version)
    let parts = QuestionnaireParts(
      reference: version.reference, structure: stored.structure, texts: stored.texts)
    if try publish(version.questionnaire, as: parts, at: time) { return .new }
    let added = try stored.texts.keys.sorted().filter { language in
      guard let text = stored.texts[language], language != version.questionnaire.baseLanguage
      else { return false }
      return try addLanguage(language, text: text, to: version.reference, at: time)
    }
    return added.isEmpty ? .unchanged : .languages(added)
  }

  /// A published version with all its languages.
  ///
  /// - Throws: `StoreError` when it is not published here, `QuestionnaireFormatError` when what is
  ///   stored does not fit its digest.
  func publishedQuestionnaire(
    _ reference: QuestionnaireReference
  ) throws -> PublishedQuestionnaire {
    let parts = try parts(of: reference, languages: nil)
    return try StoredQuestionnaire(
      digest: parts.reference.digest, structure: parts.structure, texts: parts.texts
    ).published()
  }
}
