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
    let isNew = try database.publish(version, at: environment.now())
    let name = "\(version.questionnaire.id)@\(version.questionnaire.version)"
    if !global.quiet {
      try environment.errors.writeLine(
        isNew
          ? "Published \(name), digest \(version.digest.prefix(12)). "
            + "Look at it with: ccms questionnaire show \(name)"
          : "\(name) was published before with the same content; nothing changed.")
    }
    return .done
  }

  /// Compares with the newest lower version that is published, and tells what is not declared.
  ///
  /// - Throws: `CommandFailure` with 65 when something has to be declared first.
  private func checkChanges(
    of version: PublishedQuestionnaire, in database: AssessmentDatabase,
    _ environment: CommandEnvironment
  ) throws {
    let number = version.questionnaire.version
    let before = try database.publishedVersions().map(\.reference)
      .filter { $0.id == version.questionnaire.id && $0.version < number }
      .max { $0.version < $1.version }
    guard let before else { return }
    let earlier = try database.publishedQuestionnaire(before)
    let findings = QuestionnaireDiff(from: earlier, to: version).findings
    for finding in findings { try environment.errors.writeLine(finding.description) }
    let errors = findings.count { $0.severity == .error }
    guard errors == 0 else {
      throw CommandFailure(
        .badData,
        "\(before.id)@\(number): cannot be published until these \(errors) are declared; see "
          + "ccms questionnaire diff \(before.id)@\(before.version) \(folder)")
    }
  }
}
