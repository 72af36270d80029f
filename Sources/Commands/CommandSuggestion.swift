import ArgumentParser
import QuestionnaireFormat

/// Names the command that was probably meant when a word is no command.
enum CommandSuggestion {
  /// A sentence with the nearest command; nil when every word is known or nothing is near.
  static func suggestion(for arguments: [String]) -> String? {
    var command: any ParsableCommand.Type = CCMSCommand.self
    var path = ["ccms"]
    for word in arguments where !word.hasPrefix("-") {
      let choices = command.configuration.subcommands
      guard !choices.isEmpty else { return nil }
      if let next = choices.first(where: { $0.configuration.commandName == word }) {
        command = next
        path.append(word)
        continue
      }
      let names = choices.filter { $0.configuration.shouldDisplay }
        .compactMap { $0.configuration.commandName }
      return SpellingSuggestion.nearest(to: word, among: names).map {
        "Did you mean '\((path + [$0]).joined(separator: " "))'?"
      }
    }
    return nil
  }
}
