import ArgumentParser
import AssessmentModel
import QuestionnaireFormat
import Reporting

/// `ccms questionnaire diff`
struct QuestionnaireDiffCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two versions: what was added, removed, moved, reworded or rescaled.",
    discussion: """
      ccms questionnaire diff ID@1.0.0 ./my-folder
      ccms questionnaire diff ID@1.0.0 ID@1.1.0 --format html --output changes.html

      Each is an id, id@version or a folder. What an author has to declare at an item stands at the \
      end with a proposal to copy, such as change: {since: 1.0.0, kind: corrected}; comparisons of \
      years read only what is declared. The status is 1 while something is missing or wrong there.
      """)

  @Argument(help: "The earlier version.")
  var earlier: String

  @Argument(help: "The later version.")
  var later: String

  @OptionGroup var global: GlobalOptions
  @OptionGroup var format: TableFormatOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let earlier = try QuestionnaireLibrary.version(earlier, global: global, in: environment)
    let later = try QuestionnaireLibrary.version(later, global: global, in: environment)
    let difference = QuestionnaireDiff(from: earlier, to: later)
    let comparison = VersionComparison(
      difference, earlier: earlier, later: later,
      language: try environment.textLanguage(global, of: later))
    try format.write(
      comparison.table, text: { comparison.text(in: environment.flow(upTo: 100)) },
      html: { comparison.html }, in: environment)
    return difference.findings.contains { $0.severity == .error } ? .refused : .done
  }
}
