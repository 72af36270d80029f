import ArgumentParser

/// `ccms export`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write rows for a spreadsheet or another program.",
    discussion: """
      ccms export scores --output scores.csv        opens right in a spreadsheet
      ccms export answers | program                 UTF-8, LF, no BOM
      ccms export answers --mine --output mine.csv  your own answers

      Every file has the columns of ccms.export/1. Columns are only ever added at the end; a change \
      of meaning is a new version.

      A file is UTF-8 with BOM and CR LF, with every text quoted; a text that a spreadsheet would \
      take for a formula gets one more ' in front. Missing values are empty and a state says why.
      """,
    subcommands: [
      ExportAnswersCommand.self, ExportScoresCommand.self, ExportAssessmentsCommand.self,
      ExportEvidenceCommand.self, ExportQuestionsCommand.self,
    ])

  @OptionGroup var global: GlobalOptions
}
