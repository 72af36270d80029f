import ArgumentParser
import Reporting

/// `ccms export evidence`
struct ExportEvidenceCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "One row per entry of evidence of each affiliate's assessment.")

  @OptionGroup var options: ExportOptions
  @OptionGroup var global: GlobalOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let library = AssessmentLibrary(try DatabaseAccess(global, in: environment).reading())
    try options.rows.write(
      EvidenceExport.columns, of: try options.assessments(in: library), global: global,
      in: environment
    ) { EvidenceExport.rows(of: try library.counting($0)) }
    return .done
  }
}
