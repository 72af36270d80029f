import ArgumentParser
import Reporting

/// `ccms questionnaire show`
struct QuestionnaireShowCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what a questionnaire holds.",
    discussion: """
      NAME is an id (ccms), an id with a version (ccms@1.0.0), or a folder \
      (./my-questionnaire).
      """)

  @Argument(help: "The questionnaire; without one, the first there is.")
  var name: String?

  @Flag(help: "Count groups, modules, topics, items, references and texts.")
  var counts = false

  @OptionGroup var global: GlobalOptions
  @OptionGroup var format: TableFormatOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let version = try QuestionnaireLibrary.version(name, global: global, in: environment)
    let language = try environment.language(global)
    let summary = QuestionnaireSummary(version, language: language.languageCode)
    try format.write(counts ? summary.counts : summary.modules, in: environment)
    return .done
  }
}
