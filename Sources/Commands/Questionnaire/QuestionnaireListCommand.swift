import ArgumentParser
import Reporting

/// `ccms questionnaire list`
struct QuestionnaireListCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the versions that are published or come with the program.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var format: TableFormatOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let access = try DatabaseAccess(global, in: environment)
    let database = access.exists ? try access.reading() : nil
    let language = try environment.language(global)
    let table = QuestionnaireSummary.list(
      of: try QuestionnaireLibrary(database).entries().map { (try $0.read(), $0.origin) },
      language: language.languageCode)
    try format.write(table, in: environment)
    return .done
  }
}
