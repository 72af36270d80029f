import ArgumentParser

/// The options that every command takes, in any position; the last one given wins.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Use this database file.", valueName: "file"))
  var database: String?

  @Option(help: ArgumentHelp("Show texts in this language, such as en or ko.", valueName: "code"))
  var language: String?

  @Flag(help: "Line by line, for screen readers, transcripts and pipes.")
  var plain = false

  @Flag(help: "Never ask; fail and name the missing option instead.")
  var noInput = false

  @Flag(name: .shortAndLong, help: "Only results and errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say which settings were used and why.")
  var verbose = false
}
