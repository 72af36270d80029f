import ArgumentParser
import AssessmentModel
import QuestionnaireFormat
import TerminalIO

/// `ccms questionnaire validate`
struct QuestionnaireValidateCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check a questionnaire's folder and name every finding with line and column.",
    discussion: """
      ccms questionnaire validate          what comes with the program
      ccms questionnaire validate FOLDER   a folder that holds questionnaire.yaml

      The status is 1 when there is an error; warnings alone do not change it.
      """)

  @Argument(help: "The folder; without one, what comes with the program.")
  var folder: String?

  @OptionGroup var global: GlobalOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let folders =
      try folder.map {
        [try QuestionnaireFolder.read(path: environment.absolutePath($0), shownAs: $0)]
      } ?? QuestionnaireFolder.bundled
    var hasErrors = false
    for folder in folders {
      hasErrors = try report(on: folder, in: environment) || hasErrors
    }
    return hasErrors ? .refused : .done
  }

  private func report(
    on folder: QuestionnaireFolder, in environment: CommandEnvironment
  ) throws -> Bool {
    let reading = folder.reading()
    for finding in reading.findings {
      try environment.output.writeLine(folder.rendered(finding))
    }
    let errors = reading.findings.count { $0.severity == .error }
    let version = reading.questionnaire.map { " \($0.id)@\($0.version)" } ?? ""
    let warnings = reading.findings.count - errors
    try environment.output.writeLine(
      "\(folder.name):\(version) \(errors) error\(errors == 1 ? "" : "s"), "
        + "\(warnings) warning\(warnings == 1 ? "" : "s")")
    return errors > 0
  }
}
