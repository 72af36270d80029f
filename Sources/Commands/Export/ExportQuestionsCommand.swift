import ArgumentParser
import Reporting

/// `ccms export questions`
struct ExportQuestionsCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "The codebook: one row per item of a questionnaire version.")

  @Option(help: "The questionnaire: an id, id@version or a folder.")
  var questionnaire: String?

  @OptionGroup var rows: RowOutputOptions
  @OptionGroup var global: GlobalOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let version = try QuestionnaireLibrary.version(questionnaire, global: global, in: environment)
    let export = QuestionsExport(version)
    try rows.write(export.columns, of: [version], global: global, in: environment) {
      export.rows(of: $0)
    }
    return .done
  }
}
