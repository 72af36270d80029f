import ArgumentParser
import Reporting
import TerminalIO

/// `ccms guide`
struct GuideCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Read what the practices are: missions, levels, evidence, references.",
    discussion: """
      ccms guide           groups and modules with their missions
      ccms guide SAF       a module with its practices
      ccms guide SAF-03    a topic: why, what good looks like, levels, evidence
      """)

  @Argument(help: "A module, a topic or an item.")
  var subject: String?

  @Option(help: "Read another questionnaire: an id, id@version or a folder.")
  var questionnaire: String?

  @OptionGroup var global: GlobalOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let version = try QuestionnaireLibrary.version(questionnaire, global: global, in: environment)
    let guide = GuideText(
      version, language: try environment.textLanguage(global, of: version),
      flow: environment.flow(upTo: 100))
    try environment.output.write(try subject.map { try guide.text(of: $0) } ?? guide.overview)
    return .done
  }
}
