import ArgumentParser
import Reporting

/// `ccms export assessments`
struct ExportAssessmentsCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "assessments",
    abstract: "One row per affiliate's assessment, with counts, approval and seal.")

  @OptionGroup var options: ExportOptions
  @OptionGroup var global: GlobalOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let library = AssessmentLibrary(try DatabaseAccess(global, in: environment).reading())
    try options.rows.write(
      AssessmentsExport.columns, of: try options.assessments(in: library), global: global,
      in: environment
    ) { AssessmentsExport.rows(of: try library.counting($0)) }
    return .done
  }
}
