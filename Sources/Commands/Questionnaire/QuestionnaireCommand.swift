import ArgumentParser

/// `ccms questionnaire`
struct QuestionnaireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaire",
    abstract: "List, show, check, write, translate and publish questionnaires.",
    subcommands: [
      QuestionnaireListCommand.self, QuestionnaireShowCommand.self,
      QuestionnaireNewCommand.self, QuestionnaireValidateCommand.self,
      QuestionnaireRulesCommand.self, QuestionnaireTranslateCommand.self,
      QuestionnaireDiffCommand.self, QuestionnairePublishCommand.self,
    ])

  @OptionGroup var global: GlobalOptions
}
