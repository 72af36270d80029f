import ArgumentParser

/// `ccms questionnaire`
struct QuestionnaireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaire",
    abstract: "List, show, check and publish questionnaires.",
    subcommands: [
      QuestionnaireListCommand.self, QuestionnaireShowCommand.self,
      QuestionnaireValidateCommand.self, QuestionnairePublishCommand.self,
    ])

  @OptionGroup var global: GlobalOptions
}
