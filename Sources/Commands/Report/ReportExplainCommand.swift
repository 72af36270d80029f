import ArgumentParser
import AssessmentModel
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
      of: scoreSubject(in: report.assessment.questionnaire), in: report.assessment,
      language: try environment.language(global).languageCode)
    try target.write(in: environment) { output, _ in
      try output.write(explanation.text(in: environment.flow(upTo: 100)))
    }
    return .done
  }

  /// What the argument means; capitals do not matter. What nothing has is left for the report to
  /// refuse.
  private func scoreSubject(in questionnaire: Questionnaire) -> ScoreSubject {
    guard let subject, subject.lowercased() != "overall" else { return .overall }
    let wanted = subject.uppercased()
    if let group = questionnaire.groups.first(where: { $0.id.rawValue.uppercased() == wanted }) {
      return .group(group.id)
    }
    if let topic = questionnaire.topics.first(where: { $0.id.rawValue.uppercased() == wanted }) {
      return .topic(topic.id)
    }
    if let item = questionnaire.items.first(where: { $0.id.rawValue.uppercased() == wanted }) {
      return .item(item.id)
    }
    return .module(ModuleID(wanted))
  }
}
