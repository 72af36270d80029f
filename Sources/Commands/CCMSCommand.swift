import ArgumentParser

/// The root of the command line; its configuration is the table of contents of `ccms --help`.
struct CCMSCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ccms",
    abstract: "A yearly self-check of how far daily work follows the standards of a group.",
    discussion: """
      Start or go on with your own self-check:
        ccms take

      Look at an affiliate's scores, and hand them on:
        ccms report show --affiliate CODE
        ccms export scores --output scores.csv
      """,
    version: "ccms \(Program.version)",
    subcommands: [
      TakeCommand.self, GuideCommand.self, QuestionnaireCommand.self, ReportCommand.self,
      ExportCommand.self, DatabaseCommand.self, ExitCodesTopic.self, EnvironmentTopic.self,
    ])

  @OptionGroup var global: GlobalOptions
}
