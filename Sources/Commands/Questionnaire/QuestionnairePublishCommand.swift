import ArgumentParser
import AssessmentModel
import TerminalIO

/// `ccms questionnaire publish`
struct QuestionnairePublishCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Store a questionnaire's folder in the database as an immutable version.",
    discussion: """
      A version is never changed again; to change a word, give the folder a new version first. \
      Publishing the same version again does nothing.
      """)

  @Argument(help: "The folder that holds questionnaire.yaml.")
  var folder: String

  @OptionGroup var global: GlobalOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let folder = try QuestionnaireFolder.read(
      path: environment.absolutePath(folder), shownAs: folder)
    let version = try folder.published()
    let database = try DatabaseAccess(global, in: environment).settingUp()
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
}
