import ArgumentParser
import Reporting

/// `ccms export scores`
struct ExportScoresCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "scores",
    abstract: "One row per score of each affiliate's assessment: overall, group, module, topic.")

  @OptionGroup var options: ExportOptions
  @OptionGroup var global: GlobalOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let library = AssessmentLibrary(try DatabaseAccess(global, in: environment).reading())
    let language = try environment.language(global).languageCode
    try options.rows.write(
      ScoresExport.columns, of: try options.assessments(in: library), global: global,
      in: environment
    ) { assessment in
      ScoresExport.rows(
        of: try library.counting(assessment), publication: .preliminary, language: language)
    }
    return .done
  }
}
