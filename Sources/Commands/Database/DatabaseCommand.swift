import ArgumentParser

/// `ccms db`
struct DatabaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "db",
    abstract: "Where the answers lie, and whether the file is sound.",
    subcommands: [DatabasePathCommand.self, DatabaseInfoCommand.self])

  @OptionGroup var global: GlobalOptions
}
