import ArgumentParser
import AssessmentModel
import AssessmentStore
import QuestionnaireFormat
import TerminalIO

/// `ccms questionnaire publish`
struct QuestionnairePublishCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Store a questionnaire's folder in the database as an immutable version.",
    discussion: """
      A version is never changed again; to change a word, raise version: in questionnaire.yaml \
      first. Publishing the same version again does nothing, but for languages that are new. \
      Changes since the version before have to be declared at the items (see ccms questionnaire \
      diff).
      """)

  @Argument(help: "The folder that holds questionnaire.yaml.")
  var folder: String

  @OptionGroup var global: GlobalOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let folder = try QuestionnaireFolder.read(
      path: environment.absolutePath(folder), shownAs: folder)
    let version = try folder.published()
    let database = try DatabaseAccess(global, in: environment).settingUp()
    try checkChanges(of: version, in: database, environment)
    let publication = try publish(version, in: database, environment)
    if !global.quiet { try environment.errors.writeLine(told(publication, version)) }
    return .done
  }

  private func publish(
    _ version: PublishedQuestionnaire, in database: AssessmentDatabase,
    _ environment: CommandEnvironment
  ) throws -> Publication {
    let name = "\(version.questionnaire.id)@\(version.questionnaire.version)"
    do {
      return try database.publish(version, at: environment.now())
    } catch StoreError.exists(.version, _) {
      throw CommandFailure(
        .refused,
        "\(name): it is published with other content, and a version never changes; raise "
          + "'version:' in \(folder)/questionnaire.yaml")
    } catch StoreError.exists(.language, let language) {
      throw CommandFailure(
        .refused,
        "\(name): its texts in '\(language)' are published with other words, and a version never "
          + "changes; raise 'version:' in \(folder)/questionnaire.yaml")
    }
  }

  private func told(_ publication: Publication, _ version: PublishedQuestionnaire) -> String {
    let name = "\(version.questionnaire.id)@\(version.questionnaire.version)"
    switch publication {
    case .new:
      return "Published \(name), digest \(version.digest.prefix(12)). "
        + "Look at it with: ccms questionnaire show \(name)"
    case .languages(let languages):
      return "Added to \(name): the texts in \(languages.map(\.rawValue).joined(separator: ", "))."
    case .unchanged: return "\(name) was published before with the same content; nothing changed."
    }
  }

  /// Compares with the newest lower version that is published, and tells what is not declared.
  ///
  /// - Throws: `CommandFailure` with 65 when something has to be declared first.
  private func checkChanges(
    of version: PublishedQuestionnaire, in database: AssessmentDatabase,
    _ environment: CommandEnvironment
  ) throws {
    let number = version.questionnaire.version
    let published = try database.publishedVersions().map(\.reference)
      .filter { $0.id == version.questionnaire.id }
    if let higher = published.map(\.version).max(), higher > number {
      try environment.errors.writeLine(
        "\(version.questionnaire.id)@\(number): version \(higher) is published already; new "
          + "cycles go on using that one")
    }
    guard !published.contains(where: { $0.version == number }),
      let before = published.filter({ $0.version < number }).max(by: { $0.version < $1.version })
    else { return }
    let earlier = try database.publishedQuestionnaire(before)
    let findings = QuestionnaireDiff(from: earlier, to: version).findings
    for finding in findings { try environment.errors.writeLine(finding.description) }
    let errors = findings.count { $0.severity == .error }
    guard errors == 0 else {
      throw CommandFailure(
        .badData,
        "\(before.id)@\(number): cannot be published until "
          + (errors == 1 ? "this is declared" : "these \(errors) are declared")
          + "; see ccms questionnaire diff \(before.id)@\(before.version) "
          + (folder.contains("/") ? folder : "./" + folder).shellQuoted)
    }
  }
}
