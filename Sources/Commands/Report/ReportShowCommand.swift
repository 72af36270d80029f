import ArgumentParser
import Reporting

/// `ccms report show`
struct ReportShowCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Adherence overall, per group and per module of an affiliate's assessment.",
    discussion: """
      ccms report show                                    the one assessment there is
      ccms report show --affiliate CODE --cycle 2026
      ccms report show --topics --format csv --output report.csv

      The submitted revision is shown; an assessment that was never submitted is shown as it \
      stands. Until the cycle is closed every figure is preliminary.
      """)

  @Flag(help: "Show every topic below its module.")
  var topics = false

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var format: TableFormatOptions
  @OptionGroup var global: GlobalOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let library = AssessmentLibrary(try DatabaseAccess(global, in: environment).reading())
    let subject = try ReportSubject(selection, in: library)
    let report = AssessmentReport(
      subject.assessment, affiliate: subject.affiliate, cycle: subject.cycle,
      options: AssessmentReport.Options(
        language: try environment.language(global).languageCode, showsTopics: topics))
    try format.write(
      report.table,
      text: { report.text(in: environment.flow(), clockText: environment.clockText) },
      json: { report.json }, in: environment)
    return .done
  }
}
