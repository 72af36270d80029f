import ArgumentParser
import Reporting

/// `ccms questionnaire show`
struct QuestionnaireShowCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what a questionnaire holds.",
    discussion: """
      NAME is an id, an id with a version (ID@1.0.0), or a folder \
      (my-questionnaire or ./my-questionnaire).

        ccms questionnaire show                    modules with their questions, counted
        ccms questionnaire show --counts           what there is in all
        ccms questionnaire show --format html --output questions.html
                                                   every text on one page, for a committee
      """)

  @Argument(help: "The questionnaire; without one, the first there is.")
  var name: String?

  @Flag(help: "Count groups, modules, topics, items, references and texts.")
  var counts = false

  @OptionGroup var global: GlobalOptions
  @OptionGroup var format: TableFormatOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let version = try QuestionnaireLibrary.version(name, global: global, in: environment)
    let language = try environment.textLanguage(global, of: version)
    let summary = QuestionnaireSummary(version, language: language)
    try format.write(
      counts ? summary.counts : summary.modules,
      html: { QuestionnaireDocument(version, language: language).html },
      in: environment)
    return .done
  }
}
