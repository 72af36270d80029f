import ArgumentParser

/// `ccms report`
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Scores of an affiliate's assessment, and how each came about.",
    subcommands: [ReportShowCommand.self, ReportExplainCommand.self])

  @OptionGroup var global: GlobalOptions
}
