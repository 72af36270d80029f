import ArgumentParser
import Reporting
import Scoring
import TerminalIO

/// `ccms report explain`
struct ReportExplainCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say in words how a score came about, then show the fraction.",
    discussion: """
      ccms report explain             the overall score
      ccms report explain people      a group
      ccms report explain SAF         a module
      ccms report explain SAF-03      a topic
      """)

  @Argument(help: "A group, a module, a topic or an item; without one, the overall score.")
  var subject: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var target: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let library = AssessmentLibrary(try DatabaseAccess(global, in: environment).reading())
    let report = try ReportSubject(selection, in: library)
    let explanation = try ExplanationText(
      of: try subject.map { try report.assessment.subject(of: $0) } ?? .overall,
      in: report.assessment, language: try environment.language(global).languageCode)
    try target.write(in: environment) { output, _ in
      try output.write(explanation.text(in: environment.flow(upTo: 100)))
    }
    return .done
  }
}
