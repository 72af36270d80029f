import ArgumentParser
import QuestionnaireFormat
import Reporting
import TerminalIO

/// `ccms questionnaire rules`
struct QuestionnaireRulesCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Print the rules that a questionnaire's files must follow, each with examples.",
    discussion: """
      In the examples that break a rule, » stands before the place that a finding names. A warning \
      that may be acknowledged is kept with a reason at the item:
        acknowledged: [{rule: question-length, reason: The trigger needs its two conditions.}]
      """)

  @Argument(help: "One rule, as findings name it; without it, all.")
  var rule: String?

  @OptionGroup var global: GlobalOptions

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    for (index, rule) in try chosen().enumerated() {
      if index > 0 { try environment.output.writeLine("") }
      try environment.output.write(text(of: rule, in: environment.flow(upTo: 100)))
    }
    return .done
  }

  private func chosen() throws -> [QuestionnaireRule] {
    guard let rule else { return QuestionnaireRules.all }
    if let found = QuestionnaireRules.rule(rule) { return [found] }
    let hint = SpellingSuggestion.nearest(to: rule, among: QuestionnaireRules.all.map(\.id))
    throw CommandFailure(
      .noInput,
      "'\(rule)': there is no such rule; "
        + (hint.map { "did you mean '\($0)'?" } ?? "list them with: ccms questionnaire rules"))
  }

  private func text(of rule: QuestionnaireRule, in flow: TextFlow) -> String {
    let severity =
      rule.canBeAcknowledged ? "\(rule.severity), may be acknowledged" : "\(rule.severity)"
    let example = rule.example
    let lines =
      ["\(rule.id) (\(severity))"] + flow.lines(of: rule.summary, first: "  ")
      + ["  right:"] + quoted(example.good) + ["  wrong:"] + quoted(example.bad)
    return lines.map { $0 + "\n" }.joined()
  }

  private func quoted(_ yaml: String) -> [String] {
    yaml.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "" : "    \(line)"
    }
  }
}
